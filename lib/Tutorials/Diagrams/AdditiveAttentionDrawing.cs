namespace Tutorials.Diagrams;

/// <summary>Additive attention over a GRU's states: from below, states, scores, weights, and their weighted sum.</summary>
internal sealed class AdditiveAttentionDrawing
{
    private const double Pitch = 140, Input = 0, States = -72, Query = -122, Hidden = -172, Softmax = -238, Products = -304, Sum = -364, Result = -424;
    private const double Value = 52;

    // Where the steps 1, 2 and the last stand; between them others are left out.
    private static readonly (string Index, double Across)[] Steps = [("1", 0), ("2", Pitch), ("T", 2.45 * Pitch)];

    private readonly Sketch sketch = new(
        "Additive attention over the states of a GRU",
        "From below: a GRU reads x_1 to x_T and gives the states h_1 to h_T. The last, h_T, is the query q and goes to every step. "
        + "At each step q and h_t together go through tanh(W [q; h_t] + b), and its product with v is the score s_t. "
        + "Softmax over the steps makes the weights α_1 to α_T. Each state is multiplied by its weight, and their sum is the context c, which is read out.");

    private static double Middle => Steps[^1].Across / 2;

    public Diagram Draw()
    {
        var sum = sketch.Operator(new(Middle, Sum), "+");
        Shape? before = null;
        foreach (var (index, across) in Steps)
        {
            var state = State(index, across, before);
            Score(index, across, state);
            Product(index, across, state, sum);
            before = state;
        }
        Shared(before!.Value);
        var context = sketch.Box(new(Middle, Result), "c = Σ_t α_t h_t", Ink.Output);
        sketch.Arrow(sum.Upper, context.Lower, Ink.Output);
        var scores = sketch.Text(new(Middle + 190, Result), "read-out", align: 1);
        sketch.Arrow(context.End, scores.Start.Moved(-6), Ink.Output);
        return sketch.ToDiagram();
    }

    private Shape State(string index, double across, Shape? before)
    {
        var state = sketch.Box(new(across, States), $"h_{index}", Ink.State, 44);
        var input = sketch.Box(new(across, Input), $"x_{index}", Ink.Input, 44);
        sketch.Arrow(input.Upper, state.Lower, Ink.Input);
        if (before is { } left && index == "2")
        {
            sketch.Arrow(left.End, state.Start, Ink.State);
            sketch.Text(new((left.End.X + state.Start.X) / 2, States + 12), "GRU", Ink.Quiet, size: Sketch.SmallText);
        }
        else if (before is { } far)
        {
            var gap = (far.End.X + state.Start.X) / 2;
            sketch.Line([far.End, far.End with { X = gap - 14 }], Ink.State);
            sketch.Text(new(gap, States), "…", size: 20);
            sketch.Arrow(state.Start with { X = gap + 14 }, state.Start, Ink.State);
        }
        return state;
    }

    // The query comes from the side, so that it does not lie over the state's own way up.
    private void Score(string index, double across, Shape state)
    {
        var hidden = sketch.Box(new(across, Hidden), "v · tanh", width: 72);
        sketch.Arrow(state.Upper.Moved(-8), new Point(across - 8, hidden.Lower.Y), Ink.State);
        sketch.Arrow(new Point(across + 14, Query), new Point(across + 14, hidden.Lower.Y), Ink.Memory);
        sketch.Arrow(hidden.Upper, new Point(across, Softmax + 14));
        sketch.Text(new(across - 8, (hidden.Top + Softmax + 14) / 2), $"s_{index}", align: -1);
    }

    // What is read passes behind the softmax.
    private void Product(string index, double across, Shape state, Shape sum)
    {
        var product = sketch.Operator(new(across, Products), "⊙");
        sketch.Arrow(new Point(across, Softmax - 14), product.Lower);
        sketch.Text(new(across - 8, Softmax - 34), $"α_{index}", align: -1);
        sketch.Line([state.End, state.End with { X = across + Value }, new(across + Value, Softmax + 14)], Ink.State);
        if (index != Steps[^1].Index)
            sketch.Branch(new(across + Value, States), Ink.State);
        sketch.Arrow([new Point(across + Value, Softmax - 14), new Point(across + Value, Products), product.End], Ink.State);
        if (across < Middle - 1)
            sketch.Arrow([product.Upper, product.Upper with { Y = Sum }, sum.Start]);
        else
            sketch.Arrow([product.Upper, product.Upper with { Y = Sum }, sum.End]);
    }

    private void Shared(Shape last)
    {
        sketch.Line([new(last.Upper.X + 14, last.Top), new(last.Upper.X + 14, Query), new(14, Query)], Ink.Memory);
        foreach (var (_, across) in Steps)
            sketch.Branch(new(across + 14, Query), Ink.Memory);
        sketch.Text(new(Steps[^1].Across + Value + 12, Query), "q = h_T", Ink.Memory, align: 1);
        sketch.Box(new(Middle + 8, Softmax), "softmax over the steps", Ink.Output, Steps[^1].Across + 136, 28);
        sketch.Text(new(Steps[^1].Across + Value + 12, Hidden), "v · tanh(W [q; h_t] + b)", align: 1, size: Sketch.SmallText);
    }
}
