using Tutorials.Text;

namespace Tutorials.Training;

/// <summary>One epoch of a training run.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Values">What was measured, by name.</param>
public sealed record Epoch(int Number, IReadOnlyDictionary<string, double> Values)
{
    /// <summary>The epoch's number and figures in one line.</summary>
    public override string ToString() =>
        $"epoch {Number,4}  {string.Join("  ", Values.Select(value => $"{value.Key} {NumberText.Short(value.Value)}"))}";
}

/// <summary>What was measured in each epoch of a training run. It shows itself as a table of some of the epochs.</summary>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed class History : IShowsAsHtml
{
    private const int MostRows = 12;

    private readonly OrderedDictionary<string, List<double>> series = [];

    /// <summary>How many epochs there are.</summary>
    public int Epochs { get; private set; }

    /// <summary>The names of what was measured, such as "train loss" and "test accuracy".</summary>
    public IReadOnlyList<string> Names => [.. series.Keys];

    /// <summary>One figure's values, one an epoch.</summary>
    /// <exception cref="ArgumentException">Nothing of that name was measured.</exception>
    public IReadOnlyList<double> this[string name] => series.TryGetValue(name, out var values) ? values : throw new ArgumentException(
        $"The history has no \"{name}\"; it has {(series.Count == 0 ? "no epochs yet" : string.Join(", ", series.Keys.Select(key => $"\"{key}\"")))}.");

    /// <summary>Adds an epoch.</summary>
    /// <param name="values">What was measured in it, by name; the same names in each epoch.</param>
    /// <returns>The epoch, with its number.</returns>
    /// <exception cref="ArgumentException">The names are not those of the epochs before.</exception>
    public Epoch Add(params (string Name, double Value)[] values)
    {
        if (Epochs > 0 && !values.Select(value => value.Name).ToHashSet().SetEquals(series.Keys))
        {
            throw new ArgumentException(
                $"Epoch {Epochs + 1} has {string.Join(", ", values.Select(value => value.Name))}, and the epochs before have {string.Join(", ", series.Keys)}: measure the same in each.");
        }
        Epochs++;
        foreach (var (name, value) in values)
        {
            series.TryAdd(name, []);
            series[name].Add(value);
        }
        return new(Epochs, new OrderedDictionary<string, double>(values.Select(value => KeyValuePair.Create(value.Name, value.Value))));
    }

    /// <summary>A table of the first epoch, every n-th, and the last; a column for each name.</summary>
    /// <param name="every">The n, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public TextTable Table(int every)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(every, 1);
        var table = new TextTable(["epoch", .. series.Keys]);
        for (var epoch = 1; epoch <= Epochs; epoch++)
        {
            if (IsShown(epoch, every, Epochs))
                table.AddRow([$"{epoch}", .. series.Values.Select(values => NumberText.Short(values[epoch - 1]))]);
        }
        return table;
    }

    /// <inheritdoc/>
    public override string ToString() => Overview.ToString();

    /// <inheritdoc/>
    public string ToHtml() => Overview.ToHtml();

    /// <summary>Whether an epoch is among the first, every n-th, and the last.</summary>
    internal static bool IsShown(int epoch, int every, int last) => epoch == 1 || epoch % every == 0 || epoch == last;

    private TextTable Overview => Table(Steps().First(step => Epochs <= step * MostRows));

    // 1, 2, 5, 10, 20, 50, …
    private static IEnumerable<int> Steps() => Enumerable.Range(0, 27).Select(index => (int)Math.Pow(10, index / 3) * (index % 3) switch { 0 => 1, 1 => 2, _ => 5 });
}
