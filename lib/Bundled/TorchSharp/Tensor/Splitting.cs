using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Tensors split along a dimension.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_tensor_split_sections = new("aten::tensor_split", "sections");
        private static readonly Op aten_tensor_split_indices = new("aten::tensor_split", "indices");
        private static readonly Op aten_tensor_split_tensor_indices_or_sections = new("aten::tensor_split", "tensor_indices_or_sections");
        private static readonly Op aten_hsplit_int = new("aten::hsplit", "int");
        private static readonly Op aten_hsplit_array = new("aten::hsplit", "array");
        private static readonly Op aten_vsplit_int = new("aten::vsplit", "int");
        private static readonly Op aten_vsplit_array = new("aten::vsplit", "array");
        private static readonly Op aten_dsplit_int = new("aten::dsplit", "int");
        private static readonly Op aten_dsplit_array = new("aten::dsplit", "array");

        /// <summary>Parts along a dimension, of nearly equal sizes or split at given positions.</summary>
        /// <param name="size">How many parts.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">The number of parts is not positive; or the dimension is out of range.</exception>
        public Tensor[] tensor_split(long size, long dim = 0) => aten_tensor_split_sections.CallList(this, size, dim);

        /// <summary>Parts along a dimension, of nearly equal sizes or split at given positions.</summary>
        /// <param name="sizes">Where to split: the first position of each part but the first.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">The number of parts is not positive; or the dimension is out of range.</exception>
        public Tensor[] tensor_split(long[] sizes, long dim = 0) => aten_tensor_split_indices.CallList(this, sizes, dim);

        /// <summary>Parts along a dimension, of nearly equal sizes or split at given positions.</summary>
        /// <param name="indices">Where to split: the first position of each part but the first, (k), on the CPU.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">The number of parts is not positive; or the dimension is out of range.</exception>
        public Tensor[] tensor_split(Tensor indices, long dim = 0) => aten_tensor_split_tensor_indices_or_sections.CallList(this, indices, dim);

        /// <summary>Parts along dimension 1, those of one dimension along it, of equal sizes or split at given positions.</summary>
        /// <param name="size">How many parts.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] hsplit(long size) => aten_hsplit_int.CallList(this, size);

        /// <summary>Parts along dimension 1, those of one dimension along it, of equal sizes or split at given positions.</summary>
        /// <param name="sizes">Where to split: the first position of each part but the first.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] hsplit(params long[] sizes) => aten_hsplit_array.CallList(this, sizes);

        /// <summary>Parts along dimension 0, of equal sizes or split at given positions.</summary>
        /// <param name="size">How many parts.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] vsplit(long size) => aten_vsplit_int.CallList(this, size);

        /// <summary>Parts along dimension 0, of equal sizes or split at given positions.</summary>
        /// <param name="sizes">Where to split: the first position of each part but the first.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] vsplit(params long[] sizes) => aten_vsplit_array.CallList(this, sizes);

        /// <summary>Parts along dimension 2, of equal sizes or split at given positions.</summary>
        /// <param name="size">How many parts.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] dsplit(long size) => aten_dsplit_int.CallList(this, size);

        /// <summary>Parts along dimension 2, of equal sizes or split at given positions.</summary>
        /// <param name="sizes">Where to split: the first position of each part but the first.</param>
        /// <returns>Views.</returns>
        /// <exception cref="ExternalException">There are too few dimensions; or the size cannot be divided so.</exception>
        public Tensor[] dsplit(params long[] sizes) => aten_dsplit_array.CallList(this, sizes);
    }

    /// <inheritdoc cref="Tensor.tensor_split(long, long)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] tensor_split(Tensor input, long indices_or_sections, long dim = 0) => Given(input).tensor_split(indices_or_sections, dim);

    /// <inheritdoc cref="Tensor.tensor_split(long[], long)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] tensor_split(Tensor input, long[] indices_or_sections, long dim = 0) => Given(input).tensor_split(indices_or_sections, dim);

    /// <inheritdoc cref="Tensor.tensor_split(Tensor, long)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] tensor_split(Tensor input, Tensor indices_or_sections, long dim = 0) => Given(input).tensor_split(indices_or_sections, dim);

    /// <inheritdoc cref="Tensor.hsplit(long)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] hsplit(Tensor input, long indices_or_sections) => Given(input).hsplit(indices_or_sections);

    /// <inheritdoc cref="Tensor.hsplit(long[])"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] hsplit(Tensor input, long[] indices_or_sections) => Given(input).hsplit(indices_or_sections);

    /// <inheritdoc cref="Tensor.vsplit(long[])"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] vsplit(Tensor input, long[] indices_or_sections) => Given(input).vsplit(indices_or_sections);

    /// <inheritdoc cref="Tensor.dsplit(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor[] dsplit(Tensor input, long size) => Given(input).dsplit(size);

    /// <inheritdoc cref="Tensor.dsplit(long[])"/>
    /// <param name="input">The tensor.</param>
    /// <param name="indices_or_sections">How many parts, or where to split: the first position of each part but the first.</param>
    public static Tensor[] dsplit(Tensor input, long[] indices_or_sections) => Given(input).dsplit(indices_or_sections);
}
