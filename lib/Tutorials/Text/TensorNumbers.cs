using static TorchSharp.torch;

namespace Tutorials.Text;

/// <summary>Tensors as .NET numbers.</summary>
public static class TensorNumbers
{
    /// <summary>All elements in row-major order, wherever the tensor lives and whatever its type.</summary>
    public static double[] Numbers(this Tensor tensor)
    {
        using var scope = NewDisposeScope();
        return tensor.detach().cpu().to_type(ScalarType.Float64).contiguous().data<double>().ToArray();
    }

    /// <summary>A matrix, (rows, columns), row by row.</summary>
    /// <exception cref="ArgumentException">The tensor is no matrix.</exception>
    internal static double[][] Rows(this Tensor matrix)
    {
        if (matrix.dim() != 2)
        {
            throw new ArgumentException(
                $"The tensor has the shape {ShapeTable.Shape(matrix)}: give a matrix, (rows, columns).", nameof(matrix));
        }
        var columns = (int)matrix.shape[1];
        return columns == 0 ? [.. Enumerable.Repeat<double[]>([], (int)matrix.shape[0])] : [.. matrix.Numbers().Chunk(columns)];
    }
}
