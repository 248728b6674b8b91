namespace Tutorials.Diagrams;

/// <summary>Self-attention of one sequence: from below, three projections, the scores, the weights, and what is read, each with its shape.</summary>
internal sealed class SelfAttentionDrawing
{
    private const double Pitch = 130, Input = 0, Layers = -72, Projected = -138, Meet = -206, Scores = -262, Softmax = -326, Weights = -390, Read = -452, Result = -508;
    private const double Middle = -Pitch / 2, Steps = -Pitch - 125;

    private readonly Sketch sketch = new(
        "Self-attention of one sequence",
        "From below: the sequence X of the shape (T, I) goes through three linear layers, W_Q, W_K and W_V, and becomes the queries Q, the keys K and the values V, each (T, H). "
        + "Q times K transposed gives a score for each pair of steps, S of the shape (T, T). The scores are divided by the root of H, and softmax over each row makes the weights A, (T, T). "
        + "A times V is the context C, (T, H): for each step, what it has read.");

    public Diagram Draw()
    {
        var input = sketch.Box(new(0, Input), "X  (T, I)", Ink.Input);
        var q = Project("Q", -Pitch, Ink.Memory, input);
        var k = Project("K", 0, Ink.State, input);
        var v = Project("V", Pitch, Ink.Output, input);
        var meet = sketch.Operator(new(Middle, Meet), "×");
        sketch.Arrow([q.Upper, q.Upper with { Y = Meet }, meet.Start], Ink.Memory);
        sketch.Arrow([k.Upper, k.Upper with { Y = Meet }, meet.End], Ink.State);
        sketch.Text(new(-8, Meet - 14), "Kᵀ", Ink.State, align: -1);

        var scores = sketch.Box(new(Middle, Scores), "S  (T, T)");
        sketch.Arrow(meet.Upper, scores.Lower);
        var softmax = sketch.Box(new(Middle, Softmax), "÷ √H, softmax over each row", height: 28);
        sketch.Arrow(scores.Upper, softmax.Lower);
        var weights = sketch.Box(new(Middle, Weights), "A  (T, T)");
        sketch.Arrow(softmax.Upper, weights.Lower);

        var read = sketch.Operator(new(Middle, Read), "×");
        sketch.Arrow(weights.Upper, read.Lower);
        sketch.Arrow([v.Upper, v.Upper with { Y = Read }, read.End], Ink.Output);
        var context = sketch.Box(new(Middle, Result), "C = A V  (T, H)", Ink.Output);
        sketch.Arrow(read.Upper, context.Lower, Ink.Output);
        foreach (var (height, step) in new[] { (Projected, "1  project"), (Scores, "2  score"), (Softmax, "3  weigh"), (Read, "4  read") })
            sketch.Text(new(Steps, height), step, Ink.Quiet, align: 1);
        return sketch.ToDiagram();
    }

    private Shape Project(string name, double across, Ink ink, Shape input)
    {
        var layer = sketch.Box(new(across, Layers), $"W_{name}", ink, 44);
        if (across == 0)
            sketch.Arrow(input.Upper, layer.Lower, Ink.Input);
        else
            sketch.Arrow([across < 0 ? input.Start : input.End, new Point(across, Input), layer.Lower], Ink.Input);
        var projected = sketch.Box(new(across, Projected), $"{name}  (T, H)", ink);
        sketch.Arrow(layer.Upper, projected.Lower, ink);
        return projected;
    }
}
