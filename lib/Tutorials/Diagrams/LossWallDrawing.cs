namespace Tutorials.Diagrams;

/// <summary>A section through a recurrent unit's loss, flat and then steep, with a step from the wall.</summary>
internal sealed class LossWallDrawing
{
    private const int Steps = 20;
    private const double UnitsAcross = 420, UnitsUp = 36, Highest = 7.4;
    private const double Start = 1.12, LearningRate = 0.004, Limit = 25;

    private readonly Sketch sketch = new(
        "The wall in the loss",
        "The loss of a recurrent unit over its weight w. From w = 0 it is nearly flat, at w = 1 it is zero, and right of it, it rises like a wall. "
        + "A step of gradient descent from the wall, without clipping, goes far to the left, onto the flat stretch. With clipping it is short and ends near w = 1.");

    public Diagram Draw()
    {
        Axes();
        sketch.Line([.. Enumerable.Range(0, 113).Select(place => At(place * 0.01, Loss(place * 0.01))).Append(At(1.1255, Highest))], Ink.Output);
        var (start, thrown, clipped) = (At(Start, Loss(Start)), Landing(Slope(Start)), Landing(Limit));
        sketch.Arrow(start, thrown.Moved(6, -4), Ink.Gradient, dashed: true);
        sketch.Emphasis = Emphasis.Strong;
        sketch.Arrow(start, clipped.Moved(1, -5), Ink.State);
        sketch.Emphasis = Emphasis.Normal;
        foreach (var (place, ink) in new[] { (start, Ink.Text), (thrown, Ink.Gradient), (clipped, Ink.State) })
            sketch.Branch(place, ink);
        sketch.Text(new((start.X + thrown.X) / 2 - 14, (start.Y + thrown.Y) / 2 - 8), "without clipping", Ink.Gradient, align: -1);
        sketch.Text(new(clipped.X - 2, clipped.Y - 92), "with clipping", Ink.State, align: -1);
        sketch.Text(At(0.6, 1.05), "a flat stretch", Ink.Quiet, size: Sketch.SmallText);
        sketch.Text(start.Moved(12, 60), "the wall", Ink.Quiet, align: 1, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private void Axes()
    {
        sketch.Arrow(At(-0.02, 0), At(1.22, 0), Ink.Quiet);
        sketch.Arrow(At(0, -0.2), At(0, Highest + 0.4), Ink.Quiet);
        sketch.Text(At(1.22, 0).Moved(8), "w", align: 1);
        sketch.Text(At(0, Highest + 0.4).Moved(8, 2), "L(w)", align: 1);
        foreach (var tick in new[] { 0, 0.5, 1 })
        {
            sketch.Line([At(tick, 0), At(tick, 0).Moved(down: 5)], Ink.Quiet);
            sketch.Text(At(tick, 0).Moved(down: 16), FormattableString.Invariant($"{tick}"), Ink.Quiet, size: Sketch.SmallText);
        }
    }

    private static Point Landing(double slope) => At(Start - (LearningRate * slope), Loss(Start - (LearningRate * slope)));

    private static Point At(double w, double loss) => new(w * UnitsAcross, -loss * UnitsUp);

    // h_20 = (1 + w + w² + … + w^19) / 20 is to be 1.
    private static double Last(double w) => Enumerable.Range(0, Steps).Sum(power => Math.Pow(w, power)) / Steps;

    private static double Loss(double w) => Math.Pow(Last(w) - 1, 2);

    private static double Slope(double w) =>
        2 * (Last(w) - 1) * Enumerable.Range(1, Steps - 1).Sum(power => power * Math.Pow(w, power - 1)) / Steps;
}
