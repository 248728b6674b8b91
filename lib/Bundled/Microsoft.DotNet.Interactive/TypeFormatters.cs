using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// The formatters that a type brings with it or that were registered for it. A type brings them by convention: an attribute
/// called TypeFormatterSourceAttribute names a class whose CreateTypeFormatters() returns objects with MimeType and
/// Format(object, TextWriter). Names are matched, not types, so that libraries need no reference to a notebook's host.
/// </summary>
internal sealed class TypeFormatters
{
    private const string SourceAttribute = "TypeFormatterSourceAttribute";
    private static readonly TypeFormatters None = new([]);
    private static readonly List<(Type Type, string MimeType, Write Write)> Registered = [];
    private static readonly ConcurrentDictionary<Type, TypeFormatters> Cache = new();

    private readonly Dictionary<string, Write> writes;

    private TypeFormatters(Dictionary<string, Write> writes) => this.writes = writes;

    /// <summary>Writes a value; false when it cannot.</summary>
    internal delegate bool Write(object value, TextWriter writer);

    internal bool IsEmpty => writes.Count == 0;

    internal IEnumerable<string> MimeTypes => writes.Keys;

    internal static TypeFormatters Of(object? value) => value is null ? None : Cache.GetOrAdd(value.GetType(), Find);

    internal static void Register(Type type, string mimeType, Write write)
    {
        lock (Registered)
            Registered.Add((type, mimeType, write));
        Cache.Clear();
    }

    internal string? TryWrite(object? value, string mimeType)
    {
        if (value is null || !writes.TryGetValue(mimeType, out var write))
            return null;
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        return write(value, writer) ? writer.ToString() : null;
    }

    private static TypeFormatters Find(Type type)
    {
        var writes = new Dictionary<string, Write>();
        foreach (var attribute in type.GetCustomAttributes(inherit: true).Where(a => a.GetType().Name == SourceAttribute))
        {
            if (Property<Type>(attribute, "FormatterSourceType") is not { } sourceType)
                continue;
            var preferred = Property<string[]>(attribute, "PreferredMimeTypes");
            foreach (var (mimeType, write) in FromSource(sourceType))
            {
                if (preferred is null || preferred.Contains(mimeType) || mimeType == Formatter.Plain)
                    writes[mimeType] = write;
            }
        }
        lock (Registered)
        {
            foreach (var (_, mimeType, write) in Registered.Where(entry => entry.Type.IsAssignableFrom(type)))
                writes[mimeType] = write;
        }
        return writes.Count == 0 ? None : new TypeFormatters(writes);
    }

    private static IEnumerable<(string MimeType, Write Write)> FromSource(Type sourceType)
    {
        var source = Activator.CreateInstance(sourceType, nonPublic: true)!;
        if (sourceType.GetMethod("CreateTypeFormatters")?.Invoke(source, null) is not IEnumerable formatters)
            yield break;
        foreach (var formatter in formatters)
        {
            var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
            if (Property<string>(formatter, "MimeType") is { } mimeType && format?.ReturnType == typeof(bool))
                yield return (mimeType, format.CreateDelegate<Write>(formatter));
        }
    }

    private static T? Property<T>(object from, string name) where T : class =>
        from.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public)?.GetValue(from) as T;
}
