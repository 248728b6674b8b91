using Tutorials.Text;

namespace Tutorials.Diagrams;

/// <summary>Attention by dot products as two products of matrices, with numbers: states times query, weights times states.</summary>
internal sealed class DotProductAttentionDrawing
{
    private const double Cell = 38, Row = 20, Upper = 0, Lower = 190;

    private static readonly double[][] States = [[2, 0, -1], [0, 1, 1], [-1, 2, 0], [1, 1, 1]];
    private static readonly double[] Query = [1, 1, -1];
    private static readonly double[] Scores = [.. States.Select(state => state.Zip(Query, (one, other) => one * other).Sum())];
    private static readonly double[] Weights = Softmax(Scores);
    private static readonly double[] Context = [.. Enumerable.Range(0, 3).Select(unit => States.Zip(Weights, (state, weight) => state[unit] * weight).Sum())];

    private readonly Sketch sketch = new(
        "Attention by dot products",
        "Above: the states h, a row for each of 4 steps, times the query q, a column of 3 numbers, give a column of 4 scores s, one for each step. "
        + "Softmax over the steps makes the weights α. Below: the weights as a row times the states give the context c, a row of 3 numbers. "
        + $"The scores are {Listed(Scores)}, the weights {Listed(Weights)}, the context {Listed(Context)}.");

    public Diagram Draw()
    {
        var states = Block(57, Upper, States, "states h", "(T, H)");
        var query = Block(176, Upper, Column(Query), "query q", "(H,)");
        var scores = Block(278, Upper, Column(Scores), "scores s", "(T,)");
        var weights = Block(468, Upper, Column(Weights), "weights α", "(T,)");
        Sign(states, query, "·");
        Sign(query, scores, "=");
        var softmax = sketch.Box(new((scores.End.X + weights.Start.X) / 2, Upper), "softmax", Ink.Output);
        sketch.Arrow(scores.End.Moved(4), softmax.Start);
        sketch.Arrow(softmax.End, weights.Start.Moved(-4));

        var row = Block(76, Lower, [Weights], "weights α", "(1, T)");
        var read = Block(247, Lower, States, "states h", "(T, H)");
        var context = Block(416, Lower, [Context], "context c", "(1, H)");
        Sign(row, read, "·");
        Sign(read, context, "=");
        sketch.Line([weights.Lower.Moved(down: 24), new(weights.Lower.X, Lower - 76), new(row.Upper.X, Lower - 76)], Ink.Quiet, dashed: true);
        sketch.Arrow(new Point(row.Upper.X, Lower - 76), row.Upper.Moved(down: -24), Ink.Quiet, dashed: true);
        sketch.Text(new((row.Upper.X + weights.Lower.X) / 2, Lower - 86), "the same weights, laid down as a row", Ink.Quiet, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private Shape Block(double across, double down, double[][] rows, string name, string shape)
    {
        var block = sketch.Matrix(new(across, down), rows, most: 3, Cell, Row);
        sketch.Text(block.Upper.Moved(down: -12), name, bold: true);
        sketch.Text(block.Lower.Moved(down: 13), shape, Ink.Quiet, size: Sketch.SmallText);
        return block;
    }

    private void Sign(Shape left, Shape right, string sign) => sketch.Text(new((left.End.X + right.Start.X) / 2, left.End.Y), sign, size: 20);

    private static double[][] Column(double[] values) => [.. values.Select(value => new[] { value })];

    private static double[] Softmax(double[] scores)
    {
        var sum = scores.Sum(Math.Exp);
        return [.. scores.Select(score => Math.Exp(score) / sum)];
    }

    private static string Listed(double[] values) => string.Join(", ", values.Select(value => NumberText.Fixed(value, 2)));
}
