using System.Text;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Charts;

/// <summary>Attention weights that were checked against their tokens: shares from 0 to 1 for each layer and head.</summary>
internal sealed class AttentionWeights
{
    // Sums in single precision may pass 1 by a little.
    private const double Most = 1.001;

    private readonly double[][][] shares;       // layers, heads, and each head's (rows, columns) in row-major order

    /// <exception cref="ArgumentException">Shapes, tokens and numbers do not fit; the sentence names them.</exception>
    public AttentionWeights(IReadOnlyList<Tensor> layers, IReadOnlyList<string> rows, IReadOnlyList<string> columns, string layer)
    {
        (Rows, Columns, LayerName) = ([.. rows.Select(Label)], [.. columns.Select(Label)], layer);
        Expect(rows.Count > 0 && columns.Count > 0, $"There are {rows.Count} row tokens and {columns.Count} column tokens: give at least one of each.");
        Expect(layers.Count > 0, "There are no weights: give a tensor for each layer.");
        foreach (var tensor in layers)
            ExpectShape(tensor);
        shares = [.. layers.SelectMany(Heads)];
        Expect(shares.All(heads => heads.Length == shares[0].Length),
            $"The layers have {string.Join(", ", shares.Select(heads => heads.Length))} heads: give as many in each.");
        for (var place = 0; place < shares.Length * HeadCount * rows.Count * columns.Count; place++)
            ExpectShare(place);
    }

    public IReadOnlyList<string> Rows { get; }

    public IReadOnlyList<string> Columns { get; }

    public int LayerCount => shares.Length;

    public int HeadCount => shares[0].Length;

    private string LayerName { get; }

    /// <summary>What a mean over heads is the mean of, in a few words.</summary>
    public string Caption(int layer) =>
        (LayerCount > 1 ? $"{LayerName} {layer + 1}, " : "") + (HeadCount > 1 ? $"mean of {HeadCount} heads" : "one head");

    /// <summary>The mean over a layer's heads.</summary>
    public double Mean(int layer, int row, int column) => shares[layer].Average(head => head[(row * Columns.Count) + column]);

    /// <summary>Hundredths, which are what is shown and take little room: layers, heads, (rows, columns).</summary>
    public int[][][] Hundredths() =>
        [.. shares.Select(layer => layer.Select(head => head.Select(share => (int)Math.Round(share * 100)).ToArray()).ToArray())];

    // What could not be seen has a sign; so has half of a surrogate pair, which a text cut into chars can leave.
    private static string Label(string? token) =>
        string.IsNullOrEmpty(token) ? "∅" :
        string.Concat(token.EnumerateRunes().Select(rune => rune.Value switch
        {
            '\n' => "↵",
            '\t' => "⇥",
            ' ' when token.Trim().Length == 0 => "␣",
            _ => Rune.IsControl(rune) ? "\ufffd" : rune.ToString(),
        }));

    private void ExpectShape(Tensor tensor)
    {
        var shape = tensor.shape;
        Expect(shape.Length is >= 2 and <= 4,
            $"The weights have the shape {ShapeTable.Shape(tensor)}: give (rows, columns), (heads, rows, columns) or (layers, heads, rows, columns).");
        Expect(shape[^2] == Rows.Count && shape[^1] == Columns.Count,
            $"The weights have the shape {ShapeTable.Shape(tensor)}, {shape[^2]} rows and {shape[^1]} columns, and there are {Rows.Count} row tokens and {Columns.Count} column tokens: give one for each.");
        Expect(shape.All(size => size > 0), $"The weights have the shape {ShapeTable.Shape(tensor)}, which holds none: give at least one layer and one head.");
    }

    // (layers, heads, rows, columns), whichever of the first two are left out.
    private IEnumerable<double[][]> Heads(Tensor tensor)
    {
        var heads = tensor.dim() == 2 ? 1 : (int)tensor.shape[^3];
        return tensor.Numbers().Chunk(Rows.Count * Columns.Count).Chunk(heads);
    }

    private void ExpectShare(int place)
    {
        var (matrix, cell) = Math.DivRem(place, Rows.Count * Columns.Count);
        var (layer, head) = Math.DivRem(matrix, HeadCount);
        var share = shares[layer][head][cell];
        var (row, column) = Math.DivRem(cell, Columns.Count);
        Expect(share is >= 0 and <= Most,
            $"A weight is {NumberText.Short(share)} ({LayerName} {layer + 1}, head {head + 1}, row {row + 1}, \"{Rows[row]}\", column {column + 1}, \"{Columns[column]}\"): weights are shares from 0 to 1, as softmax gives them.");
    }

    private static void Expect(bool condition, string otherwise)
    {
        if (!condition)
            throw new ArgumentException(otherwise);
    }
}
