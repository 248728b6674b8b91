using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>Checks a reader's answers. A wrong answer is told from a missing one, and what is wrong with it is said.</summary>
public static class Check
{
    /// <summary>Checks the answer to an exercise against what the library expects of it.</summary>
    /// <param name="number">Chapter and exercise, such as "02-1".</param>
    /// <param name="answer">
    /// A number; a text; a tensor, an array or a tuple of numbers; or, where something is to be built, a function or module.
    /// Null, NaN and an empty text or array are no answer yet.
    /// </param>
    /// <returns>
    /// Right; wrong, with a sentence on the misconception that the answer shows, or else a hint; or not answered yet. What a
    /// built thing answered is shown beside what was expected.
    /// </returns>
    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static CheckResult Exercise(string number, object? answer)
    {
        using var scope = NewDisposeScope();
        return new Judgment(ExerciseList.Find(number)).Of(answer);
    }
}
