namespace Tutorials.Diagrams;

/// <summary>A layer of a Transformer's encoder, from below, in both orders of the norms: after the sums, and before the parts.</summary>
internal sealed class EncoderLayerDrawing
{
    private const double Between = 300, Aside = 96, PartWidth = 132, Result = -470, Caption = -512;

    private readonly Sketch sketch = new(
        "A Transformer's encoder layer, with the norm after and before",
        "Two columns, each from below. Left, norm after: x goes into self-attention as queries, keys and values, and past it; both are added and normed. "
        + "The result goes through the feed-forward part, linear, ReLU, linear, and past it; both are added and normed. "
        + "Right, norm before: the path past the parts has only the two sums on it; the norms stand before self-attention and before the feed-forward part.");

    public Diagram Draw()
    {
        NormAfter(0);
        NormBefore(Between);
        return sketch.ToDiagram();
    }

    private void NormAfter(double across)
    {
        var x = Begin(across, "norm after", right: false);
        var sum = Attention(across, x.Upper, branch: -44, part: -116, plus: -176);
        var norm = Norm(across, sum, -222);
        sum = FeedForward(across, norm.Upper, branch: -258, part: -316, plus: -372);
        End(across, Norm(across, sum, -418));
    }

    private void NormBefore(double across)
    {
        var x = Begin(across, "norm before", right: true);
        var sum = Attention(across, x.Upper, branch: -44, part: -160, plus: -220, normed: -88);
        End(across, FeedForward(across, sum.Upper, branch: -258, part: -352, plus: -412, normed: -296));
    }

    private Shape Begin(double across, string caption, bool right)
    {
        sketch.Text(new(across, Caption), caption, bold: true);
        sketch.Text(new(across + (right ? 34 : -34), 0), "(B, T, E)", Ink.Quiet, align: right ? 1 : -1, size: Sketch.SmallText);
        return sketch.Box(new(across, 0), "x", Ink.Input, 44);
    }

    private void End(double across, Shape last) => sketch.Arrow(last.Upper, sketch.Text(new(across, Result), "to the next layer").Lower);

    // What goes into the attention goes in three times.
    private Shape Attention(double across, Point from, double branch, double part, double plus, double? normed = null)
    {
        var box = Shape.Around(new(across, part), PartWidth, Sketch.BoxHeight);
        var top = Enter(across, from, branch, normed, box.Lower.Y + 22);
        sketch.Line([top, new(across, box.Lower.Y + 18)]);
        sketch.Line([new(across - 40, box.Lower.Y + 18), new(across + 40, box.Lower.Y + 18)]);
        foreach (var (name, aside) in new[] { ("Q", -40.0), ("K", 0), ("V", 40) })
        {
            sketch.Arrow(new Point(across + aside, box.Lower.Y + 18), new Point(across + aside, box.Lower.Y));
            sketch.Text(new(across + aside + 5, box.Lower.Y + 10), name, align: 1, size: Sketch.SmallText);
        }
        sketch.Box(new(across, part), "self-attention", Ink.Memory, PartWidth);
        return Sum(across, box, branch, plus);
    }

    private Shape FeedForward(double across, Point from, double branch, double part, double plus, double? normed = null)
    {
        var box = Shape.Around(new(across, part), PartWidth, Sketch.BoxHeight + 8);
        sketch.Arrow(Enter(across, from, branch, normed, box.Lower.Y), box.Lower);
        sketch.Box(new(across, part), "", Ink.Output, PartWidth, Sketch.BoxHeight + 8);
        sketch.Text(new(across, part - 8), "feed-forward");
        sketch.Text(new(across, part + 9), "linear · ReLU · linear", size: Sketch.SmallText);
        return Sum(across, box, branch, plus);
    }

    // From what came before, past the branch, through a norm if it comes first; and where the way goes on from.
    private Point Enter(double across, Point from, double branch, double? normed, double to)
    {
        sketch.Branch(new(across, branch), Ink.State);
        if (normed is not { } place)
            return from;
        var norm = NormBox(across, place);
        sketch.Arrow(from, norm.Lower);
        return norm.Upper.Y > to ? norm.Upper : new(across, to);
    }

    // The residual path: from the branch past the part to the sum.
    private Shape Sum(double across, Shape part, double branch, double plus)
    {
        var sum = sketch.Operator(new(across, plus), "+", Ink.State);
        sketch.Arrow(part.Upper, sum.Lower);
        sketch.Arrow([new Point(across, branch), new Point(across + Aside, branch), new Point(across + Aside, plus), sum.End], Ink.State);
        sketch.Text(new(across + Aside + 6, (branch + plus) / 2), "residual", Ink.State, align: 1, size: Sketch.SmallText);
        return sum;
    }

    private Shape Norm(double across, Shape below, double place)
    {
        var norm = NormBox(across, place);
        sketch.Arrow(below.Upper, norm.Lower);
        return norm;
    }

    private Shape NormBox(double across, double place) => sketch.Box(new(across, place), "norm", width: 72, height: 26);
}
