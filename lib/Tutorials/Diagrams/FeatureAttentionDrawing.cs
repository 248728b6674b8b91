namespace Tutorials.Diagrams;

/// <summary>A feature map of three channels, above weighed by channel, below weighed by place.</summary>
internal sealed class FeatureAttentionDrawing
{
    private const double Cell = 11, Shift = 17, Map = 20, Summary = 152, Layers = 286, Gate = 386, Product = 445, Weighed = 515, Lower = 165;

    private static readonly double[] OfChannels = [0.9, 0.2, 0.6];

    private static readonly double[][] OfPlaces = [[0.1, 0.1, 0.2, 0.1], [0.1, 0.8, 0.9, 0.2], [0.1, 0.9, 0.9, 0.2], [0.1, 0.2, 0.2, 0.1]];

    private static readonly double[][][] Channels =
    [
        [[0.1, 0.2, 0.1, 0.6], [0.1, 0.9, 1, 0.1], [0.2, 1, 0.8, 0.1], [0.1, 0.1, 0.2, 0.5]],
        [[0.8, 0.3, 0.9, 0.5], [0.4, 0.9, 0.3, 0.7], [0.9, 0.5, 0.8, 0.3], [0.3, 0.8, 0.4, 0.9]],
        [[0.5, 0.1, 0.2, 0.1], [0.2, 0.7, 0.4, 0.6], [0.1, 0.3, 0.9, 0.2], [0.6, 0.1, 0.1, 0.1]],
    ];

    private readonly Sketch sketch = new(
        "A feature map weighed by channel and by place",
        "Above: a feature map x of three channels, (B, C, H, W). Each channel's mean over the places goes through two linear layers and a sigmoid, which gives a weight for each channel, "
        + "(B, C): 0.9, 0.2 and 0.6. Each channel is multiplied by its weight, so the second fades. "
        + "Below: mean and maximum over the channels of each place go through a convolution and a sigmoid, which gives a weight for each place, (B, 1, H, W), large in the middle. "
        + "All channels are multiplied by it, so the edges fade.");

    public Diagram Draw()
    {
        var byChannel = Channels.Zip(OfChannels, (channel, weight) => Times(channel, (_, _) => weight)).ToArray();
        var byPlace = byChannel.Select(channel => Times(channel, (row, column) => OfPlaces[row][column])).ToArray();
        Row(0, "by channel", Channels, "mean over\nthe places", "two layers\nand σ", byChannel, "(B, C)", sketch.Vector(new(Gate, 0), OfChannels, most: 1.6));
        Row(Lower, "by place", byChannel, "mean and max over\nthe channels", "convolution\nand σ", byPlace, "(B, 1, H, W)", sketch.Matrix(new(Gate, Lower), OfPlaces, 1.6, Cell, Cell));
        return sketch.ToDiagram();
    }

    private void Row(double down, string name, double[][][] before, string summary, string layers, double[][][] after, string shape, Shape weights)
    {
        var map = Sheets(new(Map, down), before);
        var summed = sketch.Box(new(Summary, down), summary, Ink.State, down > 0 ? 138 : 98);
        var layered = sketch.Box(new(Layers, down), layers, Ink.Memory, 96);
        var product = sketch.Operator(new(Product, down), "×");
        var weighed = Sheets(new(Weighed, down), after);
        sketch.Arrow(map.End.Moved(4), summed.Start, Ink.State);
        sketch.Arrow(summed.End, layered.Start, Ink.State);
        sketch.Arrow(layered.End, weights.Start.Moved(-3), Ink.Memory);
        sketch.Arrow(weights.End.Moved(3), product.Start, Ink.Memory);
        sketch.Arrow([map.Upper.Moved(down: -4), map.Upper with { Y = down - 62 }, new(Product, down - 62), product.Upper], Ink.State);
        sketch.Arrow(product.End, weighed.Start.Moved(-4), Ink.State);
        sketch.Text(new((Summary + Layers) / 2, down - 74), name, bold: true);
        sketch.Text(new(Map, down + 52), "(B, C, H, W)", Ink.Quiet, size: Sketch.SmallText);
        sketch.Text(new(Gate, down + 52), shape, Ink.Quiet, size: Sketch.SmallText);
        sketch.Text(new(Weighed, down + 52), "(B, C, H, W)", Ink.Quiet, size: Sketch.SmallText);
    }

    // The last channel lies farthest behind.
    private Shape Sheets(Point center, double[][][] channels)
    {
        for (var channel = channels.Length - 1; channel >= 0; channel--)
            sketch.Matrix(center.Moved((channel - 1) * Shift, (1 - channel) * Shift), channels[channel], 1.2, Cell, Cell);
        return Shape.Around(center, (4 * Cell) + (2 * Shift), (4 * Cell) + (2 * Shift));
    }

    private static double[][] Times(double[][] rows, Func<int, int, double> weight) =>
        [.. rows.Select((row, down) => row.Select((value, across) => value * weight(down, across)).ToArray())];
}
