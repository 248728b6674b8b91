using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Gradient clipping.</summary>
internal static class Chapter14
{
    public static Exercise[] Exercises => [LeftOfTwelve, ClippedFirst, Together];

    private static Exercise LeftOfTwelve => new("14-1", "a number: what becomes of the 12", 6.0)
    {
        Decimals = 2,
        Hint = "First the norm of all three numbers as one vector: the root of the sum of their squares. The limit divided by it is the factor.",
        Misconceptions =
        [
            new(6.5, "That clips the second parameter by itself, or by value: the norm is one for all gradients together."),
            new(12.0, "Nothing was clipped, and the norm is above 6.5."),
            new(12 * 6.5 / 19, "The sum of the numbers was taken as the norm: take the root of the sum of their squares."),
            new(12 * 6.5 / 169, "That is divided by the sum of the squares: its root is missing."),
            new(12 / 13.0, "That brings the norm to 1: the limit is 6.5."),
            new(0.5, "That is the factor: multiply the 12 by it."),
        ],
    };

    private static Tensor Step(Tensor weights, Tensor gradient) => weights - 0.1 * gradient;

    private static Exercise ClippedFirst => new(
        "14-2", "a function of two tensors, weights (n,) and gradient (n,)", (Tensor weights, Tensor gradient) => Step(weights, gradient.clamp(-1, 1)))
    {
        Inputs = ["weights", "gradient"],
        Trials =
        [
            [tensor(new[] { 0f, 3f, 0.5f }), tensor(new[] { 50f, 0.5f, -7f })],
            [tensor(new[] { -2f, 0.25f }), tensor(new[] { -0.75f, 100f })],
        ],
        Hint = "Which gradient does the step use: the one before clipping, or the one after?",
        Misconceptions =
        [
            new((Tensor weights, Tensor gradient) => Step(weights, gradient), "The step uses the gradient as it was: what is clipped after the step is not used."),
            new((Tensor weights, Tensor gradient) => Step(weights, gradient).clamp(-1, 1), "The weights are clipped: it is the gradient that should be."),
            new((Tensor weights, Tensor gradient) => weights - (0.1 * gradient).clamp(-1, 1), "The step is clipped, after the learning rate: no weight should move by more than 0.1."),
            new((Tensor weights, Tensor gradient) => Step(weights, gradient / gradient.norm().clamp(min: 1)), "That is clipping by norm: by value each element is cut by itself."),
            new((Tensor weights, Tensor gradient) => Step(weights, gradient.sign()), "Every element is made 1 or −1: those within the limits should stay as they are."),
            new((Tensor weights, Tensor gradient) => weights + 0.1 * gradient.clamp(-1, 1), "That steps upward: gradient descent goes against the gradient."),
        ],
    };

    private static Tensor Alone(Tensor gradient) => gradient / gradient.norm().clamp(min: 1);

    private static Exercise Together => new(
        "14-3", "a function of two tensors, gradients (n,) and (m,)", (Tensor first, Tensor second) => Alone(cat([first, second])))
    {
        Inputs = ["first", "second"],
        Trials =
        [
            [tensor(new[] { 3f, 4f }), tensor(new[] { -12f })],
            [tensor(new[] { 0.3f }), tensor(new[] { 0f, -0.4f })],
            [tensor(new[] { 0.6f }), tensor(new[] { 2f, 0.9f })],
        ],
        Hint = "Put both behind one another first: then there is one norm and one factor, which is never above 1.",
        Misconceptions =
        [
            new((Tensor first, Tensor second) => cat([Alone(first), Alone(second)]), "Each is scaled by its own norm: that turns the arrow of both. Take one norm for both."),
            new((Tensor first, Tensor second) => cat([first, second]) / cat([first, second]).norm(), "Short gradients are made longer: with a norm below 1 nothing should change."),
            new((Tensor first, Tensor second) => cat([first, second]).clamp(-1, 1), "That is clipping by value: by norm all elements get the same factor."),
            new((Tensor first, Tensor second) => cat([first, second]) / (first.norm() + second.norm()).clamp(min: 1), "The two norms are summed: the norm of both is the root of the sum of all squares."),
            new((Tensor first, Tensor second) => cat([first, second]) / cat([first, second]).square().sum().clamp(min: 1), "That divides by the square of the norm: its root is missing."),
            new((Tensor first, Tensor second) => cat([first, second]), "Nothing is clipped: a norm above 1 should become 1."),
        ],
    };
}
