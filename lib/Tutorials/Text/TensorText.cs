using static TorchSharp.torch;

namespace Tutorials.Text;

/// <summary>Tensors as short text.</summary>
public static class TensorText
{
    /// <summary>All elements in one line and in row-major order, floating point numbers to so many decimals.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <param name="decimals">Digits after the point.</param>
    public static string Row(Tensor tensor, int decimals = 4) => string.Join("  ", Texts(tensor, decimals));

    /// <summary>A matrix as a table with labels, floating point numbers to so many decimals.</summary>
    /// <param name="tensor">The matrix, (rows, columns).</param>
    /// <param name="rows">One label a row.</param>
    /// <param name="columns">One label a column.</param>
    /// <param name="decimals">Digits after the point.</param>
    /// <exception cref="ArgumentException">The tensor is no matrix, or the labels do not fit it.</exception>
    public static TextTable Labeled(this Tensor tensor, IReadOnlyList<string> rows, IReadOnlyList<string> columns, int decimals = 4)
    {
        if (tensor.dim() != 2 || tensor.shape[0] != rows.Count || tensor.shape[1] != columns.Count)
        {
            throw new ArgumentException(
                $"A tensor of shape {ShapeTable.Shape(tensor)} does not fit {rows.Count} row labels and {columns.Count} column labels.");
        }
        var table = new TextTable(["", .. columns]);
        var texts = Texts(tensor, decimals);
        for (var row = 0; row < rows.Count; row++)
            table.AddRow([rows[row], .. texts[(row * columns.Count)..((row + 1) * columns.Count)]]);
        return table;
    }

    private static string[] Texts(Tensor tensor, int decimals)
    {
        using var here = tensor.detach().cpu();
        if (!here.is_floating_point())
            return [.. here.@long().data<long>().Select(value => $"{value}")];
        return [.. here.@double().data<double>().Select(value => NumberText.Fixed(value, decimals))];
    }
}
