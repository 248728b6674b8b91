namespace Microsoft.Data.Analysis;

/// <summary>
/// A column's values, some of them missing. Behind a missing value stands a default one, which comparisons and sums over chosen
/// rows see, as upstream's do.
/// </summary>
internal sealed class ColumnValues<T> where T : unmanaged
{
    private readonly List<T> raw = [];
    private readonly List<bool> present = [];

    public int Count => raw.Count;

    public int MissingCount { get; private set; }

    /// <summary>Every value, with the defaults behind the missing ones.</summary>
    public IReadOnlyList<T> Raw => raw;

    /// <summary>The values that are not missing.</summary>
    public IEnumerable<T> Present => raw.Where((_, index) => present[index]);

    public T? this[int index]
    {
        get => present[index] ? raw[index] : null;
        set
        {
            MissingCount += (present[index] ? 1 : 0) - (value.HasValue ? 1 : 0);
            raw[index] = value.GetValueOrDefault();
            present[index] = value.HasValue;
        }
    }

    public bool IsPresent(int index) => present[index];

    public void Add(T? value)
    {
        raw.Add(value.GetValueOrDefault());
        present.Add(value.HasValue);
        if (!value.HasValue)
            MissingCount++;
    }

    public void Combine(ColumnValues<T> other, Func<T, T, T> function, bool skipMissing)
    {
        for (var index = 0; index < Count; index++)
        {
            if (!skipMissing || other.present[index])
                raw[index] = function(raw[index], other.raw[index]);
            if (other.present[index] || !present[index])
                continue;
            present[index] = false;
            MissingCount++;
        }
    }

    public void Apply(Func<T, T> function, bool includeMissing)
    {
        for (var index = 0; index < Count; index++)
        {
            if (includeMissing || present[index])
                raw[index] = function(raw[index]);
        }
    }
}
