namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    /// <summary>
    /// The wall in a loss, to scale: a recurrent unit h_t = w h_{t−1} + 1/20 is to reach 1 after 20 steps, and its loss over w is
    /// nearly flat until w = 1, then steep. From the wall one step of gradient descent without clipping, and one with.
    /// </summary>
    public static Diagram LossWall() => new LossWallDrawing().Draw();

    /// <summary>
    /// What the three ways of clipping do to a gradient of two weights, to scale: by value into a box, by norm onto a circle,
    /// by hook into a box of its own.
    /// </summary>
    /// <param name="first">The gradient of the first weight, to the right.</param>
    /// <param name="second">The gradient of the second weight, upward.</param>
    /// <param name="limit">The limit by value and by norm, more than 0.</param>
    /// <param name="ofFirst">The hook's range for the first weight.</param>
    /// <param name="ofSecond">The hook's range for the second weight.</param>
    /// <exception cref="ArgumentException">The gradient is zero or not finite, the limit is not positive, or a range is empty.</exception>
    public static Diagram ClippingWays(
        double first, double second, double limit, (double Low, double High) ofFirst, (double Low, double High) ofSecond)
    {
        Expect(double.IsFinite(first) && double.IsFinite(second) && (first != 0 || second != 0),
            FormattableString.Invariant($"The gradient ({first}, {second}) has no direction: give two finite numbers, not both 0."));
        Expect(limit > 0 && double.IsFinite(limit), FormattableString.Invariant($"The limit is {limit}: give a number above 0."));
        foreach (var (low, high) in new[] { ofFirst, ofSecond })
            Expect(low <= high && double.IsFinite(high - low), FormattableString.Invariant($"The range from {low} to {high} has no numbers: give the lower limit first."));
        return new ClippingDrawing((first, second), limit, ofFirst, ofSecond).Draw();
    }
}
