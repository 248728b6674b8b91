using System.Globalization;
using System.Numerics;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Printing;

/// <summary>What set_printoptions sets, the style aside.</summary>
internal readonly record struct PrintOptions(string FloatFormat, int LineWidth, string NewLine, int MaxRows, int MaxColumns);

/// <summary>A tensor's shape, and each element's text by its place in row-major order.</summary>
internal readonly record struct TensorText(long[] Shape, Func<long, string> Element)
{
    public static TensorText Of(Tensor tensor, string format, CultureInfo culture) => new(Given(tensor).shape, tensor.dtype switch
    {
        ScalarType.Float32 => Read<float>(tensor, value => value.ToString(format, culture)),
        ScalarType.Float64 => Read<double>(tensor, value => value.ToString(format, culture)),
        ScalarType.Float16 or ScalarType.BFloat16 => Read<float>(tensor.@float(), value => value.ToString(format, culture)),
        ScalarType.Int64 => Read<long>(tensor, value => value.ToString(culture)),
        ScalarType.Int32 => Read<int>(tensor, value => value.ToString(culture)),
        ScalarType.Int16 => Read<short>(tensor, value => value.ToString(culture)),
        ScalarType.Int8 => Read<sbyte>(tensor, value => value.ToString(culture)),
        ScalarType.Byte => Read<byte>(tensor, value => value.ToString(culture)),
        ScalarType.Bool => Read<bool>(tensor, value => value.ToString(culture)),
        ScalarType.ComplexFloat64 => Read<Complex>(tensor, value => Complex(value.Real.ToString(format, culture), value.Imaginary.ToString(format, culture), value)),
        ScalarType.ComplexFloat32 => Read<(float, float)>(tensor, value =>
            Complex(value.Item1.ToString(format, culture), value.Item2.ToString(format, culture), new(value.Item1, value.Item2))),
        var other => throw new NotSupportedException($"A tensor of {other} cannot be printed."),
    });

    // A part that is zero is left out: 2, 3i, 2+3i.
    private static string Complex(string real, string imaginary, Complex value) =>
        value.Imaginary == 0 ? real : value.Real == 0 ? imaginary + "i" : $"{real}+{imaginary}i";

    private static Func<long, string> Read<T>(Tensor tensor, Func<T, string> text) where T : unmanaged
    {
        // A sparse one is shown with its zeros.
        using var dense = tensor.is_sparse ? tensor.to_dense() : null;
        using var here = (dense ?? tensor).cpu();
        var elements = here.data<T>().ToArray();
        return place => text(elements[place]);
    }
}

/// <summary>
/// Julia's style: a number after "value =", a vector on one line, and matrices in right-aligned columns, each under its
/// leading indices. Lines that would get too wide end in an ellipsis.
/// </summary>
internal sealed class JuliaPrinter(TensorText tensor, PrintOptions options)
{
    private const string Ellipsis = " ...";

    private readonly StringBuilder text = new();

    public string Print()
    {
        var shape = tensor.Shape;
        if (shape is [])
            return ", value = " + tensor.Element(0);
        if (shape.Length <= 2)
        {
            text.Append(options.NewLine);
            PrintMatrix(0, shape.Length == 1 ? 1 : shape[0], shape[^1]);
        }
        else
        {
            PrintMatrices([], 0);
        }
        return text.ToString();
    }

    private void PrintMatrices(long[] leading, long place)
    {
        var dim = leading.Length;
        for (long i = 0; i < tensor.Shape[dim]; i++)
        {
            long[] indices = [.. leading, i];
            var start = place * tensor.Shape[dim] + i;
            if (dim < tensor.Shape.Length - 3)
            {
                PrintMatrices(indices, start);
                continue;
            }
            text.Append($"{options.NewLine}[{string.Join(',', indices)},..,..] ={options.NewLine}");
            var (rows, columns) = (tensor.Shape[^2], tensor.Shape[^1]);
            PrintMatrix(start * rows * columns, rows, columns);
        }
    }

    private void PrintMatrix(long start, long rows, long columns)
    {
        if (rows == 0)
            return;
        var cells = new List<string>[rows];
        for (long row = 0; row < rows; row++)
            cells[row] = CellsThatFit(start + row * columns, columns);

        // All rows stop at the same column, so that the ellipses line up.
        var shown = cells.Min(row => row.Count);
        var widths = Enumerable.Range(0, shown).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells)
        {
            for (var column = 0; column < shown; column++)
                text.Append(' ').Append(row[column].PadLeft(widths[column]));
            if (shown < columns)
                text.Append(Ellipsis);
            text.Append(options.NewLine);
        }
    }

    // Room for an ellipsis is kept even in the last column.
    private List<string> CellsThatFit(long start, long columns)
    {
        var cells = new List<string>();
        var left = options.LineWidth;
        for (long column = 0; column < columns; column++)
        {
            var cell = tensor.Element(start + column);
            if (cell.Length + Ellipsis.Length > left)
                break;
            cells.Add(cell);
            left -= cell.Length + 1;
        }
        return cells;
    }
}

/// <summary>
/// NumPy's and C#'s styles: a vector between brackets, and around it one pair of brackets more for each dimension. Of long
/// dimensions only the first and last few are shown.
/// </summary>
internal sealed class NestedPrinter(TensorText tensor, PrintOptions options)
{
    private readonly StringBuilder text = new();
    private int Dimensions => tensor.Shape.Length;

    public string Numpy()
    {
        if (Dimensions == 0)
            return tensor.Element(0);
        // The more dimensions a part has, the more lines lie between it and the next.
        PrintPart(0, 0, new Brackets('[', ']', "", "", dims => string.Concat(Enumerable.Repeat(options.NewLine, dims))));
        return text.ToString();
    }

    public string CSharp(ScalarType type)
    {
        text.Append(", value = ");
        if (Dimensions == 0)
            return text.Append(tensor.Element(0)).ToString();

        var (keyword, suffix) = type switch
        {
            ScalarType.Bool => ("bool", ""),
            ScalarType.Byte => ("byte", ""),
            ScalarType.Int8 => ("sbyte", ""),
            ScalarType.Int16 => ("short", ""),
            ScalarType.Int32 => ("int", ""),
            ScalarType.Int64 => ("long", "L"),
            ScalarType.Float32 => ("float", "f"),
            _ => ("double", ""),
        };
        var lineBreak = Dimensions > 1 ? options.NewLine : "";
        text.Append($"{lineBreak}{keyword} [{new string(',', Dimensions - 1)}] ");
        var brackets = new Brackets('{', '}', suffix, ",", _ => options.NewLine);
        PrintPart(0, 0, brackets, opening: lineBreak + (Dimensions > 1 ? " " : ""), closing: lineBreak);
        return text.ToString();
    }

    /// <summary>Prints what lies under an index of each dimension before dim; place is those indices as one number.</summary>
    private void PrintPart(int dim, long place, Brackets brackets, string opening = "", string closing = "")
    {
        text.Append(brackets.Open).Append(opening);
        if (dim == Dimensions - 1)
            PrintElements(place * tensor.Shape[dim], brackets.Suffix);
        else
            PrintParts(dim, place * tensor.Shape[dim], brackets);
        text.Append(closing).Append(brackets.Close);
    }

    private void PrintElements(long start, string suffix)
    {
        var size = tensor.Shape[^1];
        foreach (var i in Shown(size, options.MaxColumns))
        {
            if (i is not long column)
                text.Append("... ");
            else
                text.Append(tensor.Element(start + column)).Append(suffix).Append(column < size - 1 ? ", " : "");
        }
    }

    private void PrintParts(int dim, long start, Brackets brackets)
    {
        var size = tensor.Shape[dim];
        var indent = new string(' ', dim + 1);
        var lineBreak = brackets.Break(Dimensions - dim - 1);
        foreach (var i in Shown(size, options.MaxRows))
        {
            if (i is not long row)
            {
                text.Append(' ', dim).Append(" ...").Append(lineBreak);
            }
            else
            {
                text.Append(row > 0 ? indent : "");
                PrintPart(dim + 1, start + row, brackets);
                if (row < size - 1)
                    text.Append(brackets.Comma).Append(lineBreak);
            }
        }
    }

    /// <summary>The indices of a dimension to show; null stands for those left out.</summary>
    private static IEnumerable<long?> Shown(long size, int most)
    {
        var (leading, trailing) = size <= most ? (size, 0L) : (most - most / 2, Math.Max(1, most / 2));
        for (long i = 0; i < leading; i++)
            yield return i;
        if (trailing == 0)
            yield break;
        yield return null;
        for (var i = size - trailing; i < size; i++)
            yield return i;
    }

    /// <summary>What a style puts around parts, behind elements and between parts; Break gives the line ends after a part by its dimensions.</summary>
    private readonly record struct Brackets(char Open, char Close, string Suffix, string Comma, Func<int, string> Break);
}
