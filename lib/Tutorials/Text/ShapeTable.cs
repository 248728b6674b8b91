using static TorchSharp.torch;

namespace Tutorials.Text;

/// <summary>
/// A table that follows tensors through a computation: each tensor is shown as its shape, with its values below while
/// there are few. Texts are taken when a row is added, so the table keeps no tensor alive.
/// </summary>
/// <param name="columns">The column titles.</param>
public sealed class ShapeTable(params string[] columns) : TextTable(columns)
{
    private const int MostValues = 8;

    /// <summary>Adds a row: tensors are shown as shape and values, everything else as text.</summary>
    /// <returns>The table itself, for the next row.</returns>
    /// <exception cref="ArgumentException">There are not as many cells as columns.</exception>
    public ShapeTable Add(params object[] cells)
    {
        AddRow([.. cells.Select(Describe)]);
        return this;
    }

    /// <summary>A table of named tensors, one a row: its shape, how many elements it has, and their type.</summary>
    public static ShapeTable Of(params (string Name, Tensor Tensor)[] tensors)
    {
        var table = new ShapeTable("tensor", "shape", "elements", "type");
        foreach (var (name, tensor) in tensors)
            table.AddRow(name, Shape(tensor), $"{tensor.numel()}", $"{tensor.dtype}");
        return table;
    }

    /// <summary>The sizes of a tensor as a tuple, as in PyTorch's papers and texts: (3, 1, 4).</summary>
    public static string Shape(Tensor tensor) => tensor.shape is [var only] ? $"({only},)" : $"({string.Join(", ", tensor.shape)})";

    private static string Describe(object cell) => cell switch
    {
        Tensor tensor when tensor.numel() <= MostValues => $"{Shape(tensor)}\n{TensorText.Row(tensor)}",
        Tensor tensor => Shape(tensor),
        _ => FormattableString.Invariant($"{cell}"),
    };
}
