namespace Tutorials.Exercises;

/// <summary>A wrong answer that shows what its author has in mind, and the sentence that names it.</summary>
/// <param name="Answer">What somebody with this misconception answers, of the kind that the exercise asks for.</param>
/// <param name="Sentence">What the misconception is, and what is true instead.</param>
public sealed record Misconception(object Answer, string Sentence);

/// <summary>What an exercise asks for: a value, or something built that is tried on inputs.</summary>
/// <param name="number">Chapter and exercise, such as "02-1".</param>
/// <param name="asked">What is asked for, in short, such as "a number: how many parameters the cell has".</param>
/// <param name="right">A right answer: a number, a text, a tensor or array; or a function from the inputs of a trial.</param>
public sealed class Exercise(string number, string asked, object right)
{
    /// <summary>Chapter and exercise, such as "02-1".</summary>
    public string Number => number;

    /// <summary>What is asked for, in short.</summary>
    public string Asked => asked;

    /// <summary>What helps, without giving the answer, where the misconception is not known.</summary>
    public required string Hint { get; init; }

    /// <summary>Wrong answers that say what is wrong.</summary>
    public required IReadOnlyList<Misconception> Misconceptions { get; init; }

    /// <summary>Up to how many decimals an answer may be rounded.</summary>
    public int Decimals { get; init; } = 4;

    /// <summary>What the inputs of a built thing are called; empty where a value is asked for.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];

    internal object Right => right;

    /// <summary>The inputs that a built thing is tried on, small enough to be shown.</summary>
    internal IReadOnlyList<object[]> Trials { get; init; } = [];

    /// <summary>What a built thing's output is read as, before it is compared; by default the output itself.</summary>
    internal Func<object?, object?> Reading { get; init; } = output => output;

    internal bool IsBuilt => Trials.Count > 0;

    // Half of the last decimal, and what single precision leaves open.
    internal double Tolerance => 0.5 * Math.Pow(10, -Decimals) * (1 + 1e-3);
}
