namespace Tutorials.Diagrams;

/// <summary>A Transformer that translates, from below: the encoder's stack, the decoder's, and what goes between them.</summary>
internal sealed class TransformerTranslatorDrawing
{
    private const double Across = 262, PartWidth = 150, FrameWidth = 186, Mask = Across + 138, Back = Across + 188;
    private const double Embedded = -62, FirstPart = -140, Pitch = 66;

    private readonly Sketch sketch = new(
        "A Transformer that translates",
        "Two columns, each from below. Left, the encoder: the source's tokens become vectors with positions added; in each layer they go through self-attention and a feed-forward part; "
        + "at the end there is a norm. Right, the decoder: what was written before each place becomes vectors with positions added; in each layer they go through "
        + "self-attention under a causal mask, which is drawn as a triangle of places that must not be read, through cross-attention, whose keys and values come from the encoder, and through a feed-forward part; "
        + "a norm, a linear layer and the softmax give the next word. In use, that word goes back to be read, along a broken arrow.");

    public Diagram Draw()
    {
        var memory = Stack(0, "source", "(B, S)", ["self-attention", "feed-forward"], "encoder");
        var states = Stack(Across, "written before", "(B, T)", ["self-attention", "cross-attention", "feed-forward"], "decoder");
        CrossedBy(memory);
        CausalMask();
        var linear = sketch.Box(states.Upper.Moved(down: -44), "linear, softmax", Ink.Output, PartWidth);
        sketch.Arrow(states.Upper, linear.Lower);
        var next = sketch.Text(linear.Upper.Moved(down: -30), "next word", bold: true);
        sketch.Arrow(linear.Upper, next.Lower);
        sketch.Arrow([next.End.Moved(4), new(Back, next.Center.Y), new(Back, 0), new(Across + (PartWidth / 2), 0)], Ink.Quiet, dashed: true);
        sketch.Text(new(Back + 6, (next.Center.Y - 40) / 2), "in use", Ink.Quiet, align: 1, size: Sketch.SmallText);
        sketch.Text(new(Across / 2, 62), "past each part a residual path, before it a norm", Ink.Quiet, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    // Tokens, their vectors, a frame around a layer's parts, and the last norm.
    private Shape Stack(double across, string input, string shape, string[] parts, string name)
    {
        var tokens = sketch.Box(new(across, 0), $"{input}  {shape}", Ink.Input, PartWidth);
        var vectors = sketch.Box(new(across, Embedded), "vectors + positions", Ink.State, PartWidth);
        sketch.Arrow(tokens.Upper, vectors.Lower);
        var last = FirstPart - ((parts.Length - 1) * Pitch);
        sketch.Box(new(across, ((FirstPart + last) / 2) - 8), "", Ink.Quiet, FrameWidth, FirstPart - last + 72);
        var below = vectors;
        foreach (var (index, part) in parts.Index())
        {
            var box = sketch.Box(new(across, FirstPart - (index * Pitch)), part, part == "feed-forward" ? Ink.Output : Ink.Memory, PartWidth - 10);
            sketch.Arrow(below.Upper, box.Lower);
            below = box;
        }
        sketch.Text(new(across, 32), name, bold: true);
        sketch.Text(new(across - (FrameWidth / 2) + 6, last - 31), "layer × N", Ink.Quiet, align: 1, size: Sketch.SmallText);
        var norm = sketch.Box(new(across, last - 76), "norm", width: 72, height: 26);
        sketch.Arrow(below.Upper, norm.Lower);
        return norm;
    }

    private void CrossedBy(Shape memory)
    {
        var (asked, between) = (FirstPart - Pitch, Across / 2);
        var above = memory.Upper.Y - 26;
        sketch.Arrow([memory.Upper, new(0, above), new(between, above), new(between, asked), new(Across - (PartWidth / 2) + 5, asked)], Ink.Memory);
        sketch.Text(new(between / 2, above - 10), "memory (B, S, E)", Ink.Memory, size: Sketch.SmallText);
        sketch.Text(new(between - 4, asked + 12), "K, V", Ink.Memory, align: -1, size: Sketch.SmallText);
    }

    private void CausalMask()
    {
        var rows = Enumerable.Range(0, 5).Select(row => (double[])[.. Enumerable.Range(0, 5).Select(column => column > row ? 1.0 : 0)]).ToArray();
        var mask = sketch.Matrix(new(Mask, FirstPart), rows, 1, 9, 9);
        sketch.Arrow(mask.Start, new Point(Across + (PartWidth / 2) - 5, FirstPart));
        sketch.Text(mask.Lower.Moved(down: 12), "causal mask", size: Sketch.SmallText);
    }
}
