using static TorchSharp.torch;

namespace Tutorials.Diagrams;

/// <summary>Layers from the bottom up, steps from left to right.</summary>
internal sealed class StackDrawing(RecurrentParts parts, Tensor x)
{
    private const double Across = 104, Up = 84, CellWidth = 54;

    private readonly long?[] steps = [.. StepsShown.Of(x.shape[0], 3)];
    private readonly long?[] layers = [.. StepsShown.Of(parts.Layers, 3)];
    private readonly Sketch sketch = new(
        $"{parts.Layers} {parts.Kind} layers over {x.shape[0]} steps",
        $"From left to right {x.shape[0]} steps, from the bottom up {parts.Layers} layers, each with weights of its own. The lowest reads x_t ({x.shape[1]}, {parts.Input}), each other one the states of the one below. "
        + $"What leaves at the top are the outputs, ({x.shape[1]}, {parts.Hidden}) a step; what leaves on the right is h_n, ({parts.Layers}, {x.shape[1]}, {parts.Hidden})."
        + string.Concat(Enumerable.Range(0, parts.Layers).Select(layer => $" Layer {layer}: {string.Join(", ", parts.ShapesOf(layer))}.")));

    private double Right => steps.Length * Across;

    public Diagram Draw()
    {
        foreach (var (row, layer) in layers.Index())
        {
            if (layer is { } number)
                Row(-row * Up, (int)number - 1);
            else
                sketch.Text(new(Right / 2, -row * Up), "⋮", size: 20);
        }
        foreach (var (column, step) in steps.Index())
            Column((column + 0.5) * Across, step);
        sketch.Text(new(Right / 2, -(layers.Length * Up) - 8), $"outputs ({x.shape[0]}, {x.shape[1]}, {parts.Hidden})", bold: true);
        foreach (var (line, layer) in layers.OfType<long>().Index())
            sketch.Text(new(Right / 2, 124 + (line * 22)), $"layer {layer - 1}: {string.Join(", ", parts.ShapesOf((int)layer - 1).Take(2))}");
        sketch.Text(new(Right / 2, 124 + (layers.OfType<long>().Count() * 22)), $"h_n, the last states: ({parts.Layers}, {x.shape[1]}, {parts.Hidden})");
        return sketch.ToDiagram();
    }

    private void Row(double down, int layer)
    {
        sketch.Text(new(-12, down), $"layer {layer}", align: -1);
        for (var place = 0; place <= steps.Length; place++)
        {
            var (from, to) = (((place - 0.5) * Across) + (CellWidth / 2), ((place + 0.5) * Across) - (CellWidth / 2));
            sketch.Arrow(new Point(place == 0 ? -6 : Gap(place - 1) ? from - 12 : from, down), new Point(place == steps.Length ? Right + 6 : Gap(place) ? to + 12 : to, down), Ink.State);
        }
        sketch.Text(new(Right + 11, down), $"h_n[{layer}]".Replace("_n", "_{n}"), align: 1);
    }

    private bool Gap(int place) => steps[place] is null;

    private void Column(double across, long? step)
    {
        foreach (var (row, layer) in layers.Index())
        {
            if (step is null)
                sketch.Text(new(across, -row * Up), layer is null ? "" : "…", size: 20);
            else if (layer is not null)
                sketch.Box(new(across, -row * Up), parts.Kind, width: CellWidth, height: 34);
        }
        if (step is not { } t)
            return;
        var input = sketch.Box(new(across, 68), $"x_{t}", Ink.Input, 44);
        sketch.Text(input.Lower.Moved(down: 12), $"({x.shape[1]}, {parts.Input})", Ink.Quiet, size: Sketch.SmallText);
        sketch.Arrow(input.Upper, new Point(across, 17), Ink.Input);
        for (var row = 1; row <= layers.Length; row++)
        {
            var (from, to) = (-((row - 1) * Up) - 17, row == layers.Length ? -(row * Up) + 8 : -(row * Up) + 17);
            sketch.Arrow(new Point(across, from), new Point(across, to), row == layers.Length ? Ink.Output : Ink.State);
        }
    }
}

/// <summary>A cell that reads forward and one that reads backward, their states side by side above.</summary>
internal sealed class BothDirectionsDrawing(RecurrentParts parts, Tensor x)
{
    private const double Across = 118, Side = 26, Forward = 64, Backward = 0, CellWidth = 42;

    private readonly long?[] steps = [.. StepsShown.Of(x.shape[0], 3)];
    private readonly Sketch sketch = new(
        $"{(parts.Kind == "GRU" ? "A" : "An")} {parts.Kind} in both directions over {x.shape[0]} steps",
        $"Two cells read the same {x.shape[0]} inputs x_t ({x.shape[1]}, {parts.Input}): one from left to right, one from right to left. Their states ({x.shape[1]}, {parts.Hidden}) of each step stand side by side in z_t ({x.shape[1]}, {2 * parts.Hidden}). "
        + "The forward cell has read everything at the last step, the backward cell at the first.");

    public Diagram Draw()
    {
        for (var place = 0; place < steps.Length; place++)
        {
            var middle = place * Across;
            if (steps[place] is { } t)
                Step(middle, t);
            else
                Array.ForEach([Forward, Backward], down => sketch.Text(new(middle, down), "…", size: 20));
        }
        Flow(Forward, -Side, 1);
        Flow(Backward, Side, -1);
        sketch.Text(new(-Side - 54, Forward), "forward", align: -1);
        sketch.Text(new(-Side - 54, Backward), "backward", align: -1);
        var middleOfAll = ((steps.Length - 1) * Across / 2) - 40;
        sketch.Text(new(middleOfAll, 184), $"z_t = [forward; backward], ({x.shape[1]}, {parts.Hidden} + {parts.Hidden})");
        return sketch.ToDiagram();
    }

    private void Step(double middle, long t)
    {
        var input = sketch.Box(new(middle, 134), $"x_{t}", Ink.Input, 96, 30);
        var output = Shape.Around(new(middle, -72), 96, 30);
        foreach (var (side, down, arrow, ink) in new[] { (-Side, Forward, "→", Ink.State), (Side, Backward, "←", Ink.Memory) })
        {
            var cell = sketch.Box(new(middle + side, down), arrow, ink, CellWidth, 34);
            sketch.Arrow(new Point(middle + side, input.Top), cell.Lower, Ink.Input);
            sketch.Arrow(cell.Upper, new Point(middle + side, output.Top + output.Height), ink);
            sketch.Box(new(middle + (side < 0 ? -24 : 24), -72), arrow, ink, 48, 30);
        }
        sketch.Text(new(middle, -100), $"z_{t}", bold: true);
    }

    /// <summary>The arrows from cell to cell, and the ones that begin and end outside.</summary>
    private void Flow(double down, double side, int direction)
    {
        for (var place = 0; place <= steps.Length; place++)
        {
            var first = place == 0 ? -Side - 46 : EdgeOf(place - 1, side, 1);
            var last = place == steps.Length ? ((steps.Length - 1) * Across) + Side + 46 : EdgeOf(place, side, -1);
            var (left, right) = (new Point(first, down), new Point(last, down));
            sketch.Arrow(direction > 0 ? left : right, direction > 0 ? right : left, direction > 0 ? Ink.State : Ink.Memory);
        }
    }

    private double EdgeOf(int place, double side, int end) => (place * Across) + (steps[place] is null ? end * 14 : side + (end * CellWidth / 2));
}
