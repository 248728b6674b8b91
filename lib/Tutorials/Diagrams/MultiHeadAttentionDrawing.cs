namespace Tutorials.Diagrams;

/// <summary>Attention in several heads: from below, each head projects, scores and reads on its own; side by side they are projected once more.</summary>
internal sealed class MultiHeadAttentionDrawing
{
    private const double Pitch = 116, Input = 0, Bus = -40, Projected = -96, Attend = -172, Side = -238, Output = -298, Result = -356;

    // Where the heads stand; between the second and the last others are left out.
    private static readonly (string Index, double Across)[] Heads = [("1", 0), ("2", Pitch), ("n", 3 * Pitch)];

    private readonly Sketch sketch = new(
        "Attention in n heads",
        "From below: the sequence X of the shape (T, E) goes to each of n heads. Head i makes queries, keys and values of its own, Q_i, K_i and V_i, "
        + "each d wide, and reads softmax(Q_i K_i transposed / √d) V_i, of the shape (T, d), with weights of its own. "
        + "What the heads have read stands side by side, (T, n d), and a last linear layer W_O makes the output Y of the shape (T, E) of it.");

    private static double Middle => Heads[^1].Across / 2;

    public Diagram Draw()
    {
        var input = sketch.Box(new(Middle, Input), "X  (T, E)", Ink.Input);
        var side = sketch.Cells(new(Middle, Side), ["head 1", "head 2", "…", "head n"], Ink.Output, width: Pitch);
        sketch.Text(side.End.Moved(10), "(T, n d)", align: 1);
        sketch.Line([input.Upper, input.Upper with { Y = Bus }], Ink.Input);
        sketch.Line([new(0, Bus), new(Heads[^1].Across, Bus)], Ink.Input);
        sketch.Branch(new(Middle, Bus), Ink.Input);
        foreach (var (index, across) in Heads)
            Head(index, across);
        sketch.Text(new((Heads[1].Across + Heads[2].Across) / 2, Attend), "…", size: 20);

        var last = sketch.Box(new(Middle, Output), "W_O", width: 60);
        sketch.Arrow(side.Upper, last.Lower, Ink.Output);
        var result = sketch.Box(new(Middle, Result), "Y  (T, E)", Ink.Output);
        sketch.Arrow(last.Upper, result.Lower, Ink.Output);
        return sketch.ToDiagram();
    }

    private void Head(string index, double across)
    {
        var projected = sketch.Box(new(across, Projected), $"Q_{index}, K_{index}, V_{index}\n(T, d)", Ink.State);
        sketch.Arrow(new Point(across, Bus), projected.Lower, Ink.Input);
        var attend = sketch.Box(new(across, Attend), $"attention\nA_{index}  (T, T)");
        sketch.Arrow(projected.Upper, attend.Lower, Ink.State);
        sketch.Arrow(attend.Upper, new Point(across, Side + 13), Ink.Output);
    }
}
