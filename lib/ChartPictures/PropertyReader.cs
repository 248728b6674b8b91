using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Reads the properties of figures: numbers are doubles, lists arrays, and objects stay as they are.</summary>
internal static class PropertyReader
{
    public static object? Get(this JsonObject? source, string name) => Value(source?[name]);

    public static JsonObject? Object(this JsonObject? source, string name) => source?[name] as JsonObject;

    public static string? Text(this JsonObject? source, string name) => source.Get(name) is { } value and not JsonObject ? Label(value) : null;

    /// <summary>A title, either as plain text or as an object that has one.</summary>
    public static string? Title(this JsonObject? source) => source.Text("title") ?? source.Object("title").Text("text");

    public static double? Number(this JsonObject? source, string name) => Number(source.Get(name));

    public static bool? Flag(this JsonObject? source, string name) => source.Get(name) as bool?;

    public static IReadOnlyList<object?>? List(this JsonObject? source, string name) => List(source.Get(name));

    public static IReadOnlyList<object?>? List(object? value) => value as object?[];

    /// <summary>The finite number that a value is or spells, or null.</summary>
    public static double? Number(object? value)
    {
        double? number = value switch
        {
            string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            double given => given,
            bool flag => flag ? 1 : 0,
            _ => null,
        };
        return number is { } finite && double.IsFinite(finite) ? finite : null;
    }

    /// <summary>Whether a text stands for a number that has no place on an axis, which JSON cannot write as a number.</summary>
    public static bool IsNotFinite(string text) => text is "NaN" or "Infinity" or "-Infinity";

    /// <summary>A value as text; numbers with at most six digits, whole ones with all.</summary>
    public static string Label(object? value) => value switch
    {
        double number when Math.Abs(number) < 1e15 && number == Math.Truncate(number) => number.ToString("F0", CultureInfo.InvariantCulture),
        double number => number.ToString("G6", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static object? Value(JsonNode? node) => node switch
    {
        null => null,
        JsonArray list => list.Select(Value).ToArray(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.String => value.GetValue<string>(),
            JsonValueKind.Number => value.GetValue<double>(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        },
        _ => node,
    };
}
