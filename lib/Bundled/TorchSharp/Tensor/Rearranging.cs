using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// The same elements in another order or shape.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_rot90 = new("aten::rot90");
        private static readonly Op aten_movedim_intlist = new("aten::movedim", "intlist");
        private static readonly Op aten_moveaxis_intlist = new("aten::moveaxis", "intlist");
        private static readonly Op aten_transpose_ = new("aten::transpose_");
        private static readonly Op aten_swapaxes = new("aten::swapaxes");
        private static readonly Op aten_swapdims = new("aten::swapdims");
        private static readonly Op aten_adjoint = new("aten::adjoint");
        private static readonly Op aten_ravel = new("aten::ravel");
        private static readonly Op aten_tile = new("aten::tile");
        private static readonly Op aten_fliplr = new("aten::fliplr");
        private static readonly Op aten_flipud = new("aten::flipud");
        private static readonly Op aten_diagonal = new("aten::diagonal");
        private static readonly Op aten_diag_embed = new("aten::diag_embed");
        private static readonly Op aten_diagflat = new("aten::diagflat");
        private static readonly Op aten_tril_ = new("aten::tril_");
        private static readonly Op aten_triu_ = new("aten::triu_");
        private static readonly Op aten_atleast_1d = new("aten::atleast_1d");
        private static readonly Op aten_atleast_2d = new("aten::atleast_2d");
        private static readonly Op aten_atleast_3d = new("aten::atleast_3d");
        private static readonly Op aten_unsqueeze_ = new("aten::unsqueeze_");
        private static readonly Op aten_repeat_interleave_self_Tensor = new("aten::repeat_interleave", "self_Tensor");
        private static readonly Op aten_as_strided = new("aten::as_strided");

        /// <summary>Dimensions moved to other places; the others keep their order.</summary>
        /// <param name="source">Which dimensions.</param>
        /// <param name="destination">Where they go.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor movedim(long[] source, long[] destination) => aten_movedim_intlist.Call(this, source, destination);

        /// <summary>Dimensions moved to other places; the others keep their order.</summary>
        /// <param name="source">Which dimensions.</param>
        /// <param name="destination">Where they go.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor moveaxis(long[] source, long[] destination) => aten_moveaxis_intlist.Call(this, source, destination);

        /// <summary>Two dimensions exchanged, in place.</summary>
        /// <param name="dim0">One dimension.</param>
        /// <param name="dim1">The other.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the dimension is out of range.
        /// </exception>
        public Tensor transpose_(long dim0, long dim1) => InPlace(aten_transpose_, this, dim0, dim1);

        /// <summary>Two dimensions exchanged.</summary>
        /// <param name="dim0">One dimension.</param>
        /// <param name="dim1">The other.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor swapaxes(long dim0, long dim1) => aten_swapaxes.Call(this, dim0, dim1);

        /// <summary>Two dimensions exchanged.</summary>
        /// <param name="dim0">One dimension.</param>
        /// <param name="dim1">The other.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor swapdims(long dim0, long dim1) => aten_swapdims.Call(this, dim0, dim1);

        /// <summary>The last two dimensions exchanged, complex elements conjugated.</summary>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor adjoint() => aten_adjoint.Call(this);

        /// <summary>All elements in one dimension.</summary>
        /// <returns>(n); a view where possible.</returns>
        public Tensor ravel() => aten_ravel.Call(this);

        /// <summary>The elements repeated, so often along each dimension.</summary>
        /// <param name="reps">How often, for the last dimensions.</param>
        /// <returns>A copy, each dimension so many times larger.</returns>
        /// <exception cref="ExternalException">The sizes do not fit.</exception>
        public Tensor tile(long[] reps) => aten_tile.Call(this, reps);

        /// <summary>Turned by quarters, in the plane of two dimensions.</summary>
        /// <param name="k">How many quarter turns, from the first dimension towards the second.</param>
        /// <param name="dims">The two dimensions; null for 0 and 1.</param>
        /// <returns>A copy, with the two sizes exchanged for an odd k.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions, or the two are equal.</exception>
        public Tensor rot90(long k = 1, (long, long)? dims = null) =>
            aten_rot90.Call(this, k, dims is { } two ? new[] { two.Item1, two.Item2 } : new long[] { 0, 1 });

        /// <summary>The columns in reverse order: dimension 1.</summary>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor fliplr() => aten_fliplr.Call(this);

        /// <summary>The rows in reverse order: dimension 0.</summary>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">There are no dimensions.</exception>
        public Tensor flipud() => aten_flipud.Call(this);

        /// <summary>The diagonals of the matrices in two dimensions.</summary>
        /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <param name="dim1">The first of the two dimensions of the matrices.</param>
        /// <param name="dim2">The second of them.</param>
        /// <returns>(…, n, m) → (…, min(n, m)), a view.</returns>
        /// <exception cref="ExternalException">The two dimensions are equal or out of range.</exception>
        public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => aten_diagonal.Call(this, offset, dim1, dim2);

        /// <summary>Matrices with the elements of the last dimension on a diagonal.</summary>
        /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <param name="dim1">The first of the two dimensions of the matrices.</param>
        /// <param name="dim2">The second of them.</param>
        /// <returns>(…, n) → (…, n, n), a copy.</returns>
        /// <exception cref="ExternalException">The two dimensions are equal or out of range.</exception>
        public Tensor diag_embed(long offset = 0, long dim1 = -2, long dim2 = -1) => aten_diag_embed.Call(this, offset, dim1, dim2);

        /// <summary>A matrix with all elements on a diagonal.</summary>
        /// <param name="offset">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <returns>(n + |offset|, n + |offset|), a copy.</returns>
        public Tensor diagflat(long offset = 0) => aten_diagflat.Call(this, offset);

        /// <summary>All above a diagonal made 0, in place.</summary>
        /// <param name="diagonal">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or there are fewer than two dimensions.
        /// </exception>
        public Tensor tril_(long diagonal = 0) => InPlace(aten_tril_, this, diagonal);

        /// <summary>All below a diagonal made 0, in place.</summary>
        /// <param name="diagonal">Which diagonal: 0 the main one, positive ones above it, negative ones below.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or there are fewer than two dimensions.
        /// </exception>
        public Tensor triu_(long diagonal = 0) => InPlace(aten_triu_, this, diagonal);

        /// <summary>The tensor with at least one dimension.</summary>
        /// <returns>A view of the same elements.</returns>
        public Tensor atleast_1d() => aten_atleast_1d.Call(this);

        /// <summary>The tensor with at least two dimensions.</summary>
        /// <returns>A view of the same elements.</returns>
        public Tensor atleast_2d() => aten_atleast_2d.Call(this);

        /// <summary>The tensor with at least three dimensions.</summary>
        /// <returns>A view of the same elements.</returns>
        public Tensor atleast_3d() => aten_atleast_3d.Call(this);

        /// <summary>A dimension of size 1 put in, in place.</summary>
        /// <param name="dim">Where; negative ones count from the end of the result.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the dimension is out of range.
        /// </exception>
        public Tensor unsqueeze_(long dim) => InPlace(aten_unsqueeze_, this, dim);

        /// <summary>The elements moved along dimensions, those at the end to the beginning.</summary>
        /// <param name="shifts">How far.</param>
        /// <param name="dims">Along which dimensions; null moves over all elements.</param>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">The sizes or dimensions do not fit.</exception>
        public Tensor roll(long[] shifts, long[] dims) => aten_roll.Call(this, shifts, dims);

        /// <summary>The elements moved along dimensions, those at the end to the beginning.</summary>
        /// <param name="shifts">How far.</param>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">The sizes or dimensions do not fit.</exception>
        public Tensor roll(long[] shifts) => aten_roll.Call(this, shifts);

        /// <summary>Each element along a dimension repeated.</summary>
        /// <param name="repeats">How often each.</param>
        /// <param name="dim">The dimension; null for all elements in one.</param>
        /// <param name="output_size">The size of the result, if known.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">The sizes or dimensions do not fit.</exception>
        public Tensor repeat_interleave(Tensor repeats, long? dim = null, long? output_size = null) =>
            aten_repeat_interleave_self_Tensor.Call(this, repeats, dim, output_size);

        /// <summary>A view of the memory, by sizes and strides.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="strides">How many elements lie between neighbors along each dimension.</param>
        /// <param name="storageOffset">Where in the memory to begin, in elements.</param>
        /// <returns>A view of the same elements.</returns>
        /// <exception cref="ExternalException">The sizes or dimensions do not fit.</exception>
        public Tensor as_strided(long[] size, long[] strides, long storageOffset = 0) => aten_as_strided.Call(this, size, strides, storageOffset);

        private static readonly Op aten_channel_shuffle = new("aten::channel_shuffle");

        /// <summary>Channels in another order: the first of each group, then the second of each, ….</summary>
        /// <param name="groups">Into how many groups the channels, dimension 1, are divided.</param>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">The channels cannot be divided so.</exception>
        public Tensor channel_shuffle(long groups) => aten_channel_shuffle.Call(this, groups);
    }
}
