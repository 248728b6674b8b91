using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The same elements in another shape; one size may be -1. Copies where it must.</summary>
        public Tensor reshape(params long[] shape) => Ops.reshape.Call(this, shape);

        /// <summary>The same memory in another shape; one size may be -1.</summary>
        public Tensor view(params long[] shape) => Ops.view.Call(this, shape);

        /// <summary>The same memory in another tensor's shape.</summary>
        public Tensor view_as(Tensor other) => view(other.shape);

        /// <summary>Dimensions start_dim to end_dim made one.</summary>
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => Ops.flatten.Call(this, start_dim, end_dim);

        /// <summary>One dimension made several.</summary>
        public Tensor unflatten(long dim, params long[] sizes) => Ops.unflatten.Call(this, dim, sizes);

        /// <summary>Without dimensions of size 1, or without that one if it has size 1.</summary>
        public Tensor squeeze(long? dim = null) => dim is long one ? Ops.squeeze_dim.Call(this, one) : Ops.squeeze.Call(this);

        /// <summary>With a new dimension of size 1.</summary>
        public Tensor unsqueeze(long dim) => Ops.unsqueeze.Call(this, dim);

        /// <summary>A matrix with rows and columns swapped.</summary>
        public Tensor t() => Ops.t.Call(this);

        /// <summary>Two dimensions swapped.</summary>
        public Tensor transpose(long dim0, long dim1) => Ops.transpose.Call(this, dim0, dim1);

        /// <summary>Dimensions in another order.</summary>
        public Tensor permute(params long[] permutation) => Ops.permute.Call(this, permutation);

        /// <summary>Dimensions of size 1 repeated without a copy; -1 keeps a size.</summary>
        public Tensor expand(params long[] sizes) => Ops.expand.Call(this, sizes);

        /// <summary>Expanded to another tensor's shape.</summary>
        public Tensor expand_as(Tensor other) => expand(other.shape);

        /// <summary>Broadcast to a shape without a copy.</summary>
        public Tensor broadcast_to(params long[] shape) => Ops.broadcast_to.Call(this, shape);

        /// <summary>Copies set side by side, so many times along each dimension.</summary>
        public Tensor repeat(params long[] sizes) => Ops.repeat.Call(this, sizes);

        /// <summary>Each slice along dim repeated in place.</summary>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) => Ops.repeat_interleave.Call(this, repeats, dim, output_size);

        /// <summary>The part of length elements from start along dim; shares memory.</summary>
        public Tensor narrow(long dim, long start, long length) => Ops.narrow.Call(this, dim, start, length);

        /// <summary>The slice at one index; the dimension is gone.</summary>
        public Tensor select(long dim, long index) => Ops.select.Call(this, dim, index);

        /// <summary>Elements start to finish (exclusive) along dim, by steps.</summary>
        public Tensor slice(long dim, long start, long finish, long step) => Ops.slice.Call(this, dim, start, finish, step);

        /// <summary>The slices at several indices along dim.</summary>
        public Tensor index_select(long dim, Tensor index) => Ops.index_select.Call(this, dim, index);

        /// <summary>For each position, the element at index[position] along dim.</summary>
        public Tensor gather(long dim, Tensor index) => Ops.gather.Call(this, dim, index);

        /// <summary>Writes src to the positions index gives along dim, in place.</summary>
        public Tensor scatter_(long dim, Tensor index, Tensor src) => InPlace(Ops.scatter_, this, dim, index, src);

        /// <summary>A copy with value where mask is true.</summary>
        public Tensor masked_fill(Tensor mask, Scalar value) => Ops.masked_fill.Call(this, mask, value);

        /// <summary>Writes value where mask is true, in place.</summary>
        public Tensor masked_fill_(Tensor mask, Scalar value) => InPlace(Ops.masked_fill_, this, mask, value);

        /// <summary>The elements where mask is true, in one dimension.</summary>
        public Tensor masked_select(Tensor mask) => Ops.masked_select.Call(this, mask);

        /// <summary>Each dimension named, in reverse.</summary>
        public Tensor flip(params long[] dims) => Ops.flip.Call(this, dims);

        /// <summary>Elements moved on by shifts along dims; those that leave come back at the start.</summary>
        public Tensor roll(long shifts, long? dims = null) => Ops.roll.Call(this, new[] { shifts }, dims is long dim ? [dim] : Array.Empty<long>());

        /// <summary>Every window of size elements along a dimension, step apart; the window is a new last dimension.</summary>
        public Tensor unfold(long dimension, long size, long step) => Ops.unfold.Call(this, dimension, size, step);

        /// <summary>The lower triangle, zeros above.</summary>
        public Tensor tril(long diagonal = 0) => Ops.tril.Call(this, diagonal);

        /// <summary>The upper triangle, zeros below.</summary>
        public Tensor triu(long diagonal = 0) => Ops.triu.Call(this, diagonal);

        /// <summary>The diagonal of a matrix, or the matrix of a diagonal.</summary>
        public Tensor diag(long diagonal = 0) => Ops.diag.Call(this, diagonal);

        /// <summary>The indices of the elements that are not zero, (count, dimensions).</summary>
        public Tensor nonzero() => Ops.nonzero.Call(this);

        /// <summary>This tensor's elements where condition is true, y's elsewhere.</summary>
        public Tensor where(Tensor condition, Tensor y) => Ops.where.Call(condition, this, y);

        /// <summary>The same elements in row-major memory; copies where it must.</summary>
        public Tensor contiguous() => Ops.contiguous.Call(this);

        /// <summary>A copy, part of the gradient's path.</summary>
        public Tensor clone() => Ops.clone.Call(this);

        /// <summary>Writes source's elements here, broadcast to this shape.</summary>
        public Tensor copy_(Tensor source, bool nonBlocking = false) => InPlace(Ops.copy_, this, source, nonBlocking);

        /// <summary>Sets every element, in place.</summary>
        public Tensor fill_(Scalar value) => InPlace(Ops.fill_, this, value);

        /// <summary>Sets every element to zero.</summary>
        public Tensor zero_() => InPlace(Ops.zero_, this);

        /// <summary>The slices along a dimension, which is gone.</summary>
        public Tensor[] unbind(long dimension = 0) => Ops.unbind.CallList(this, dimension);

        /// <summary>Parts of size elements along dim; the last may be smaller.</summary>
        public Tensor[] split(long size, int dim = 0) => Ops.split.CallList(this, size, (long)dim);

        /// <summary>So many parts along dim.</summary>
        public Tensor[] chunk(long chunks, long dim = 0) => Ops.chunk.CallList(this, chunks, dim);

        /// <summary>Parts of the given sizes along dim.</summary>
        public Tensor[] split(long[] sizes, long dim = 0) => Ops.split_sizes.CallList(this, sizes, dim);
    }
}
