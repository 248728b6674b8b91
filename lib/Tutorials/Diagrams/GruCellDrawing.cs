namespace Tutorials.Diagrams;

/// <summary>The GRU cell: the state runs along the top, the three parts stand below, with the names of the code.</summary>
internal static class GruCellDrawing
{
    private const double Top = 0, Gates = 130, State = 206, Input = 244;

    private static readonly Dictionary<GruStep, string> Formulas = new()
    {
        [GruStep.Inputs] = "h_{t−1} and x_t go to every gate, h_{t−1} passes above",
        [GruStep.ResetGate] = "r = σ(W_{ir} x_t + b_{ir} + W_{hr} h_{t−1} + b_{hr})",
        [GruStep.Candidate] = "n = tanh(W_{in} x_t + b_{in} + r ⊙ (W_{hn} h_{t−1} + b_{hn}))",
        [GruStep.UpdateGate] = "z = σ(W_{iz} x_t + b_{iz} + W_{hz} h_{t−1} + b_{hz})",
        [GruStep.HiddenState] = "h_t = (1 − z) ⊙ n + z ⊙ h_{t−1}",
    };

    private static readonly Dictionary<GruStep, string> Sentences = new()
    {
        [GruStep.Inputs] = "h_{t−1} comes in at the top left and goes down to the parts; x_t comes in at the bottom left.",
        [GruStep.ResetGate] = "The reset gate r, a sigmoid of both.",
        [GruStep.Candidate] = "r is multiplied with what comes from h_{t−1}; the sum with what comes from x_t goes through tanh: the candidate n.",
        [GruStep.UpdateGate] = "The update gate z, a sigmoid of both, is multiplied with h_{t−1}.",
        [GruStep.HiddenState] = "n is multiplied with 1 − z and added: h_t, which leaves at the top right.",
    };

    public static Diagram Draw(GruStep upTo)
    {
        var soFar = Enum.GetValues<GruStep>().Where(step => step <= upTo);
        var cell = new CellSketch<GruStep>(
            upTo, upTo == GruStep.HiddenState ? "A GRU cell" : $"A GRU cell up to {NameOf(upTo)}",
            string.Join(" ", soFar.Select(step => Sentences[step])) + $" Formula: {Formulas[upTo]}.");
        Inputs(cell);
        Candidate(cell);
        Mix(cell);
        return cell.WithFormulas(new(205, Input + 44), [Formulas[upTo]], Formulas.Values, mostLines: 1);
    }

    private static void Inputs(CellSketch<GruStep> cell) => cell.At(GruStep.Inputs, sketch =>
    {
        sketch.Text(new(-14, Top), "h_{t−1}", align: -1);
        sketch.Text(new(-14, Input), "x_t", align: -1);
        sketch.Line([new(-8, Top), new(79, Top)], Ink.State);
        sketch.Branch(new(22, Top), Ink.State);
        sketch.Line([new(22, Top), new(22, State), new(80, State)], Ink.State);
        sketch.Line([new(-8, Input), new(80, Input)], Ink.Input);
    });

    private static void Candidate(CellSketch<GruStep> cell)
    {
        cell.At(GruStep.ResetGate, sketch =>
        {
            Buses(sketch, 80, 200);
            Gate(sketch, 190, "r");
        });
        cell.At(GruStep.Candidate, sketch =>
        {
            sketch.Line([new(200, Input), new(342, Input)], Ink.Input);
            sketch.Line([new(200, State), new(286, State)], Ink.State);
            var inner = sketch.Operator(new(302, 180), "⊙");
            sketch.Arrow([new Point(286, State), new Point(302, State), inner.Lower], Ink.State);
            sketch.Text(new(268, State + 19), "W_{hn} h_{t−1} + b_{hn}", size: Sketch.SmallText);
            sketch.Arrow([new Point(190, Gates - 16), new Point(190, Gates - 30), new Point(246, Gates - 30), new Point(246, 180), inner.Start]);
            var n = sketch.Box(new(318, Gates), "tanh", Ink.Output, 58, 32);
            sketch.Arrow(inner.Upper, new Point(302, Gates + 16));
            sketch.Arrow(new Point(338, Input), new Point(338, Gates + 16), Ink.Input);
            sketch.Text(n.Upper.Moved(-8, -12), "n", align: -1, bold: true);
        });
    }

    private static void Mix(CellSketch<GruStep> cell)
    {
        cell.At(GruStep.UpdateGate, sketch =>
        {
            Gate(sketch, 90, "z");
            sketch.Operator(new(90, Top), "⊙");
            sketch.Arrow(new Point(90, Gates - 16), new Point(90, Top + 11));
        });
        cell.At(GruStep.HiddenState, sketch =>
        {
            sketch.Branch(new(90, 62));
            var rest = sketch.Box(new(200, 62), "1 − z", width: 56, height: 28);
            sketch.Arrow(new Point(90, 62), rest.Start);
            var part = sketch.Operator(new(318, 62), "⊙");
            sketch.Arrow(rest.End, part.Start);
            sketch.Arrow(new Point(318, Gates - 16), part.Lower);
            var sum = sketch.Operator(new(318, Top), "+");
            sketch.Arrow(part.Upper, sum.Lower);
            sketch.Arrow(new Point(101, Top), sum.Start, Ink.State);
            sketch.Arrow(sum.End, new Point(418, Top), Ink.State);
            sketch.Text(new(424, Top), "h_t", align: 1);
        });
    }

    private static void Buses(Sketch sketch, double from, double to)
    {
        sketch.Line([new(from, State), new(to, State)], Ink.State);
        sketch.Line([new(from, Input), new(to, Input)], Ink.Input);
    }

    private static void Gate(Sketch sketch, double across, string name)
    {
        var gate = sketch.Box(new(across, Gates), "σ", Ink.Output, 52, 32);
        sketch.Arrow(new Point(across - 10, State), new Point(across - 10, Gates + 16), Ink.State);
        sketch.Arrow(new Point(across + 10, Input), new Point(across + 10, Gates + 16), Ink.Input);
        sketch.Text(gate.Upper.Moved(-8, -12), name, align: -1, bold: true);
    }

    private static string NameOf(GruStep step) => step switch
    {
        GruStep.Inputs => "its inputs",
        GruStep.ResetGate => "the reset gate r",
        GruStep.Candidate => "the candidate n",
        GruStep.UpdateGate => "the update gate z",
        _ => "the hidden state h_t",
    };
}
