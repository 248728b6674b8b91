using System.Text;
using System.Text.Json;
using ChartPictures;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Charts;

/// <summary>
/// Attention weights to look into: hover, tap or focus a token and see what it reads; pick heads and layers; switch between
/// lines and a heat map. It shows itself in a notebook as one piece of HTML that needs nothing else, as a heat map where
/// scripts do not run, and as labeled matrices where pictures are not shown either.
/// </summary>
/// <example><code>AttentionView.Of(weights, ["the", "cat", "sleeps"], ["le", "chat", "dort"])</code></example>
[TypeFormatterSource(typeof(AttentionViewFormatterSource))]
public sealed class AttentionView
{
    private static readonly Lazy<string> Script = new(ReadScript);

    private readonly AttentionWeights weights;
    private readonly string layer;

    private AttentionView(IReadOnlyList<Tensor> layers, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title, string layer)
    {
        weights = new(layers, rows, columns, layer);
        (Title, this.layer) = (title, layer);
        Svg = new AttentionPicture(weights, title).Svg;
    }

    /// <summary>What is shown, in a few words.</summary>
    public string Title { get; }

    /// <summary>The static picture: for each layer a heat map of the mean over its heads, with colors for light and dark surroundings.</summary>
    public string Svg { get; }

    /// <summary>A view of the weights between two sequences.</summary>
    /// <param name="weights">(rows, columns), (heads, rows, columns) or (layers, heads, rows, columns); shares from 0 to 1.</param>
    /// <param name="rows">The tokens that read, one for each row; tokens may repeat.</param>
    /// <param name="columns">The tokens that are read, one for each column.</param>
    /// <param name="title">What is shown, in a few words.</param>
    /// <param name="layer">What a layer is called; "hop" in a memory network.</param>
    /// <exception cref="ArgumentException">The shape does not fit the tokens, there are none, or a weight is no share.</exception>
    /// <example><code>AttentionView.Of(weights, french, english, "Who reads whom")</code></example>
    public static AttentionView Of(
        Tensor weights, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title = "Attention", string layer = "layer") =>
        new([weights], rows, columns, title, layer);

    /// <summary>A view of several layers' weights between two sequences, a tensor for each.</summary>
    /// <param name="weights">For each layer (rows, columns) or (heads, rows, columns), with as many heads in each; a tensor of (layers, heads, rows, columns) counts as so many layers.</param>
    /// <param name="rows">The tokens that read, one for each row; tokens may repeat.</param>
    /// <param name="columns">The tokens that are read, one for each column.</param>
    /// <param name="title">What is shown, in a few words.</param>
    /// <param name="layer">What a layer is called; "hop" in a memory network.</param>
    /// <exception cref="ArgumentException">A shape does not fit the tokens or the other layers, there are none, or a weight is no share.</exception>
    /// <example><code>AttentionView.Of([firstHop, secondHop], ["where is the ball?"], story, layer: "hop")</code></example>
    public static AttentionView Of(
        IReadOnlyList<Tensor> weights, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string title = "Attention", string layer = "layer") =>
        new(weights, rows, columns, title, layer);

    /// <summary>A view of the weights of a sequence that reads itself.</summary>
    /// <param name="weights">(tokens, tokens), (heads, tokens, tokens) or (layers, heads, tokens, tokens); shares from 0 to 1.</param>
    /// <param name="tokens">The tokens; they may repeat.</param>
    /// <param name="title">What is shown, in a few words.</param>
    /// <exception cref="ArgumentException">The shape does not fit the tokens, there are none, or a weight is no share.</exception>
    /// <example><code>AttentionView.Of(weights, ["the", "animal", "was", "tired"])</code></example>
    public static AttentionView Of(Tensor weights, IReadOnlyList<string> tokens, string title = "Attention") =>
        new([weights], tokens, tokens, title, "layer");

    /// <summary>For each layer the mean over its heads, as a matrix with labels.</summary>
    public override string ToString() => string.Join("\n\n", Enumerable.Range(0, weights.LayerCount).Select(Matrix));

    // The script finds its data by the attribute, so that there are no identifiers to clash. The default encoder leaves no
    // quote, ampersand or angle bracket in the JSON.
    internal string ToHtml()
    {
        var data = JsonSerializer.Serialize(new
        {
            title = Title,
            layer,
            rows = weights.Rows,
            columns = weights.Columns,
            colors = SeriesStyles.Colors,
            weights = weights.Hundredths(),
        });
        var picture = Convert.ToBase64String(Encoding.UTF8.GetBytes(Svg));
        return $"""
            <div data-attention='{data}'><img src="data:image/svg+xml;base64,{picture}" style="max-width:100%;height:auto" alt="{SvgWriter.Escape(Description)}"/></div>
            <script>{Script.Value}</script>
            """;
    }

    private string Description =>
        $"{Title}: a heat map of {weights.Rows.Count} rows that read {weights.Columns.Count} columns, {weights.Caption(0)}. " + string.Join("; ", weights.Rows.Select(MostRead));

    private string MostRead(string token, int row)
    {
        var column = Enumerable.Range(0, weights.Columns.Count).MaxBy(column => weights.Mean(0, row, column));
        return $"{token} reads {weights.Columns[column]} most, {NumberText.Fixed(weights.Mean(0, row, column), 2)}";
    }

    private string Matrix(int index)
    {
        var table = new TextTable(["", .. weights.Columns]);
        foreach (var (row, token) in weights.Rows.Index())
            table.AddRow([token, .. weights.Columns.Select((_, column) => NumberText.Fixed(weights.Mean(index, row, column), 2))]);
        return $"{Title}: what each row reads, {weights.Caption(index)}\n{table}";
    }

    // Indentation and comments are for those who read the file, not for every notebook that carries it.
    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(AttentionView).Assembly.GetManifestResourceStream("AttentionView.js")!);
        return string.Join('\n', reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)));
    }
}

internal sealed class AttentionViewFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new AttentionViewFormatter("text/html", view => view.ToHtml()),
        new AttentionViewFormatter("image/svg+xml", view => view.Svg),
        new AttentionViewFormatter("text/plain", view => view.ToString()),
    ];
}

/// <summary>Writes a view in one form.</summary>
internal sealed class AttentionViewFormatter(string mimeType, Func<AttentionView, string> write)
{
    public string MimeType => mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not AttentionView view)
            return false;
        writer.Write(write(view));
        return true;
    }
}
