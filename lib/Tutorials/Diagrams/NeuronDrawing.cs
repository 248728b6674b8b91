namespace Tutorials.Diagrams;

/// <summary>One neuron as autograd records it: operations from left to right, and the slopes on their way back.</summary>
internal sealed class NeuronDrawing
{
    private const double Across = 110, Beside = 6;

    private readonly Sketch sketch = new(
        "A neuron, forward and backward",
        "Forward, as lines: w times x is taken, b is added, and tanh of the sum a is y. Backward, as broken lines: 1 at y, 1 − y² at a and at b, and (1 − y²) x at w.");

    public Diagram Draw()
    {
        Shape[] nodes =
        [
            sketch.Box(new(0, 0), "w", Ink.Memory, 46), sketch.Operator(new(Across, 0), "×"), sketch.Operator(new(2 * Across, 0), "+"),
            sketch.Box(new(3 * Across, 0), "tanh"), sketch.Box(new(4 * Across, 0), "y", Ink.Output, 46),
        ];
        string[] slopes = ["(1 − y²) x", "1 − y²", "1 − y²", "1"];
        foreach (var (node, slope) in slopes.Index())
        {
            var (from, to) = (nodes[node].End, nodes[node + 1].Start);
            sketch.Arrow(from.Moved(down: -Beside), to.Moved(down: -Beside));
            sketch.Arrow(to.Moved(down: Beside), from.Moved(down: Beside), Ink.Gradient, dashed: true);
            sketch.Text(new((from.X + to.X) / 2, 22), slope, size: Sketch.SmallText);
        }
        sketch.Text(new(2.5 * Across, -18), "a", size: Sketch.SmallText);
        var input = sketch.Box(new(Across, 80), "x", Ink.Input, 46);
        sketch.Arrow(input.Upper, nodes[1].Lower, Ink.Input);
        var bias = sketch.Box(new(2 * Across, 80), "b", Ink.Memory, 46);
        sketch.Arrow(bias.Upper.Moved(-Beside), nodes[2].Lower.Moved(-Beside));
        sketch.Arrow(nodes[2].Lower.Moved(Beside), bias.Upper.Moved(Beside), Ink.Gradient, dashed: true);
        sketch.Text(bias.Upper.Moved(12, -20), "1 − y²", align: 1, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }
}
