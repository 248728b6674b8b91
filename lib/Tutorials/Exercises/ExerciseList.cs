namespace Tutorials.Exercises;

/// <summary>The exercises of the series, with what they expect.</summary>
public static class ExerciseList
{
    // Made anew each time: tensors belong to the dispose scope of whoever asks.
    private static readonly OrderedDictionary<string, Func<Exercise[]>> Chapters = new()
    {
        ["00"] = () => Chapter00.Exercises,
        ["01"] = () => Chapter01.Exercises,
        ["02"] = () => Chapter02.Exercises,
        ["03"] = () => Chapter03.Exercises,
        ["04"] = () => Chapter04.Exercises,
        ["05"] = () => Chapter05.Exercises,
        ["06"] = () => Chapter06.Exercises,
        ["07"] = () => Chapter07.Exercises,
        ["08"] = () => Chapter08.Exercises,
        ["09"] = () => Chapter09.Exercises,
        ["10"] = () => Chapter10.Exercises,
        ["11"] = () => Chapter11.Exercises,
        ["12"] = () => Chapter12.Exercises,
        ["14"] = () => Chapter14.Exercises,
        ["15"] = () => Chapter15.Exercises,
        ["16"] = () => Chapter16.Exercises,
    };

    /// <summary>All exercises, in reading order.</summary>
    public static IReadOnlyList<Exercise> All => [.. Chapters.Values.SelectMany(chapter => chapter())];

    /// <summary>An exercise by its number.</summary>
    /// <param name="number">Chapter and exercise, such as "02-1".</param>
    /// <exception cref="ArgumentException">There is no such exercise.</exception>
    public static Exercise Find(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        if (!Chapters.TryGetValue(number.Split('-')[0], out var chapter))
        {
            throw new ArgumentException(
                $"There is no exercise \"{number}\": give chapter and exercise, such as \"02-1\"; the chapters with exercises are {string.Join(", ", Chapters.Keys)}.");
        }
        var exercises = chapter();
        return exercises.FirstOrDefault(exercise => exercise.Number == number) ?? throw new ArgumentException(
            $"There is no exercise \"{number}\": the chapter has {string.Join(", ", exercises.Select(exercise => exercise.Number))}.");
    }
}
