namespace Tutorials.Diagrams;

/// <summary>The simple cell: two products, their sum, tanh.</summary>
internal static class RnnCellDrawing
{
    private const double WeightsWidth = 76;

    private static readonly Dictionary<RnnStep, string> Formulas = new()
    {
        [RnnStep.Input] = "W_{ih} x_t + b_{ih}",
        [RnnStep.State] = "W_{hh} h_{t−1} + b_{hh}",
        [RnnStep.Sum] = "W_{ih} x_t + b_{ih} + W_{hh} h_{t−1} + b_{hh}",
        [RnnStep.HiddenState] = "h_t = tanh(W_{ih} x_t + b_{ih} + W_{hh} h_{t−1} + b_{hh})",
    };

    private static readonly Dictionary<RnnStep, string> Sentences = new()
    {
        [RnnStep.Input] = "x_t comes from below and is multiplied with W_ih, plus b_ih.",
        [RnnStep.State] = "h_{t−1} comes from the left and is multiplied with W_hh, plus b_hh.",
        [RnnStep.Sum] = "Both are added.",
        [RnnStep.HiddenState] = "The sum goes through tanh: h_t, which leaves on the right and is the state of the next step.",
    };

    public static Diagram Draw(RnnStep upTo)
    {
        var soFar = Enum.GetValues<RnnStep>().Where(step => step <= upTo);
        var cell = new CellSketch<RnnStep>(
            upTo, upTo == RnnStep.HiddenState ? "A recurrent cell" : "A recurrent cell in part",
            string.Join(" ", soFar.Select(step => Sentences[step])) + $" Formula: {Formulas[upTo]}.");
        cell.At(RnnStep.Input, sketch =>
        {
            var weights = sketch.Box(new(196, 76), "W_{ih}, b_{ih}", Ink.Input, WeightsWidth);
            var x_t = sketch.Text(new(196, 134), "x_t");
            sketch.Arrow(x_t.Upper, weights.Lower, Ink.Input);
        });
        cell.At(RnnStep.State, sketch =>
        {
            var weights = sketch.Box(new(80, 0), "W_{hh}, b_{hh}", Ink.State, WeightsWidth);
            sketch.Text(new(-14, 0), "h_{t−1}", align: -1);
            sketch.Arrow(new Point(-8, 0), weights.Start, Ink.State);
        });
        cell.At(RnnStep.Sum, sketch =>
        {
            var sum = sketch.Operator(new(196, 0), "+");
            sketch.Arrow(new Point(80 + (WeightsWidth / 2), 0), sum.Start, Ink.State);
            sketch.Arrow(new Point(196, 60), sum.Lower, Ink.Input);
        });
        cell.At(RnnStep.HiddenState, sketch =>
        {
            var tanh = sketch.Box(new(276, 0), "tanh", Ink.Output, 58);
            sketch.Arrow(new Point(207, 0), tanh.Start);
            sketch.Arrow(tanh.End, new Point(372, 0), Ink.State);
            sketch.Text(new(378, 0), "h_t", align: 1);
        });
        return cell.WithFormulas(new(180, 178), [Formulas[upTo]], Formulas.Values, mostLines: 1);
    }
}
