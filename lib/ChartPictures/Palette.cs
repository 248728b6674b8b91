namespace ChartPictures;

/// <summary>plotly.js's colors.</summary>
internal static class Palette
{
    public const string Text = "#444";
    public const string Grid = "#eee";
    public const string Zero = "#bbb";

    private static readonly string[] Traces =
        [
            "#1f77b4", "#ff7f0e", "#2ca02c", "#d62728", "#9467bd", "#8c564b", "#e377c2", "#7f7f7f", "#bcbd22", "#17becf",
        ];

    /// <summary>The color of the trace of an index, if it has none of its own.</summary>
    public static string Of(int trace) => Traces[trace % Traces.Length];
}
