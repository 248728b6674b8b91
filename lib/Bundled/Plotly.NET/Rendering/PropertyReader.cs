using System.Collections;
using System.Globalization;

namespace Plotly.NET.Rendering;

/// <summary>Reads the properties of charts, whoever set them and with whatever types.</summary>
internal static class PropertyReader
{
    public static object? Get(this PlotlyObject? source, string name) =>
        source?.Properties.GetValueOrDefault(name) is var value && value is IPlotlyValue style ? style.Value : value;

    public static PlotlyObject? Object(this PlotlyObject? source, string name) => source.Get(name) as PlotlyObject;

    public static string? Text(this PlotlyObject? source, string name) => source.Get(name) is { } value and not PlotlyObject ? Label(value) : null;

    /// <summary>A title, either as plain text or as an object that has one.</summary>
    public static string? Title(this PlotlyObject? source) => source.Text("title") ?? source.Object("title").Text("text");

    public static double? Number(this PlotlyObject? source, string name) => Number(source.Get(name));

    public static bool? Flag(this PlotlyObject? source, string name) => source.Get(name) as bool?;

    public static IReadOnlyList<object?>? List(this PlotlyObject? source, string name) => List(source.Get(name));

    public static IReadOnlyList<object?>? List(object? value) =>
        value is IEnumerable sequence and not string ? sequence as object?[] ?? [.. sequence.Cast<object?>()] : null;

    /// <summary>The finite number that a value is or spells, or null.</summary>
    public static double? Number(object? value)
    {
        double? number = value switch
        {
            string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) ? parsed : null,
            null or DateTime or char => null,
            IConvertible convertible => convertible.ToDouble(CultureInfo.InvariantCulture),
            _ => null,
        };
        return number is { } finite && double.IsFinite(finite) ? finite : null;
    }

    /// <summary>A value as text; numbers with at most six digits.</summary>
    public static string Label(object? value) => value switch
    {
        double or float => Convert.ToDouble(value, CultureInfo.InvariantCulture).ToString("G6", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
