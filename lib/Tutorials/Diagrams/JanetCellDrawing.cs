namespace Tutorials.Diagrams;

/// <summary>The JANET cell: its one state runs along the top, the forget gate's sum is used twice, with the names of the paper.</summary>
internal static class JanetCellDrawing
{
    private const double Top = 0, Product = 46, Gates = 92, Sum = 156, Bus = 212, Gate = 96, LetIn = 212, Candidate = 330;

    private static readonly Dictionary<JanetStep, string> Formulas = new()
    {
        [JanetStep.Inputs] = "h_{t−1} = c_{t−1}: the state passes above, and goes with x_t to both sums",
        [JanetStep.ForgetGate] = "s_t = U_f h_{t−1} + W_f x_t + b_f,   kept: σ(s_t)",
        [JanetStep.Candidate] = "c̃_t = tanh(U_c h_{t−1} + W_c x_t + b_c)",
        [JanetStep.LetIn] = "let in: 1 − σ(s_t − β)",
        [JanetStep.State] = "c_t = σ(s_t) ⊙ c_{t−1} + (1 − σ(s_t − β)) ⊙ c̃_t,   h_t = c_t",
    };

    private static readonly Dictionary<JanetStep, string> Sentences = new()
    {
        [JanetStep.Inputs] = "The state c_{t−1}, which is h_{t−1} too, comes in at the top left and goes down to the two sums; x_t comes in at the bottom left.",
        [JanetStep.ForgetGate] = "The forget gate σ(s_t), a sigmoid of the first sum, is multiplied with c_{t−1}.",
        [JanetStep.Candidate] = "The candidate c̃_t is a tanh of the second sum.",
        [JanetStep.LetIn] = "The same sum s_t says how much of the candidate is let in: 1 − σ(s_t − β).",
        [JanetStep.State] = "Both products are added: c_t, which leaves at the top right and is h_t.",
    };

    public static Diagram Draw(JanetStep upTo)
    {
        var soFar = Enum.GetValues<JanetStep>().Where(step => step <= upTo);
        var isWhole = upTo == JanetStep.State;
        var cell = new CellSketch<JanetStep>(
            upTo, isWhole ? "A JANET cell" : $"A JANET cell up to {NameOf(upTo)}",
            string.Join(" ", soFar.Select(step => Sentences[step])) + $" Formula: {Formulas[upTo]}.");
        Inputs(cell);
        Keep(cell);
        Add(cell);
        return cell.WithFormulas(new(215, Bus + 62), [Formulas[upTo]], Formulas.Values, mostLines: 1);
    }

    private static void Inputs(CellSketch<JanetStep> cell) => cell.At(JanetStep.Inputs, sketch =>
    {
        sketch.Text(new(-14, Top), "c_{t−1} = h_{t−1}", align: -1);
        sketch.Line([new(-8, Top), new(Gate - 11, Top)], Ink.Memory);
        sketch.Branch(new(14, Top), Ink.State);
        sketch.Line([new(14, Top), new(14, Bus), new(Gate, Bus)], Ink.State);
        sketch.Text(new(-14, Bus), "x_t", align: -1);
        sketch.Arrow(new Point(-8, Bus), new Point(14, Bus), Ink.Input);
    });

    private static void Keep(CellSketch<JanetStep> cell) => cell.At(JanetStep.ForgetGate, sketch =>
    {
        var sum = sketch.Box(new(Gate, Sum), "s_t", Ink.Line, width: 44, height: 30);
        sketch.Arrow(new Point(Gate, Bus), sum.Lower, Ink.State);
        var gate = sketch.Box(new(Gate, Gates), "σ(s_t)", Ink.Output, width: 58, height: 32);
        sketch.Arrow(sum.Upper, gate.Lower);
        var kept = sketch.Operator(new(Gate, Top), "⊙");
        sketch.Arrow(gate.Upper, kept.Lower);
        sketch.Text(gate.Upper.Moved(-8, -14), "keep", align: -1, size: Sketch.SmallText);
    });

    private static void Add(CellSketch<JanetStep> cell)
    {
        cell.At(JanetStep.Candidate, sketch =>
        {
            sketch.Line([new(Gate, Bus), new(Candidate, Bus)], Ink.State);
            var candidate = sketch.Box(new(Candidate, Sum), "tanh", Ink.Output, width: 58, height: 32);
            sketch.Arrow(new Point(Candidate, Bus), candidate.Lower, Ink.State);
            sketch.Text(candidate.Upper.Moved(8, -12), "c̃_t", align: 1, bold: true);
        });
        cell.At(JanetStep.LetIn, sketch =>
        {
            var open = sketch.Box(new(LetIn, Gates), "1 − σ(s_t − β)", Ink.Output, width: 112, height: 32);
            sketch.Arrow([new Point(Gate + 22, Sum), new Point(LetIn, Sum), open.Lower]);
            var part = sketch.Operator(new(Candidate, Product), "⊙");
            sketch.Arrow([open.Upper, new Point(LetIn, Product), part.Start]);
            sketch.Text(new(LetIn - 8, Product + 12), "let in", align: -1, size: Sketch.SmallText);
            sketch.Arrow(new Point(Candidate, Sum - 16), part.Lower);
        });
        cell.At(JanetStep.State, sketch =>
        {
            var sum = sketch.Operator(new(Candidate, Top), "+");
            sketch.Arrow(new Point(Candidate, Product - 11), sum.Lower);
            sketch.Arrow(new Point(Gate + 11, Top), sum.Start, Ink.Memory);
            sketch.Arrow(sum.End, new Point(402, Top), Ink.Memory);
            sketch.Text(new(408, Top), "c_t = h_t", align: 1);
        });
    }

    private static string NameOf(JanetStep step) => step switch
    {
        JanetStep.Inputs => "its inputs",
        JanetStep.ForgetGate => "the forget gate σ(s_t)",
        JanetStep.Candidate => "the candidate c̃_t",
        JanetStep.LetIn => "what is let in",
        _ => "the state c_t",
    };
}
