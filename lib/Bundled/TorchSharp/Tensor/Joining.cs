using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// One tensor of several, and several of one.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_unbind_int = new("aten::unbind", "int");
        /// <summary>The slices along a dimension.</summary>
        /// <param name="dimension">The dimension; negative ones count from the end.</param>
        /// <returns>n views: (…, n, …) → n times (…, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor[] unbind(long dimension = 0) => aten_unbind_int.CallList(this, dimension);

        private static readonly Op aten_split_Tensor = new("aten::split", "Tensor");
        /// <summary>Parts of one size along a dimension.</summary>
        /// <param name="size">The size of a part.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>Views of (…, size, …); the last may be smaller.</returns>
        /// <exception cref="ExternalException">The size is not positive; or the dimension is out of range.</exception>
        public Tensor[] split(long size, int dim = 0) => aten_split_Tensor.CallList(this, size, (long)dim);

        private static readonly Op aten_split_with_sizes = new("aten::split_with_sizes");
        /// <summary>Parts of given sizes along a dimension.</summary>
        /// <param name="sizes">Sizes that add up to the dimension's.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>Views of (…, sizes[i], …).</returns>
        /// <exception cref="ExternalException">The sizes do not add up to the dimension's, or one is negative; or the dimension is out of range.</exception>
        public Tensor[] split(long[] sizes, long dim = 0) => aten_split_with_sizes.CallList(this, sizes, dim);

        private static readonly Op aten_chunk = new("aten::chunk");
        /// <summary>So many parts along a dimension.</summary>
        /// <param name="chunks">How many.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>
        /// Views: as many as asked for, or fewer if the dimension cannot be divided so; all have one size, except that the last may be smaller.
        /// </returns>
        /// <exception cref="ExternalException">chunks is not positive; or the dimension is out of range.</exception>
        public Tensor[] chunk(long chunks, long dim = 0) => aten_chunk.CallList(this, chunks, dim);
    }

    private static readonly Op aten_cat = new("aten::cat");
    /// <summary>Tensors joined along a dimension that they have.</summary>
    /// <param name="tensors">One tensor or more, of the same sizes except along dim.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    /// <returns>A copy: (…, n, …), (…, m, …) → (…, n + m, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their other sizes differ; or the dimension is out of range.</exception>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => aten_cat.Call(Given(tensors).ToArray(), dim);

    private static readonly Op aten_stack = new("aten::stack");
    /// <summary>Tensors joined along a new dimension.</summary>
    /// <param name="tensors">One tensor or more, of one shape.</param>
    /// <param name="dim">Where the new dimension is; negative ones count from the end.</param>
    /// <returns>A copy: k times (…, …) → (…, k, …), of the type that all types promote to.</returns>
    /// <exception cref="ExternalException">There are no tensors; or their shapes differ; or the dimension is out of range.</exception>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => aten_stack.Call(Given(tensors).ToArray(), dim);

    /// <inheritdoc cref="Tensor.unbind(long)"/>
    /// <param name="tensor">The tensor.</param>
    /// <param name="dim">The dimension; negative ones count from the end.</param>
    public static Tensor[] unbind(Tensor tensor, int dim = 0) => Given(tensor).unbind(dim);

    /// <inheritdoc cref="Tensor.chunk(long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => Given(input).chunk(chunks, dim);

    private static readonly Op aten_broadcast_tensors = new("aten::broadcast_tensors");

    /// <summary>Tensors expanded to one shape.</summary>
    /// <param name="tensors">The tensors.</param>
    /// <returns>Views of the tensors, all of the shape that an operation on them gives.</returns>
    /// <exception cref="ExternalException">The shapes cannot be broadcast together.</exception>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => aten_broadcast_tensors.CallList(AllGiven(tensors));
}
