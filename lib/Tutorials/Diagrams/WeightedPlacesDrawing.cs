using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

/// <summary>Images side by side, and below each one picture for each map of weights; the same frame in all of a column.</summary>
internal sealed class WeightedPlacesDrawing
{
    private const int Most = 6;
    private const double Picture = 80, Across = 94, Down = 92;

    private readonly IReadOnlyList<string> names;
    private readonly double[][][] images, boxes;
    private readonly (string Name, double[][][] Pictures)[] maps;
    private readonly Sketch sketch;

    public WeightedPlacesDrawing(IReadOnlyList<string> names, Tensor images, Tensor boxes, (string Name, Tensor Weights)[] maps)
    {
        if (names.Count is 0 or > Most)
            throw new ArgumentException($"{names.Count} images cannot be drawn: give 1 to {Most}.", nameof(names));
        this.names = names;
        this.images = Pictures("The images", images);
        this.boxes = Pictures("The boxes", boxes);
        this.maps = [.. maps.Select(map => (map.Name, Pictures($"The weights \"{map.Name}\"", map.Weights)))];
        if (!images.shape.SequenceEqual(boxes.shape))
            throw new ArgumentException($"The boxes have the shape {ShapeTable.Shape(boxes)} and the images {ShapeTable.Shape(images)}: give one for each, of the same size.", nameof(boxes));
        if (Array.FindIndex(this.boxes, box => box.All(row => row.All(pixel => pixel <= 0))) is var without and >= 0)
            throw new ArgumentException($"Image {without} has no box: give 1 where its frame is.", nameof(boxes));
        sketch = new("Images and the weights of their places", $"Above the images, each with a frame around its shape: {string.Join(", ", names)}. {Said()}");
    }

    public Diagram Draw()
    {
        Row(0, "image", [.. images.Select(image => image.Select(row => row.Select(pixel => pixel > 0.5 ? 0.9 : 0).ToArray()).ToArray())]);
        foreach (var (index, (name, pictures)) in maps.Index())
            Row(index + 1, name, [.. pictures.Select(ScaledToItsLargest)]);
        foreach (var (column, name) in names.Index())
            sketch.Text(new(column * Across, (-Picture / 2) - 12), name, bold: true);
        return sketch.ToDiagram();
    }

    private void Row(int row, string name, double[][][] pictures)
    {
        foreach (var (index, line) in name.Split('\n').Index())
            sketch.Text(new((-Picture / 2) - 10, (row * Down) + (16 * index)), line, Ink.Quiet, align: -1, size: Sketch.SmallText);
        foreach (var (column, picture) in pictures.Index())
            sketch.Raster(new(column * Across, row * Down), picture, Picture, Frame(boxes[column]));
    }

    // The frame as shares of the picture's width and height, so that it fits a coarser map too.
    private static Shape Frame(double[][] box)
    {
        var rows = Enumerable.Range(0, box.Length).Where(row => box[row].Any(pixel => pixel > 0)).ToArray();
        var columns = Enumerable.Range(0, box[0].Length).Where(column => box.Any(row => row[column] > 0)).ToArray();
        var (high, wide) = ((double)box.Length, (double)box[0].Length);
        return new(columns[0] / wide, rows[0] / high, (columns[^1] + 1 - columns[0]) / wide, (rows[^1] + 1 - rows[0]) / high);
    }

    private static double[][] ScaledToItsLargest(double[][] picture)
    {
        var largest = Math.Max(1e-12, picture.Max(row => row.Max()));
        return [.. picture.Select(row => row.Select(value => value / largest).ToArray())];
    }

    private string Said() => string.Join(" ", maps.Select(map => $"A row below shows {map.Name.Replace('\n', ' ')}, the largest weight of an image in full color."));

    private double[][][] Pictures(string what, Tensor tensor) => tensor.dim() == 3 && tensor.shape[0] == names.Count && tensor.numel() > 0
        ? [.. Enumerable.Range(0, names.Count).Select(picture => tensor[picture].Rows())]
        : throw new ArgumentException($"{what} have the shape {ShapeTable.Shape(tensor)}, and there are {names.Count} names: give ({names.Count}, height, width).");
}
