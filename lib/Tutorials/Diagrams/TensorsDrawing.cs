using System.Globalization;

namespace Tutorials.Diagrams;

/// <summary>Tensors side by side: a number, a row of numbers, rows over rows, and sheets behind sheets, with their sizes at the edges.</summary>
internal sealed class TensorsDrawing(IReadOnlyList<(string Name, long[] Shape, double[] Numbers)> tensors)
{
    public const int MostAxes = 3, Longest = 10;
    private const int MostNumbers = 12;
    private const double Between = 50, Behind = 9;

    private readonly Sketch sketch = new(
        "Tensors and their shapes", string.Join(" ", tensors.Select(tensor => $"{tensor.Name} has the shape {Text(tensor.Shape)}: {InWords(tensor.Shape)}.")));

    public Diagram Draw()
    {
        var across = 0.0;
        foreach (var (name, shape, numbers) in tensors)
        {
            var (deep, high, wide) = Sizes(shape);
            var cell = numbers.Length <= MostNumbers ? 28 : 15;
            var size = (Width: Math.Max(wide * cell, 0), Height: high * cell);
            var room = Math.Max(size.Width + ((deep - 1) * Behind), MathText.Width($"{name} {Text(shape)}", Sketch.TextHeight));
            var front = Shape.Around(new(across + (room / 2), -size.Height / 2), size.Width, size.Height);
            for (var sheet = 1; sheet < deep; sheet++)
                SheetBehind(front, sheet * Behind);
            Sheet(front, numbers.Length <= MostNumbers && deep == 1 ? numbers : null, (int)high, (int)wide);
            AxisSizes(front, shape, deep);
            sketch.Text(front.Lower.Moved(down: 18), $"{name} {Text(shape)}");
            across += room + Between;
        }
        return sketch.ToDiagram();
    }

    private void Sheet(Shape front, double[]? numbers, int high, int wide)
    {
        if (numbers is null)
            sketch.Box(front.Center, "", Ink.Input, front.Width, front.Height);
        for (var row = 0; row < high; row++)
        {
            var down = front.Top + (row * front.Height / high);
            if (numbers is not null)
                sketch.Cells(new(front.Center.X, down + (front.Height / high / 2)), [.. numbers.Skip(row * wide).Take(wide).Select(Number)], Ink.Input, width: front.Width / wide, height: front.Height / high);
            else if (row > 0)
                sketch.Line([new(front.Left, down), new(front.End.X, down)], Ink.Input);
        }
        for (var column = 1; column < wide && numbers is null; column++)
            sketch.Line([new(front.Left + (column * front.Width / wide), front.Top), new(front.Left + (column * front.Width / wide), front.Lower.Y)], Ink.Input);
    }

    // What shows of it above and to the right of the one in front.
    private void SheetBehind(Shape front, double by) => sketch.Line(
    [
        new(front.Left + by, front.Top - by + Behind), new(front.Left + by, front.Top - by), new(front.End.X + by, front.Top - by),
        new(front.End.X + by, front.Lower.Y - by), new(front.End.X + by - Behind, front.Lower.Y - by),
    ], Ink.Input);

    private void AxisSizes(Shape front, long[] shape, long deep)
    {
        var above = front.Top - ((deep - 1) * Behind) - 10;
        if (shape.Length >= 1)
            sketch.Text(new(front.Center.X + ((deep - 1) * Behind), above), $"{shape[^1]} →", Ink.Quiet, size: Sketch.SmallText);
        if (shape.Length >= 2)
            sketch.Text(front.Start.Moved(-6), $"{shape[^2]} ↓", Ink.Quiet, align: -1, size: Sketch.SmallText);
        if (shape.Length >= 3)
            sketch.Text(new(front.End.X + ((deep - 1) * Behind) + 4, front.Lower.Y - 4), $"{shape[^3]} ↗", Ink.Quiet, align: 1, size: Sketch.SmallText);
    }

    private static (long Deep, long High, long Wide) Sizes(long[] shape) => shape switch
    {
        [] => (1, 1, 1),
        [var wide] => (1, 1, wide),
        [var high, var wide] => (1, high, wide),
        _ => (shape[0], shape[1], shape[2]),
    };

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static string InWords(long[] shape) => shape switch
    {
        [] => "one number",
        [var wide] => $"{wide} numbers in a row",
        [var high, var wide] => $"{high} rows of {wide}",
        _ => $"{shape[0]} sheets of {shape[1]} rows of {shape[2]}",
    };

    private static string Text(long[] shape) => shape is [var only] ? $"({only},)" : $"({string.Join(", ", shape)})";
}
