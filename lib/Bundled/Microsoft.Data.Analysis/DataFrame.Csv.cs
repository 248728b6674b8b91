using System.Globalization;
using System.Text;

namespace Microsoft.Data.Analysis;

public partial class DataFrame
{
    /// <summary>Reads a text file of separated values.</summary>
    /// <param name="filename">The file.</param>
    /// <param name="separator">What stands between values.</param>
    /// <param name="header">Whether the first line holds the columns' names.</param>
    /// <param name="columnNames">The names to use instead; without header and names they are Column0, Column1, …</param>
    /// <param name="dataTypes">The columns' types: <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="float"/>,
    /// <see cref="double"/>, <see cref="DateTime"/> or <see cref="string"/>. By default they are guessed, a number being
    /// <see cref="float"/>.</param>
    /// <param name="numRows">How many rows to read; -1 for all.</param>
    /// <param name="guessRows">How many lines, the header included, to guess the types from.</param>
    /// <param name="addIndexColumn">Add a first column "IndexColumn" with the rows' numbers.</param>
    /// <param name="encoding">The file's encoding; UTF-8 by default.</param>
    /// <param name="renameDuplicatedColumns">Give a name that comes again a number: a, a.1, a.2.</param>
    /// <param name="cultureInfo">How numbers and dates are spelled; the current culture by default.</param>
    /// <returns>
    /// A table with a row for each line; blank lines are left out, an empty value or "null" is a missing one (in a column of strings
    /// the empty string stays), and a short line ends with missing ones.
    /// </returns>
    /// <exception cref="FormatException">
    /// The file is empty; a line used for guessing has too few values; there are more columns than names or types; a quotation mark is not
    /// closed; or a value is not of its column's type.
    /// </exception>
    /// <exception cref="ArgumentException">A line has too many values, two columns have the same name, or types are neither given nor guessed.</exception>
    /// <exception cref="OverflowException">A number is too large for its column's type.</exception>
    /// <exception cref="NotSupportedException">There is no column for one of the types.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DataFrame LoadCsv(
        string filename, char separator = ',', bool header = true, string[]? columnNames = null, Type[]? dataTypes = null, int numRows = -1,
        int guessRows = 10, bool addIndexColumn = false, Encoding? encoding = null, bool renameDuplicatedColumns = false, CultureInfo? cultureInfo = null)
    {
        using var reader = new StreamReader(filename, encoding ?? Encoding.UTF8);
        return new CsvLoader(separator, header, columnNames, dataTypes, numRows, guessRows, renameDuplicatedColumns, cultureInfo).Load(reader, addIndexColumn);
    }

    /// <summary>Reads separated values from a string.</summary>
    /// <param name="csvString">The text.</param>
    /// <param name="separator">What stands between values.</param>
    /// <param name="header">Whether the first line holds the columns' names.</param>
    /// <param name="columnNames">The names to use instead.</param>
    /// <param name="dataTypes">The columns' types; guessed by default.</param>
    /// <param name="numberOfRowsToRead">How many rows to read; -1 for all.</param>
    /// <param name="guessRows">How many lines, the header included, to guess the types from.</param>
    /// <param name="addIndexColumn">Add a first column "IndexColumn" with the rows' numbers.</param>
    /// <param name="renameDuplicatedColumns">Give a name that comes again a number.</param>
    /// <param name="cultureInfo">How numbers and dates are spelled; the current culture by default.</param>
    /// <returns>A table with a row for each line, as <see cref="LoadCsv"/> gives it.</returns>
    /// <exception cref="FormatException">
    /// The text is empty; a line used for guessing has too few values; there are more columns than names or types; a quotation mark is not
    /// closed; or a value is not of its column's type.
    /// </exception>
    /// <exception cref="ArgumentException">A line has too many values, two columns have the same name, or types are neither given nor guessed.</exception>
    /// <exception cref="OverflowException">A number is too large for its column's type.</exception>
    /// <exception cref="NotSupportedException">There is no column for one of the types.</exception>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static DataFrame LoadCsvFromString(
        string csvString, char separator = ',', bool header = true, string[]? columnNames = null, Type[]? dataTypes = null, long numberOfRowsToRead = -1,
        int guessRows = 10, bool addIndexColumn = false, bool renameDuplicatedColumns = false, CultureInfo? cultureInfo = null)
    {
        using var reader = new StringReader(csvString);
        return new CsvLoader(separator, header, columnNames, dataTypes, numberOfRowsToRead, guessRows, renameDuplicatedColumns, cultureInfo).Load(reader, addIndexColumn);
    }
}
