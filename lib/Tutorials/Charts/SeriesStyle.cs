namespace Tutorials.Charts;

/// <summary>How a series looks: three signs, so that no two series of a chart differ by color alone.</summary>
/// <param name="Color">The color, hexadecimal.</param>
/// <param name="Dash">How its line is broken, as plotly.js names it.</param>
/// <param name="Marker">The form of its points, as plotly.js names it; empty for lines without points.</param>
public readonly record struct SeriesStyle(string Color, string Dash, string Marker);

/// <summary>
/// The looks that belong to names throughout the series. A name not listed gets the first look that is free in its chart; a
/// variant, "LSTM, b_f = 2", has its model's color and a broken line.
/// </summary>
public static class SeriesStyles
{
    // Any two of the first six are told apart without seeing red from green; orange and vermilion are not, by color alone.
    internal static readonly string[] Colors =
        [OkabeIto.Blue, OkabeIto.Vermilion, OkabeIto.Green, OkabeIto.Purple, OkabeIto.SkyBlue, OkabeIto.Black, OkabeIto.Orange];

    private static readonly string[] Markers = ["circle", "square", "diamond", "triangle-up", "x", "cross", "triangle-down", "star"];

    private static readonly string[] Broken = ["dash", "dot", "dashdot", "longdash"];

    private static readonly Dictionary<string, SeriesStyle> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["RNN"] = new(OkabeIto.Vermilion, "solid", "circle"),
        ["RNN, orthogonal"] = new(OkabeIto.Vermilion, "dash", "star"),
        ["LSTM"] = new(OkabeIto.Blue, "solid", "square"),
        ["LSTM, b_f = 3"] = new(OkabeIto.Blue, "dash", "triangle-up"),
        ["LSTM, b_f = 1"] = new(OkabeIto.Blue, "dot", "triangle-down"),
        ["GRU"] = new(OkabeIto.Green, "solid", "diamond"),
        ["GRU, b_z = 3"] = new(OkabeIto.Green, "dash", "x"),
        ["JANET"] = new(OkabeIto.Purple, "solid", "triangle-up"),
        ["IndRNN"] = new(OkabeIto.SkyBlue, "dash", "cross"),
        ["IndRNNv2"] = new(OkabeIto.Black, "solid", "star"),
        ["logistic"] = new(OkabeIto.Purple, "dash", "triangle-up"),
        ["MLP"] = new(OkabeIto.SkyBlue, "dashdot", "x"),
        ["attention"] = new(OkabeIto.Purple, "solid", "star"),
        ["last state"] = new(OkabeIto.SkyBlue, "dash", "triangle-down"),
        ["Transformer"] = new(OkabeIto.Black, "solid", "cross"),
        ["bigrams"] = new(OkabeIto.Orange, "longdash", "triangle-down"),
        ["truth"] = new(OkabeIto.Black, "dot", "cross"),
        ["forward"] = new(OkabeIto.Blue, "solid", "circle"),
        ["both directions"] = new(OkabeIto.Vermilion, "dash", "square"),
        ["train loss"] = new(OkabeIto.Blue, "solid", "circle"),
        ["train accuracy"] = new(OkabeIto.Blue, "solid", "circle"),
        ["validation loss"] = new(OkabeIto.Vermilion, "dash", "square"),
        ["validation accuracy"] = new(OkabeIto.Vermilion, "dash", "square"),
        ["test loss"] = new(OkabeIto.Green, "dashdot", "diamond"),
        ["test accuracy"] = new(OkabeIto.Green, "dashdot", "diamond"),
    };

    private static readonly string[] References = ["base rate", "guess", "same as today", "floor"];

    /// <summary>The looks of a chart's series.</summary>
    /// <param name="names">The names, in the chart's order.</param>
    /// <returns>A look for each; no two are alike while there are no more names than looks.</returns>
    public static IReadOnlyList<SeriesStyle> Of(IReadOnlyList<string> names)
    {
        var styles = new Dictionary<string, SeriesStyle>();
        foreach (var name in names.Where(Known.ContainsKey))
            styles[name] = Known[name];
        foreach (var name in names.Where(name => !styles.ContainsKey(name)))
            styles[name] = Choices(name, styles.Values).First(choice => !styles.Values.Contains(choice));
        return [.. names.Select(name => styles[name])];
    }

    /// <summary>The colors of a chart's bars, which have neither dash nor marker: the names' own, and where two have the same, the next that is free.</summary>
    /// <param name="names">The names, in the chart's order.</param>
    internal static IReadOnlyList<string> ColorsOf(IReadOnlyList<string> names)
    {
        var colors = new List<string>();
        foreach (var (name, style) in names.Zip(Of(names)))
        {
            var own = Colors.Take(6).Contains(style.Color) ? style.Color : Colors[0];
            colors.Add(Colors.Prepend(own).Append(OkabeIto.Gray).FirstOrDefault(color => !colors.Contains(color)) ?? own);
        }
        return colors;
    }

    private static IEnumerable<SeriesStyle> Choices(string name, IReadOnlyCollection<SeriesStyle> taken)
    {
        if (References.Contains(name, StringComparer.OrdinalIgnoreCase))
            return [.. Broken.Select(dash => new SeriesStyle(OkabeIto.Gray, dash, "")), .. Free(taken)];
        var model = Known.Keys.Where(known => name.StartsWith(known, StringComparison.OrdinalIgnoreCase) && !char.IsLetterOrDigit(name[known.Length]))
            .MaxBy(known => known.Length);
        return model is null ? Free(taken) : [.. Variants(name, Known[model].Color), .. Free(taken)];
    }

    // Where to begin depends on the name alone, so that a variant looks the same in every chart where that is free.
    private static IEnumerable<SeriesStyle> Variants(string name, string color)
    {
        var start = name.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % 1009);
        return from turn in Enumerable.Range(start, Broken.Length)
               from marker in Enumerable.Range(start, Markers.Length)
               select new SeriesStyle(color, Broken[turn % Broken.Length], Markers[marker % Markers.Length]);
    }

    private static IEnumerable<SeriesStyle> Free(IReadOnlyCollection<SeriesStyle> taken) =>
        from dash in (string[])["solid", .. Broken]
        from color in Colors.OrderBy(color => taken.Count(style => style.Color == color))
        from marker in Rarest(taken)
        select new SeriesStyle(color, dash, marker);

    private static IEnumerable<string> Rarest(IReadOnlyCollection<SeriesStyle> taken) =>
        Markers.OrderBy(marker => taken.Count(style => style.Marker == marker));
}
