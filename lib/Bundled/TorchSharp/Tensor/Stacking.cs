using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Tensors joined and multiplied out.
public static partial class torch
{
    private static readonly Op aten_hstack = new("aten::hstack");
    private static readonly Op aten_vstack = new("aten::vstack");
    private static readonly Op aten_dstack = new("aten::dstack");
    private static readonly Op aten_column_stack = new("aten::column_stack");
    private static readonly Op aten_row_stack = new("aten::row_stack");
    private static readonly Op aten_cartesian_prod = new("aten::cartesian_prod");
    private static readonly Op aten_block_diag = new("aten::block_diag");
    private static readonly Op aten_combinations = new("aten::combinations");
    private static readonly Op aten_meshgrid_indexing = new("aten::meshgrid", "indexing");

    /// <summary>Tensors joined along dimension 1, those of one dimension along it.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor hstack(IList<Tensor> tensors) => aten_hstack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 1, those of one dimension along it.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor hstack(params Tensor[] tensors) => aten_hstack.Call(tensors);

    /// <summary>Tensors joined along dimension 1, those of one dimension along it.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor hstack(IEnumerable<Tensor> tensors) => aten_hstack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 1, those of one dimension along it.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => aten_hstack.Call(tensors.ToArray());

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor vstack(IList<Tensor> tensors) => aten_vstack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor vstack(Tensor[] tensors) => aten_vstack.Call(tensors);

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) => aten_vstack.Call(tensors.ToArray());

    /// <summary>Tensors joined along dimension 2.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy of at least three dimensions.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor dstack(params Tensor[] tensors) => aten_dstack.Call(tensors);

    /// <summary>Tensors joined along dimension 2.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy of at least three dimensions.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor dstack(IList<Tensor> tensors) => aten_dstack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 2.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy of at least three dimensions.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) => aten_dstack.Call(tensors.ToArray());

    /// <summary>Tensors joined along dimension 2.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy of at least three dimensions.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor dstack(IEnumerable<Tensor> tensors) => aten_dstack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 1, those of one dimension as columns.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor column_stack(IList<Tensor> tensors) => aten_column_stack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 1, those of one dimension as columns.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor column_stack(params Tensor[] tensors) => aten_column_stack.Call(tensors);

    /// <summary>Tensors joined along dimension 1, those of one dimension as columns.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => aten_column_stack.Call(tensors.ToArray());

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor row_stack(IList<Tensor> tensors) => aten_row_stack.Call(Given(tensors).ToArray());

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor row_stack(params Tensor[] tensors) => aten_row_stack.Call(tensors);

    /// <summary>Tensors joined along dimension 0, those of one dimension as rows.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>A copy.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) => aten_row_stack.Call(tensors.ToArray());

    /// <summary>All combinations of one element of each vector.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>(k, vectors); (n) for one vector.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor cartesian_prod(IList<Tensor> tensors) => aten_cartesian_prod.Call(Given(tensors).ToArray());

    /// <summary>All combinations of one element of each vector.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>(k, vectors); (n) for one vector.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor cartesian_prod(params Tensor[] tensors) => aten_cartesian_prod.Call(tensors);

    /// <summary>All combinations of one element of each vector.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>(k, vectors); (n) for one vector.</returns>
    /// <exception cref="ExternalException">There are no tensors, or their sizes do not fit.</exception>
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => aten_cartesian_prod.Call(tensors.ToArray());

    /// <summary>Matrices along the diagonal of a larger one, zeros elsewhere.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>The sums of the rows by the sum of the columns.</returns>
    /// <exception cref="ExternalException">A tensor has more than two dimensions.</exception>
    public static Tensor block_diag(params Tensor[] tensors) => aten_block_diag.Call(tensors);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="axis">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => cat((IList<Tensor>)tensors, axis);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="axis">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => cat((IList<Tensor>)tensors, axis);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="axis">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => cat((IList<Tensor>)tensors.ToArray(), axis);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => cat((IList<Tensor>)tensors, dim);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concat(Tensor[] tensors, long dim = 0) => cat((IList<Tensor>)tensors, dim);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat((IList<Tensor>)tensors.ToArray(), dim);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor cat(Tensor[] tensors, long dim = 0) => cat((IList<Tensor>)tensors, dim);

    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => cat((IList<Tensor>)tensors.ToArray(), dim);

    /// <summary>All combinations of r elements of a vector, in order.</summary>
    /// <param name="input">The tensor.</param>
    /// <param name="r">How many elements each has.</param>
    /// <param name="with_replacement">Whether one element may be taken more than once.</param>
    /// <returns>(k, r).</returns>
    /// <exception cref="ExternalException">The tensor has other than one dimension; or r is negative.</exception>
    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) => aten_combinations.Call(input, r, with_replacement);

    /// <summary>Vectors repeated to the grid that they span.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <param name="indexing">"ij" for rows first, as matrices, "xy" for columns first, as charts.</param>
    /// <returns>A tensor for each vector, all of the shape (n, m, …); with "xy" the first two sizes are exchanged.</returns>
    /// <exception cref="ExternalException">A tensor has more than one dimension; or indexing is neither ij nor xy.</exception>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => aten_meshgrid_indexing.CallList(Given(tensors).ToArray(), indexing);
}
