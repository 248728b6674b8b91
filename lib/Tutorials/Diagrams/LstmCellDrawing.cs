namespace Tutorials.Diagrams;

/// <summary>The LSTM cell: the cell state runs along the top, the four parts stand below, with the names of the code.</summary>
internal static class LstmCellDrawing
{
    private const double Top = 0, Gates = 128, Bus = 190;

    private static readonly Dictionary<LstmStep, string> Formulas = new()
    {
        [LstmStep.Inputs] = "h_{t−1} and x_t go to every gate, c_{t−1} passes above",
        [LstmStep.ForgetGate] = "f_t = σ(W_{if} x_t + b_{if} + W_{hf} h_{t−1} + b_{hf})",
        [LstmStep.InputGate] = "i_t = σ(W_{ii} x_t + b_{ii} + W_{hi} h_{t−1} + b_{hi})",
        [LstmStep.Candidate] = "g_t = tanh(W_{ig} x_t + b_{ig} + W_{hg} h_{t−1} + b_{hg})",
        [LstmStep.CellState] = "c_t = f_t ⊙ c_{t−1} + i_t ⊙ g_t",
        [LstmStep.OutputGate] = "o_t = σ(W_{io} x_t + b_{io} + W_{ho} h_{t−1} + b_{ho})",
        [LstmStep.HiddenState] = "h_t = o_t ⊙ tanh(c_t)",
    };

    private static readonly Dictionary<LstmStep, string> Sentences = new()
    {
        [LstmStep.Inputs] = "c_{t−1} comes in at the top left, h_{t−1} at the bottom left, x_t from below; h_{t−1} and x_t go together to the four parts.",
        [LstmStep.ForgetGate] = "The forget gate f_t, a sigmoid, is multiplied with c_{t−1}.",
        [LstmStep.InputGate] = "The input gate i_t, a sigmoid, says how much is let in.",
        [LstmStep.Candidate] = "The candidate g_t, a tanh, is multiplied with i_t.",
        [LstmStep.CellState] = "Both products are added: c_t, which leaves at the top right.",
        [LstmStep.OutputGate] = "The output gate o_t, a sigmoid, says how much is shown.",
        [LstmStep.HiddenState] = "tanh(c_t) is multiplied with o_t: h_t, which leaves at the bottom right.",
    };

    public static Diagram Draw(LstmStep upTo)
    {
        var soFar = Enum.GetValues<LstmStep>().Where(step => step <= upTo).ToArray();
        var isWhole = upTo == LstmStep.HiddenState;
        var cell = new CellSketch<LstmStep>(
            upTo, isWhole ? "An LSTM cell" : $"An LSTM cell up to {NameOf(upTo)}", string.Join(" ", soFar.Select(step => Sentences[step])) + $" Formula: {Formulas[upTo]}.");
        Inputs(cell);
        KeepAndLetIn(cell);
        Show(cell);
        string[] formulas = isWhole ? [Formulas[LstmStep.CellState], Formulas[upTo]] : [Formulas[upTo]];
        return cell.WithFormulas(new(215, Bus + 74), formulas, Formulas.Values, mostLines: 2);
    }

    private static void Inputs(CellSketch<LstmStep> cell) => cell.At(LstmStep.Inputs, sketch =>
    {
        sketch.Text(new(-14, Top), "c_{t−1}", align: -1);
        sketch.Text(new(-14, Bus), "h_{t−1}", align: -1);
        sketch.Line([new(-8, Bus), new(70, Bus)], Ink.State);
        var x_t = sketch.Text(new(28, Bus + 42), "x_t");
        sketch.Arrow(x_t.Upper, new Point(28, Bus + 2), Ink.Input);
    });

    private static void KeepAndLetIn(CellSketch<LstmStep> cell)
    {
        cell.At(LstmStep.Inputs, sketch => sketch.Line([new(-8, Top), new(59, Top)], Ink.Memory));
        cell.At(LstmStep.ForgetGate, sketch =>
        {
            Gate(sketch, 70, "σ", "f_t", from: 70);
            sketch.Arrow(new Point(70, Gates - 16), new Point(70, Top + 11));
            sketch.Operator(new(70, Top), "⊙");
        });
        cell.At(LstmStep.InputGate, sketch => Gate(sketch, 150, "σ", "i_t", from: 70));
        cell.At(LstmStep.Candidate, sketch =>
        {
            Gate(sketch, 236, "tanh", "g_t", from: 150);
            sketch.Operator(new(193, 62), "⊙");
            sketch.Arrow([new Point(150, Gates - 16), new Point(150, 62), new Point(182, 62)]);
            sketch.Arrow([new Point(236, Gates - 16), new Point(236, 62), new Point(204, 62)]);
        });
        cell.At(LstmStep.CellState, sketch =>
        {
            sketch.Operator(new(193, Top), "+");
            sketch.Arrow(new Point(81, Top), new Point(182, Top), Ink.Memory);
            sketch.Arrow(new Point(193, 51), new Point(193, Top + 11));
            sketch.Arrow(new Point(204, Top), new Point(438, Top), Ink.Memory);
            sketch.Text(new(444, Top), "c_t", align: 1);
        });
    }

    private static void Show(CellSketch<LstmStep> cell)
    {
        cell.At(LstmStep.OutputGate, sketch => Gate(sketch, 318, "σ", "o_t", from: 236));
        cell.At(LstmStep.HiddenState, sketch =>
        {
            sketch.Branch(new(392, Top), Ink.Memory);
            var tanh = sketch.Box(new(392, 44), "tanh", width: 52, height: 28);
            sketch.Arrow(new Point(392, Top), tanh.Upper, Ink.Memory);
            var shown = sketch.Operator(new(392, Gates - 32), "⊙");
            sketch.Arrow(tanh.Lower, shown.Upper);
            sketch.Arrow([new Point(318, Gates - 16), new Point(318, Gates - 32), shown.Start]);
            sketch.Arrow([shown.Lower, new Point(392, Bus), new Point(438, Bus)], Ink.State);
            sketch.Text(new(444, Bus), "h_t", align: 1);
        });
    }

    private static void Gate(Sketch sketch, double across, string function, string name, double from)
    {
        sketch.Line([new(from, Bus), new(across, Bus)], Ink.State);
        var gate = sketch.Box(new(across, Gates), function, Ink.Output, width: 52, height: 32);
        sketch.Arrow(new Point(across, Bus), gate.Lower, Ink.State);
        sketch.Text(gate.Upper.Moved(-8, -12), name, align: -1, bold: true);
    }

    private static string NameOf(LstmStep step) => step switch
    {
        LstmStep.Inputs => "its inputs",
        LstmStep.ForgetGate => "the forget gate f_t",
        LstmStep.InputGate => "the input gate i_t",
        LstmStep.Candidate => "the candidate g_t",
        LstmStep.CellState => "the cell state c_t",
        LstmStep.OutputGate => "the output gate o_t",
        _ => "the hidden state h_t",
    };
}
