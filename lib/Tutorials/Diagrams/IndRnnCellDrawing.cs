namespace Tutorials.Diagrams;

/// <summary>The IndRNN cell, and beside it what its name says: each unit reads itself alone, where an RNN's read one another.</summary>
internal static class IndRnnCellDrawing
{
    private static readonly Dictionary<IndRnnStep, string> Formulas = new()
    {
        [IndRnnStep.Input] = "W x_t + b",
        [IndRnnStep.Recurrence] = "u ⊙ h_{t−1}",
        [IndRnnStep.Sum] = "W x_t + u ⊙ h_{t−1} + b",
        [IndRnnStep.State] = "h_t = act(W x_t + u ⊙ h_{t−1} + b)",
    };

    private static readonly Dictionary<IndRnnStep, string> Sentences = new()
    {
        [IndRnnStep.Input] = "x_t comes from below and is multiplied with W, plus b.",
        [IndRnnStep.Recurrence] = "h_{t−1} comes from the left and is multiplied with u, number by number: each unit goes on to itself alone, where in an RNN each goes on to all.",
        [IndRnnStep.Sum] = "Both are added.",
        [IndRnnStep.State] = "The sum goes through ReLU or tanh: h_t, which leaves on the right and is the state of the next step.",
    };

    public static Diagram Draw(IndRnnStep upTo)
    {
        var soFar = Enum.GetValues<IndRnnStep>().Where(step => step <= upTo);
        var cell = new CellSketch<IndRnnStep>(
            upTo, upTo == IndRnnStep.State ? "An IndRNN cell" : "An IndRNN cell in part",
            string.Join(" ", soFar.Select(step => Sentences[step])) + $" Formula: {Formulas[upTo]}.");
        cell.At(IndRnnStep.Input, sketch =>
        {
            var weights = sketch.Box(new(156, 76), "W, b", Ink.Input, 66);
            var x_t = sketch.Text(new(156, 134), "x_t");
            sketch.Arrow(x_t.Upper, weights.Lower, Ink.Input);
        });
        cell.At(IndRnnStep.Recurrence, sketch =>
        {
            var product = sketch.Operator(new(66, 0), "⊙");
            sketch.Text(new(-14, 0), "h_{t−1}", align: -1);
            sketch.Arrow(new Point(-8, 0), product.Start, Ink.State);
            var u = sketch.Text(new(66, -46), "u", bold: true);
            sketch.Arrow(u.Lower, product.Upper);
            Units(sketch, new(410, -34), "RNN: W_{hh} h_{t−1}", (_, _) => true);
            Units(sketch, new(410, 92), "IndRNN: u ⊙ h_{t−1}", (from, to) => from == to);
        });
        cell.At(IndRnnStep.Sum, sketch =>
        {
            var sum = sketch.Operator(new(156, 0), "+");
            sketch.Arrow(new Point(77, 0), sum.Start, Ink.State);
            sketch.Arrow(new Point(156, 60), sum.Lower, Ink.Input);
        });
        cell.At(IndRnnStep.State, sketch =>
        {
            var act = sketch.Box(new(232, 0), "act", Ink.Output, 52);
            sketch.Arrow(new Point(167, 0), act.Start);
            sketch.Text(new(232, 28), "ReLU or tanh", size: Sketch.SmallText);
            sketch.Arrow(act.End, new Point(304, 0), Ink.State);
            sketch.Text(new(310, 0), "h_t", align: 1);
        });
        return cell.WithFormulas(new(215, 186), [Formulas[upTo]], Formulas.Values, mostLines: 1);
    }

    // Three units at one step, three at the next, and who goes on to whom.
    private static void Units(Sketch sketch, Point at, string name, Func<int, int, bool> goesOn)
    {
        Point Place(int unit, int side) => at.Moved(side * 84, unit * 28);
        foreach (var (from, to) in from one in Enumerable.Range(0, 3) from other in Enumerable.Range(0, 3) select (one, other))
        {
            if (goesOn(from, to))
                sketch.Line([Place(from, 0), Place(to, 1)], Ink.State);
        }
        foreach (var (unit, side) in from one in Enumerable.Range(0, 3) from other in Enumerable.Range(0, 2) select (one, other))
            sketch.Branch(Place(unit, side), Ink.State);
        sketch.Text(at.Moved(42, -20), name, size: Sketch.SmallText);
    }
}
