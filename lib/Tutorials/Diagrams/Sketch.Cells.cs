using ChartPictures;
using Tutorials.Charts;
using Tutorials.Text;

namespace Tutorials.Diagrams;

public sealed partial class Sketch
{
    /// <summary>The least width of a cell that has a number in it.</summary>
    private const double RoomForNumber = 34;

    /// <summary>A vector as a column or row of cells: negative numbers blue, positive ones red, in the cells where there is room.</summary>
    /// <param name="center">Where its middle is.</param>
    /// <param name="values">At least one number.</param>
    /// <param name="upright">Whether it is a column.</param>
    /// <param name="most">The number that has the full color; the largest of the vector if not given.</param>
    /// <param name="width">A cell's width.</param>
    /// <param name="height">A cell's height.</param>
    public Shape Vector(Point center, IReadOnlyList<double> values, bool upright = true, double? most = null, double width = 38, double height = 20) =>
        Matrix(center, upright ? [.. values.Select(value => new[] { value })] : [values], most, width, height);

    /// <summary>A matrix as cells: negative numbers blue, positive ones red, in the cells where there is room.</summary>
    /// <param name="center">Where its middle is.</param>
    /// <param name="rows">At least one row, all of the same length.</param>
    /// <param name="most">The number that has the full color; the largest of the matrix if not given.</param>
    /// <param name="width">A cell's width.</param>
    /// <param name="height">A cell's height.</param>
    public Shape Matrix(Point center, IReadOnlyList<IReadOnlyList<double>> rows, double? most = null, double width = 38, double height = 20)
    {
        var full = most ?? rows.SelectMany(row => row).Select(Math.Abs).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var all = Shape.Around(center, rows[0].Count * width, rows.Count * height);
        var cells = rows.Index().SelectMany(row => row.Item.Index().Select(column => (
            Value: column.Item, Color: Inks.OfValue(full > 0 ? column.Item / full : 0),
            Shape: new Shape(all.Left + (column.Index * width), all.Top + (row.Index * height), width, height)))).ToArray();
        // One path for each color keeps large matrices small.
        var colored = cells.GroupBy(cell => cell.Color).Select(color =>
            $"""<path d="{string.Concat(color.Select(cell => $"M{At(cell.Shape.Left)} {At(cell.Shape.Top)}h{At(width)}v{At(height)}h{At(-width)}z"))}" fill="{color.Key.Hex}"/>""");
        Draw(all, $"<g {Inks.Stroke(Ink.Line, height < 8 ? 0.5 : 1)}>{string.Concat(colored)}</g>");
        if (width >= RoomForNumber)
            Draw(all, $"""<g text-anchor="middle" font-size="12">{string.Concat(cells.Select(cell => Number(cell.Shape.Center, cell.Value, cell.Color)))}</g>""");
        return all;
    }

    /// <summary>A picture of many small cells without lines between them: 0 is blank, 1 has the full color.</summary>
    /// <param name="center">Where its middle is.</param>
    /// <param name="rows">At least one row, all of the same length.</param>
    /// <param name="width">The whole picture's width; a cell is as high as wide.</param>
    /// <param name="frame">A rectangle to be framed, in shares of the picture's width and height.</param>
    public Shape Raster(Point center, IReadOnlyList<IReadOnlyList<double>> rows, double width, Shape? frame = null)
    {
        var cell = width / rows[0].Count;
        var all = Shape.Around(center, width, rows.Count * cell);
        Draw(all, $"""<rect{Place(all)} fill="{Inks.OfValue(0).Hex}" {Inks.Stroke(Ink.Quiet, 1)}/>""");
        var cells = rows.Index().SelectMany(row => row.Item.Index().Select(column => (
            Color: Inks.OfValue(column.Item), Start: new Point(all.Left + (column.Index * cell), all.Top + (row.Index * cell)))));
        foreach (var color in cells.Where(one => one.Color != Inks.OfValue(0)).GroupBy(one => one.Color))
            Draw(all, $"""<path d="{string.Concat(color.Select(one => $"M{At(one.Start.X)} {At(one.Start.Y)}h{At(cell)}v{At(cell)}h{At(-cell)}z"))}" fill="{color.Key.Hex}"/>""");
        if (frame is { } share)
        {
            var outline = new Shape(all.Left + (share.Left * all.Width), all.Top + (share.Top * all.Height), share.Width * all.Width, share.Height * all.Height);
            Draw(outline, $"""<rect{Place(outline)} fill="none" stroke="{OkabeIto.Blue}" stroke-width="1.5"/>""");
        }
        return all;
    }

    /// <summary>Cells in a row or column with texts in them.</summary>
    /// <param name="center">Where their middle is.</param>
    /// <param name="texts">A text for each cell; may be empty.</param>
    /// <param name="ink">What they stand for.</param>
    /// <param name="upright">Whether they are a column.</param>
    /// <param name="width">A cell's width.</param>
    /// <param name="height">A cell's height.</param>
    /// <param name="dashed">The cells with broken outlines, which are there in thought only.</param>
    public Shape Cells(
        Point center, IReadOnlyList<string> texts, Ink ink = Ink.Line, bool upright = false, double width = 34, double height = 26, Func<int, bool>? dashed = null)
    {
        var all = upright ? Shape.Around(center, width, texts.Count * height) : Shape.Around(center, texts.Count * width, height);
        foreach (var (index, text) in texts.Index())
        {
            var cell = new Shape(all.Left + (upright ? 0 : index * width), all.Top + (upright ? index * height : 0), width, height);
            var broken = dashed?.Invoke(index) == true ? " stroke-dasharray=\"4 3\"" : "";
            Draw(cell, $"""<rect{Place(cell)} {Inks.Filled(ink, Thickness)}{broken}/>""");
            if (text.Length > 0)
                Text(cell.Center, text, size: SmallText);
        }
        return all;
    }

    /// <summary>What the colors of cells mean.</summary>
    public Shape Key(Point center, double most)
    {
        var all = Matrix(center, [[.. Enumerable.Range(-3, 7).Select(step => step / 3.0)]], 1, 14, 10);
        Text(all.Start.Moved(-5), NumberText.Fixed(-most, 1).Replace('-', '−'), align: -1, size: SmallText);
        Text(all.End.Moved(5), NumberText.Fixed(most, 1), align: 1, size: SmallText);
        return all;
    }

    private static string Number(Point at, double value, Rgb color)
    {
        var text = NumberText.Fixed(value, Math.Abs(value) < 10 ? 2 : 0).Replace('-', '−');
        return $"""<text x="{At(at.X)}" y="{At(at.Y + 4)}" fill="{color.Contrast}">{text}</text>""";
    }
}
