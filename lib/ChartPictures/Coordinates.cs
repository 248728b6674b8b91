namespace ChartPictures;

/// <summary>A place along an axis that has a label.</summary>
internal readonly record struct Tick(double At, string Label);

/// <summary>Turns the values along an axis into coordinates, numbers whose distances are those in the picture.</summary>
internal abstract class Coordinates
{
    /// <summary>The coordinate of a value, or null where the axis has no place for it.</summary>
    public abstract double? Of(object? value);

    /// <summary>The coordinate of an end of a range, which for some axes is given otherwise than values are.</summary>
    public virtual double? OfEnd(object? value) => PropertyReader.Number(value);

    /// <summary>The ticks between two coordinates, <paramref name="count"/> of them at most, about.</summary>
    public abstract IReadOnlyList<Tick> Ticks(double low, double high, double count);

    /// <summary>Whether zero has a place on the axis and means nothing rather than a name or a day.</summary>
    public virtual bool HasZero => false;

    /// <summary>Whether all values have ticks, as names do.</summary>
    public virtual bool IsCategory => false;

    /// <summary>The coordinates of a type of plotly.js's axes or, without one, those the values suggest.</summary>
    public static Coordinates For(string? type, IReadOnlyList<object?> values) => type switch
    {
        "log" => new LogCoordinates(),
        "category" => new CategoryCoordinates(values),
        "date" => new DateCoordinates(),
        "linear" => new LinearCoordinates(),
        _ when values.OfType<string>().FirstOrDefault(text => PropertyReader.Number(text) is null && !PropertyReader.IsNotFinite(text)) is { } name =>
            DateCoordinates.Parse(name) is null ? new CategoryCoordinates(values) : new DateCoordinates(),
        _ => new LinearCoordinates(),
    };
}

/// <summary>Numbers at even distances.</summary>
internal sealed class LinearCoordinates : Coordinates
{
    public override bool HasZero => true;

    public override double? Of(object? value) => PropertyReader.Number(value);

    public override IReadOnlyList<Tick> Ticks(double low, double high, double count)
    {
        var step = NiceNumbers.Step((high - low) / count);
        var first = Math.Ceiling((low / step) - 1e-6);
        var label = NiceNumbers.Labels(step, Math.Max(Math.Abs(low), Math.Abs(high)));
        var steps = (int)Math.Max(0, Math.Floor((high / step) + 1e-6) - first + 1);
        return [.. Enumerable.Range(0, steps).Select(index => (first + index) * step).Select(at => new Tick(at, label(at)))];
    }
}

/// <summary>Positive numbers at the distances of their logarithms; other numbers have no place.</summary>
internal sealed class LogCoordinates : Coordinates
{
    public override double? Of(object? value) => PropertyReader.Number(value) is { } number and > 0 ? Math.Log10(number) : null;

    public override IReadOnlyList<Tick> Ticks(double low, double high, double count)
    {
        var decades = high - low;
        // Over less than a decade the numbers themselves are nearly even.
        if (decades < 0.7)
        {
            return
            [
                .. new LinearCoordinates().Ticks(Math.Pow(10, low), Math.Pow(10, high), count)
                    .Where(tick => tick.At > 0).Select(tick => tick with { At = Math.Log10(tick.At) })
            ];
        }
        double[] digits = decades < count / 2.5 ? [1, 2, 5] : [1];
        var step = Math.Max(1, (int)Math.Ceiling(decades / count));
        return
        [
            .. from exponent in Enumerable.Range((int)Math.Floor(low), (int)Math.Ceiling(decades) + 2)
               where exponent % step == 0
               from digit in digits
               let at = exponent + Math.Log10(digit)
               where at >= low - 1e-9 && at <= high + 1e-9
               select new Tick(at, NiceNumbers.Plain(digit * Math.Pow(10, exponent)))
        ];
    }
}

/// <summary>Names, at even distances in the order in which they come.</summary>
internal sealed class CategoryCoordinates : Coordinates
{
    private readonly OrderedDictionary<string, int> places = [];

    public CategoryCoordinates(IReadOnlyList<object?> values)
    {
        foreach (var value in values.Where(value => value is not null))
            places.TryAdd(PropertyReader.Label(value), places.Count);
    }

    public override bool IsCategory => true;

    /// <summary>The place of a name; a number that is no name is a place itself.</summary>
    public override double? Of(object? value) =>
        value is null ? null : places.TryGetValue(PropertyReader.Label(value), out var place) ? place : PropertyReader.Number(value);

    public override IReadOnlyList<Tick> Ticks(double low, double high, double count) =>
        [.. places.Where(place => place.Value >= low && place.Value <= high).Select(place => new Tick(place.Value, place.Key))];
}
