using System.Globalization;

namespace Tutorials.Diagrams;

/// <summary>The series on top; below it window by window, each one step further, with its target.</summary>
internal sealed class WindowsDrawing(IReadOnlyList<double> values, int length)
{
    public const int Longest = 6;

    private const int MostWindows = 4;
    private const double Width = 48, Down = 34;

    private readonly int windows = values.Count - length;
    private readonly Sketch sketch = new(
        $"Windows of {length} over {values.Count} values",
        $"The series on top; below it {Math.Min(MostWindows, values.Count - length)} of {values.Count - length} windows, each one step further to the right: {length} values that are the input, and the value after them, which is the target. "
        + $"Inputs ({values.Count - length}, {length}), targets ({values.Count - length},).");

    public Diagram Draw()
    {
        var rows = Math.Min(MostWindows, windows);
        var shown = Math.Min(values.Count, length + rows);
        sketch.Text(new(-10, 0), "series", align: -1);
        sketch.Cells(new(shown * Width / 2, 0), [.. values.Take(shown).Select(Number)], width: Width);
        if (values.Count > shown)
            sketch.Text(new((shown * Width) + 14, 0), "…");
        for (var row = 0; row < rows; row++)
        {
            var down = Down * (row + 1.3);
            sketch.Text(new(-10, down), $"window {row}", align: -1);
            sketch.Cells(new((row + (length / 2.0)) * Width, down), [.. values.Skip(row).Take(length).Select(Number)], Ink.Input, width: Width);
            sketch.Cells(new((row + length + 0.5) * Width, down), [Number(values[row + length])], Ink.Output, width: Width, dashed: _ => true);
        }
        Legend(shown * Width / 2, Down * (rows + 1.3));
        return sketch.ToDiagram();
    }

    private void Legend(double middle, double down)
    {
        if (windows > MostWindows)
        {
            sketch.Text(new(-10, down), "⋮", align: -1);
            down += 16;
        }
        var (input, target) = (sketch.Cells(new(middle - 130, down + 8), [""], Ink.Input, width: 24, height: 18), sketch.Cells(new(middle + 40, down + 8), [""], Ink.Output, width: 24, height: 18, dashed: _ => true));
        sketch.Text(input.End.Moved(6), $"inputs ({windows}, {length})", align: 1, size: Sketch.SmallText);
        sketch.Text(target.End.Moved(6), $"targets ({windows},)", align: 1, size: Sketch.SmallText);
    }

    private static string Number(double value) =>
        value.ToString(Math.Abs(value) >= 1000 ? "F0" : "0.##", CultureInfo.InvariantCulture) is var text && text == "-0" ? "0" : text.Replace('-', '−');
}

/// <summary>Two shapes, axis under axis from the right, and the shape that both are stretched to.</summary>
internal sealed class BroadcastDrawing
{
    private const double Width = 68, Down = 44;

    private readonly (string Name, long[] Shape)[] tensors;
    private readonly long[] result;
    private readonly Sketch sketch;

    public BroadcastDrawing(long[] a, long[] b, string nameOfA, string nameOfB)
    {
        tensors = [(nameOfA, a), (nameOfB, b)];
        var axes = Math.Max(1, Math.Max(a.Length, b.Length));
        result = [.. Enumerable.Range(0, axes).Select(axis => Together(axis - axes))];
        sketch = new(
            $"{nameOfA} {Text(a)} with {nameOfB} {Text(b)}",
            $"The axes are aligned at the right. {string.Join(" ", tensors.Select(Stretched))} The result has the shape {Text(result)}.");
    }

    public Diagram Draw()
    {
        var middle = (result.Length - 1) * Width / 2;
        for (var axis = 0; axis < result.Length; axis++)
            sketch.Text(new(axis * Width, 0), $"axis −{result.Length - axis}", Ink.Quiet, size: Sketch.SmallText);
        foreach (var (row, tensor) in tensors.Index())
        {
            var down = 28 + (row * Down);
            sketch.Text(new(-(Width / 2) - 12, down), $"{tensor.Name} {Text(tensor.Shape)}", align: -1);
            for (var axis = 0; axis < result.Length; axis++)
                Axis(new(axis * Width, down), At(tensor.Shape, axis - result.Length), result[axis], row == 0 ? Ink.Input : Ink.State);
        }
        var last = 28 + (2 * Down);
        sketch.Line([new(-Width / 2, last - 22), new((2 * middle) + (Width / 2), last - 22)]);
        sketch.Text(new(-(Width / 2) - 12, last), $"together {Text(result)}", align: -1, bold: true);
        sketch.Cells(new(middle, last), [.. result.Select(size => $"{size}")], Ink.Output, width: Width, height: 28);
        var key = sketch.Cells(new(middle - 76, last + 38), [""], Ink.Line, width: 24, height: 16, dashed: _ => true);
        sketch.Text(key.End.Moved(6), "stretched: the same values again", align: 1, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private void Axis(Point center, long? size, long to, Ink ink)
    {
        var isStretched = (size ?? 1) != to || size is null;
        var text = size is null ? $"new: {to}" : isStretched ? $"{size} → {to}" : $"{size}";
        sketch.Cells(center, [text], ink, width: Width, height: 28, dashed: _ => isStretched);
    }

    private long Together(int axis)
    {
        var (one, other) = (At(tensors[0].Shape, axis) ?? 1, At(tensors[1].Shape, axis) ?? 1);
        if (one != other && one != 1 && other != 1)
        {
            throw new ArgumentException(
                $"{Text(tensors[0].Shape)} and {Text(tensors[1].Shape)} do not go together: counted from the right, axis -{-axis} is {one} in {tensors[0].Name} and {other} in {tensors[1].Name}, and neither is 1.");
        }
        return one == 1 ? other : one;
    }

    private string Stretched((string Name, long[] Shape) tensor)
    {
        var axes = Enumerable.Range(-result.Length, result.Length)
            .Where(axis => At(tensor.Shape, axis) is not { } size || size != result[^-axis])
            .Select(axis => $"axis -{-axis} from {(At(tensor.Shape, axis) is { } size ? $"{size}" : "none")} to {result[^-axis]}").ToArray();
        return axes.Length == 0 ? $"{tensor.Name} stays as it is." : $"{tensor.Name} is stretched: {string.Join(", ", axes)}.";
    }

    private static long? At(long[] shape, int axis) => shape.Length + axis >= 0 ? shape[shape.Length + axis] : null;

    private static string Text(long[] shape) => shape is [var only] ? $"({only},)" : $"({string.Join(", ", shape)})";
}

/// <summary>The one-hot vector stands beside the matrix, each of its numbers at its row; the row of the 1 is carried over.</summary>
internal sealed class OneHotDrawing(double[][] rows, int index, IReadOnlyList<string> symbols, string result)
{
    private const double Width = 44, Height = 26;

    private readonly Sketch sketch = new(
        $"One-hot \"{symbols[index]}\" times a matrix is row {index}",
        $"A one-hot vector of {symbols.Count} numbers, 1 at \"{symbols[index]}\" and 0 elsewhere, beside a matrix ({symbols.Count}, {rows[0].Length}) with a row for each symbol. All rows are multiplied by 0 except row {index}, which is the {result}.");

    public Diagram Draw()
    {
        var (middle, picked) = ((rows.Length - 1) * Height / 2, index * Height);
        var width = rows[0].Length * Width;
        foreach (var (row, symbol) in symbols.Index())
            sketch.Text(new(-24, row * Height), symbol, align: -1, bold: row == index);
        sketch.Cells(new(0, middle), [.. symbols.Select((_, row) => row == index ? "1" : "0")], Ink.Input, upright: true, width: 32, height: Height);
        sketch.Text(new(34, middle), "×", size: 20);
        var matrix = sketch.Matrix(new(52 + (width / 2), middle), rows, width: Width, height: Height);
        sketch.Emphasis = Emphasis.Strong;
        sketch.Line([new(matrix.Left, picked - 13), new(matrix.Left + width, picked - 13), new(matrix.Left + width, picked + 13), new(matrix.Left, picked + 13), new(matrix.Left, picked - 14)], Ink.Input);
        sketch.Emphasis = Emphasis.Normal;
        var full = rows.SelectMany(row => row).Max(Math.Abs);
        var product = sketch.Matrix(new(matrix.Left + width + 42 + (width / 2), picked), [rows[index]], full, Width, Height);
        sketch.Arrow(new Point(matrix.Left + width + 4, picked), product.Start.Moved(-2));
        sketch.Text(product.Lower.Moved(down: 14), $"{result} ({rows[0].Length},)");
        sketch.Text(new(0, -28), $"({symbols.Count},)", Ink.Quiet, size: Sketch.SmallText);
        sketch.Text(new(matrix.Center.X, -28), $"({symbols.Count}, {rows[0].Length})", Ink.Quiet, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }
}
