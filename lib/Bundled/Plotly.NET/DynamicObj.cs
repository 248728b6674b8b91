using System.Collections;

namespace DynamicObj;

/// <summary>
/// An object whose properties are made as they are set, in that order: traces, layouts and axes are such objects, and any
/// property of plotly.js can be set by its name there.
/// </summary>
public class DynamicObj
{
    private OrderedDictionary<string, object?> properties = [];

    internal IReadOnlyDictionary<string, object?> Properties => properties;

    /// <summary>Sets a property; a later value replaces an earlier one.</summary>
    /// <param name="name">The name plotly.js knows the property by, such as <c>zmin</c>.</param>
    /// <param name="value">A number, text, date, truth value, sequence of these, style value or another object.</param>
    public void SetValue<c>(string name, c value) => properties[name] = Frozen(value);

    /// <summary>An object of the same type and properties; objects inside are shared.</summary>
    internal DynamicObj Copy()
    {
        var copy = (DynamicObj)MemberwiseClone();
        copy.properties = new(properties);
        return copy;
    }

    /// <summary>Takes over the properties of <paramref name="other"/>: objects merge, lists of annotations are joined, the rest is replaced.</summary>
    internal void Merge(DynamicObj other)
    {
        foreach (var (name, theirs) in other.Properties)
        {
            properties[name] = (properties.GetValueOrDefault(name), theirs) switch
            {
                (DynamicObj mine, DynamicObj added) => Merged(mine, added),
                (object?[] mine, object?[] added) when name == "annotations" => (object?[])[.. mine, .. added],
                _ => theirs,
            };
        }
    }

    /// <summary>Renames or, without a new name, drops a property.</summary>
    internal void Rename(string name, string? newName)
    {
        if (properties.Remove(name, out var value) && newName is not null)
            properties[newName] = value;
    }

    /// <summary>A copy of a sequence: a chart must not change when the list it was made from grows.</summary>
    private static object? Frozen(object? value) =>
        value is IEnumerable sequence and not string ? sequence.Cast<object?>().Select(Frozen).ToArray() : value;

    private static DynamicObj Merged(DynamicObj first, DynamicObj second)
    {
        var merged = first.Copy();
        merged.Merge(second);
        return merged;
    }
}
