namespace Tutorials.Diagrams;

/// <summary>The way forward as lines, the gradients' way back as broken ones beside it.</summary>
internal sealed class ThroughTimeDrawing(int steps)
{
    private const double Across = 136, Beside = 8;

    private readonly Sketch sketch = new(
        $"Backpropagation through {steps} steps",
        $"Forward, as lines: the shared weights W and x_t make each h_t from the one before, and h_{steps} makes the loss L. Backward, as broken lines: the gradient goes from L to h_{steps}, and from each h_t to the one before and to W. "
        + $"At W the parts of all {steps} steps are added. From h_t to h_(t−1) it is multiplied by diag(1 − h_t²) W_hh.");

    public Diagram Draw()
    {
        var states = Enumerable.Range(0, steps + 1).Select(step => sketch.Box(new(step * Across, 0), $"h_{step}", Ink.State, 46)).ToArray();
        var loss = sketch.Box(new((steps + 0.75) * Across, 0), "L", Ink.Output, 40);
        var weights = sketch.Box(new((steps + 1) * Across / 2, -112), "W, the same at every step", width: Across * (steps - 0.35), height: 34);
        for (var step = 1; step <= steps; step++)
        {
            var input = sketch.Box(new(step * Across, 92), $"x_{step}", Ink.Input, 46);
            sketch.Arrow(input.Upper, states[step].Lower, Ink.Input);
            Between(states[step - 1], states[step], step == 1 ? null : $"∂h_{step} / ∂h_{step - 1}");
            var across = states[step].Center.X;
            sketch.Arrow(new Point(across - Beside, weights.Lower.Y), new Point(across - Beside, states[step].Top));
            sketch.Arrow(new Point(across + Beside, states[step].Top), new Point(across + Beside, weights.Lower.Y), Ink.Gradient, dashed: true);
            sketch.Text(new(across + Beside + 6, -56), $"∂h_{step} / ∂W", align: 1, size: Sketch.SmallText);
        }
        Between(states[^1], loss, $"∂L / ∂h_{steps}");
        Formulas(weights.Center.X - 20);
        return sketch.ToDiagram();
    }

    private void Between(Shape from, Shape to, string? gradient)
    {
        sketch.Arrow(from.End.Moved(down: -Beside), to.Start.Moved(down: -Beside), Ink.State);
        if (gradient is null)
            return;
        sketch.Arrow(to.Start.Moved(down: Beside), from.End.Moved(down: Beside), Ink.Gradient, dashed: true);
        sketch.Text(new((from.End.X + to.Start.X) / 2, 24), gradient, size: Sketch.SmallText);
    }

    private void Formulas(double middle)
    {
        var inner = $"∂h_{steps}/∂W + ∂h_{steps}/∂h_{steps - 1} " + (steps == 2 ? "· ∂h_1/∂W" : "(∂h_2/∂W + ∂h_2/∂h_1 · ∂h_1/∂W)");
        sketch.Text(new(middle, 140), $"∂L/∂W = ∂L/∂h_{steps} ( {inner} )");
        sketch.Text(new(middle, 163), $"∂h_t/∂h_{{t−1}} = diag(1 − h_t²) W_{{hh}}");
        sketch.Line([new(middle - 148, 188), new(middle - 118, 188)], Ink.State);
        sketch.Text(new(middle - 112, 188), "forward", align: 1, size: Sketch.SmallText);
        sketch.Line([new(middle + 8, 188), new(middle + 38, 188)], Ink.Gradient, dashed: true);
        sketch.Text(new(middle + 44, 188), "backward: gradients", align: 1, size: Sketch.SmallText);
    }
}
