namespace Plotly.NET.CSharp;

/// <summary>Setting properties in one expression. What a caller left out is not in the JSON at all.</summary>
internal static class Setting
{
    public static T Set<T>(this T target, string name, object? value) where T : PlotlyObject
    {
        target.SetValue(name, value);
        return target;
    }

    public static T With<T, TValue>(this T target, string name, Optional<TValue> value) where T : PlotlyObject =>
        value.IsSome ? target.Set(name, value.Value) : target;

    /// <summary>Sets an object inside, such as a trace's line, if anything was given for it.</summary>
    public static T WithObject<T>(this T target, string name, PlotlyObject inner) where T : PlotlyObject =>
        inner.Properties.Count > 0 ? target.Set(name, inner) : target;
}
