using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Printing;

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
