using System.Globalization;
using Tutorials.Text;

namespace Tutorials.Exercises;

/// <summary>What is to be said about an answer to an exercise.</summary>
internal sealed class Judgment(Exercise exercise)
{
    // Within so many tolerances, somebody has rounded too early.
    private const double Close = 20;

    /// <summary>The first that applies: no answer, wrong kind, right, a known misconception, wrong.</summary>
    public CheckResult Of(object? answer)
    {
        var right = Outcomes(exercise.Right);
        if (Answer.IsMissing(answer, mayBeNaN: right[0] is Numbers { Elements: [double.NaN] }))
            return new(Verdict.Unanswered, "Not answered yet: write your answer into the cell above and run it, then this one.");
        if (!IsAskedFor(answer!, right[0]))
            return new(Verdict.Wrong, $"Exercise {exercise.Number} asks for {exercise.Asked}; this is {TypeName.Of(answer!)}.");
        var given = Outcomes(answer!);
        if (Agree(right, given))
            return new(Verdict.Right, exercise.IsBuilt ? "Right: it does what was asked." : $"Right: {(right[0] as Numbers)?.Inline ?? $"{right[0]}"}.", Shown(right, given));
        var known = exercise.Misconceptions.FirstOrDefault(misconception => Agree(Outcomes(misconception.Answer), given));
        return new(Verdict.Wrong, known?.Sentence ?? $"{WhatIsWrong(right, given)} {exercise.Hint}", Shown(right, given));
    }

    private Outcome[] Outcomes(object answer) => exercise.IsBuilt
        ? [.. exercise.Trials.Select(inputs => BuiltThing.Try(answer, inputs, exercise.Reading))]
        : [Outcome.Of(answer)];

    private bool Agree(Outcome[] expected, Outcome[] given) => expected.Zip(given).All(pair => pair.First.Agrees(pair.Second, exercise.Tolerance));

    private bool IsAskedFor(object answer, Outcome right) => exercise.IsBuilt ? BuiltThing.Takes(answer, exercise.Trials[0])
        : right is Words ? answer is string
        : Numbers.Read(answer) is { } numbers && (numbers.IsSingle || right is Numbers { IsSingle: false });

    private string WhatIsWrong(Outcome[] right, Outcome[] given) => (right[0], given[0]) switch
    {
        _ when exercise.IsBuilt => "What it answers is not what was asked for.",
        (Numbers { Shape: [], Elements: [var expected] }, Numbers { Elements: [var number] }) => IsClose(number, expected)
            ? FormattableString.Invariant($"{number:G7} is close, but not right to {exercise.Decimals} decimals: round only at the end.")
            : FormattableString.Invariant($"{number:G7} is not right."),
        (Numbers expected, Numbers numbers) => expected.SameShape(numbers)
            ? $"Not all numbers are right, the first that is not at {expected.FirstDifference(numbers, exercise.Tolerance)}."
            : $"The shape {numbers.ShapeText} is not the one that was asked for.",
        _ => string.Create(CultureInfo.InvariantCulture, $"\"{given[0]}\" is not right."),
    };

    private bool IsClose(double number, double expected) =>
        expected != Math.Round(expected) && Math.Abs(number - expected) <= Close * exercise.Tolerance;

    // The first trial that went wrong, or the first.
    private TextTable? Shown(Outcome[] right, Outcome[] given)
    {
        if (!exercise.IsBuilt)
            return null;
        var trial = Math.Max(0, Array.FindIndex([.. right.Zip(given)], pair => !pair.First.Agrees(pair.Second, exercise.Tolerance)));
        var table = new TextTable([.. exercise.Inputs, "it answered", "expected"]);
        table.AddRow([.. exercise.Trials[trial].Select(input => $"{Outcome.Of(input)}"), $"{given[trial]}", $"{right[trial]}"]);
        return table;
    }
}
