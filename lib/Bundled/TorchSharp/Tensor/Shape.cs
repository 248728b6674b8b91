using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Other shapes of the same elements, and copies of them. A view shares the tensor's memory: writing to one writes to the other.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_reshape = new("aten::reshape");
        /// <summary>The same elements, in row-major order, in another shape.</summary>
        /// <param name="shape">The sizes; one may be -1, which takes what is left.</param>
        /// <returns>A view if the memory's order allows it, else a copy.</returns>
        /// <exception cref="ExternalException">The sizes do not multiply to the number of elements; or more than one is -1.</exception>
        public Tensor reshape(params long[] shape) => aten_reshape.Call(this, shape);

        private static readonly Op aten_view = new("aten::view");
        /// <summary>The same memory in another shape.</summary>
        /// <param name="shape">The sizes; one may be -1, which takes what is left.</param>
        /// <returns>A view, never a copy.</returns>
        /// <exception cref="ExternalException">
        /// The sizes do not multiply to the number of elements; or the elements do not lie in memory so that a view could have this shape (reshape()
        /// copies then).
        /// </exception>
        public Tensor view(params long[] shape) => aten_view.Call(this, shape);

        /// <summary>The same memory in another tensor's shape.</summary>
        /// <param name="other">The tensor with the shape to take.</param>
        /// <returns>A view of the other's shape.</returns>
        /// <exception cref="ExternalException">The number of elements differs; or a view cannot have this shape.</exception>
        public Tensor view_as(Tensor other) => view(Given(other).shape);

        private static readonly Op aten_flatten_using_ints = new("aten::flatten", "using_ints");
        /// <summary>Dimensions start_dim to end_dim made one.</summary>
        /// <param name="start_dim">The first dimension; negative ones count from the end.</param>
        /// <param name="end_dim">The last one, included.</param>
        /// <returns>(…, a, b, …) → (…, a · b, …): a view if possible, else a copy; () → (1).</returns>
        /// <exception cref="ExternalException">A dimension is out of range; or start_dim comes after end_dim.</exception>
        public Tensor flatten(long start_dim = 0, long end_dim = -1) => aten_flatten_using_ints.Call(this, start_dim, end_dim);

        private static readonly Op aten_unflatten_int = new("aten::unflatten", "int");
        /// <summary>One dimension made several.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="sizes">The sizes; one may be -1, which takes what is left.</param>
        /// <returns>(…, a · b, …) → (…, a, b, …): a view.</returns>
        /// <exception cref="ExternalException">The dimension is out of range; or the sizes do not multiply to its size.</exception>
        public Tensor unflatten(long dim, params long[] sizes) => aten_unflatten_int.Call(this, dim, sizes);

        private static readonly Op aten_squeeze_dim = new("aten::squeeze", "dim");
        private static readonly Op aten_squeeze = new("aten::squeeze");
        /// <summary>The tensor without dimensions of size 1.</summary>
        /// <param name="dim">The one dimension to drop; null drops all of size 1.</param>
        /// <returns>A view: (…, 1, …) → (…, …). With a dimension whose size is not 1, the same shape.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor squeeze(long? dim = null) => dim is long one ? aten_squeeze_dim.Call(this, one) : aten_squeeze.Call(this);

        private static readonly Op aten_unsqueeze = new("aten::unsqueeze");
        /// <summary>With a new dimension of size 1.</summary>
        /// <param name="dim">Where the new dimension is; -1 is the end.</param>
        /// <returns>A view: (…, …) → (…, 1, …).</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor unsqueeze(long dim) => aten_unsqueeze.Call(this, dim);

        private static readonly Op aten_t = new("aten::t");
        /// <summary>A matrix with rows and columns swapped.</summary>
        /// <returns>A view: (n, m) → (m, n). A vector stays as it is.</returns>
        /// <exception cref="ExternalException">The tensor has more than two dimensions.</exception>
        public Tensor t() => aten_t.Call(this);

        private static readonly Op aten_transpose_int = new("aten::transpose", "int");
        /// <summary>Two dimensions swapped.</summary>
        /// <param name="dim0">The dimension; negative ones count from the end.</param>
        /// <param name="dim1">The dimension to swap it with.</param>
        /// <returns>A view: (…, n, …, m, …) → (…, m, …, n, …).</returns>
        /// <exception cref="ExternalException">A dimension is out of range.</exception>
        public Tensor transpose(long dim0, long dim1) => aten_transpose_int.Call(this, dim0, dim1);

        private static readonly Op aten_permute = new("aten::permute");
        /// <summary>Dimensions in another order.</summary>
        /// <param name="permutation">Each dimension once.</param>
        /// <returns>A view; its dimension i is the tensor's dimension permutation[i].</returns>
        /// <exception cref="ExternalException">A dimension is missing, out of range or named twice.</exception>
        public Tensor permute(params long[] permutation) => aten_permute.Call(this, permutation);

        private static readonly Op aten_expand = new("aten::expand");
        /// <summary>Dimensions of size 1 repeated without a copy.</summary>
        /// <param name="sizes">The sizes of the result; -1 keeps a size.</param>
        /// <returns>A view, in which dimensions of size 1 and new ones at the front repeat the same memory: writing to one writes to all.</returns>
        /// <exception cref="ExternalException">A size other than 1 would change; or there are fewer sizes than dimensions.</exception>
        public Tensor expand(params long[] sizes) => aten_expand.Call(this, sizes);

        /// <summary>Expanded to another tensor's shape.</summary>
        /// <param name="other">The tensor with the shape to take.</param>
        /// <returns>A view of the other's shape.</returns>
        /// <exception cref="ExternalException">The shape does not broadcast to the other's.</exception>
        public Tensor expand_as(Tensor other) => expand(Given(other).shape);

        private static readonly Op aten_broadcast_to = new("aten::broadcast_to");
        /// <summary>Broadcast to a shape without a copy.</summary>
        /// <param name="shape">The shape of the result.</param>
        /// <returns>A view of that shape, in which repeated elements are the same memory.</returns>
        /// <exception cref="ExternalException">The tensor's shape does not broadcast to it.</exception>
        public Tensor broadcast_to(params long[] shape) => aten_broadcast_to.Call(this, shape);

        private static readonly Op aten_repeat = new("aten::repeat");
        /// <summary>Copies set side by side, so many times along each dimension.</summary>
        /// <param name="sizes">How often along each dimension.</param>
        /// <returns>A copy; size i is sizes[i] times the tensor's, and sizes left over make new dimensions at the front.</returns>
        /// <exception cref="ExternalException">There are fewer sizes than dimensions.</exception>
        public Tensor repeat(params long[] sizes) => aten_repeat.Call(this, sizes);

        private static readonly Op aten_repeat_interleave_self_int = new("aten::repeat_interleave", "self_int");
        /// <summary>Each slice along dim several times, one after another.</summary>
        /// <param name="repeats">How often.</param>
        /// <param name="dim">The dimension; null takes the elements in row-major order.</param>
        /// <param name="output_size">The resulting size, if known; it saves counting.</param>
        /// <returns>(…, n, …) → (…, n · repeats, …), a copy. Without a dimension (n · repeats), of all n elements.</returns>
        /// <exception cref="ExternalException">repeats is negative; or the dimension is out of range; or output_size is wrong.</exception>
        public Tensor repeat_interleave(long repeats, long? dim = null, long? output_size = null) => aten_repeat_interleave_self_int.Call(this, repeats, dim, output_size);

        private static readonly Op aten_flip = new("aten::flip");
        /// <summary>The elements in reverse order along each of these dimensions.</summary>
        /// <param name="dims">The dimensions; negative ones count from the end.</param>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">A dimension is out of range or named twice.</exception>
        public Tensor flip(params long[] dims) => aten_flip.Call(this, dims);

        private static readonly Op aten_roll = new("aten::roll");
        /// <summary>The elements moved on along a dimension; those that leave at the end come back at the start.</summary>
        /// <param name="shifts">How far; negative numbers move back.</param>
        /// <param name="dims">The dimension; null moves in row-major order.</param>
        /// <returns>A copy of the same shape.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor roll(long shifts, long? dims = null) => aten_roll.Call(this, new[] { shifts }, dims is long dim ? [dim] : Array.Empty<long>());

        private static readonly Op aten_unfold = new("aten::unfold");
        /// <summary>Every window of size elements along a dimension, step apart; the window is a new last dimension.</summary>
        /// <param name="dimension">The dimension; negative ones count from the end.</param>
        /// <param name="size">The length of a window.</param>
        /// <param name="step">How far one window begins after another.</param>
        /// <returns>A view: (…, n, …) → (…, (n - size) / step + 1, …, size).</returns>
        /// <exception cref="ExternalException">The size is more than the dimension's; or step is not positive; or the dimension is out of range.</exception>
        public Tensor unfold(long dimension, long size, long step) => aten_unfold.Call(this, dimension, size, step);

        private static readonly Op aten_contiguous = new("aten::contiguous");
        /// <summary>The same elements in row-major order in memory.</summary>
        /// <returns>The same memory if it is in order already, else a copy; the same shape.</returns>
        public Tensor contiguous() => aten_contiguous.Call(this);

        private static readonly Op aten_clone = new("aten::clone");
        /// <summary>A copy, through which gradients flow.</summary>
        /// <returns>A copy of the same shape and type.</returns>
        public Tensor clone() => aten_clone.Call(this);

        private static readonly Op aten_squeeze_ = new("aten::squeeze_");
        private static readonly Op aten_squeeze__dim = new("aten::squeeze_", "dim");

        /// <summary>Takes dimensions of size 1 out of this tensor.</summary>
        /// <param name="dim">The dimension, which stays where its size is another; null for all of size 1.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">The dimension is out of range.</exception>
        public Tensor squeeze_(long? dim = null) => dim is long one ? InPlace(aten_squeeze__dim, this, one) : InPlace(aten_squeeze_, this);
    }

    /// <inheritdoc cref="Tensor.reshape(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor reshape(Tensor input, params long[] shape) => Given(input).reshape(shape);

    /// <inheritdoc cref="Tensor.flatten(long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => Given(input).flatten(start_dim, end_dim);

    /// <inheritdoc cref="Tensor.squeeze(long?)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor squeeze(Tensor input, long? dim = null) => Given(input).squeeze(dim);

    /// <inheritdoc cref="Tensor.unsqueeze(long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor unsqueeze(Tensor input, long dim) => Given(input).unsqueeze(dim);

    /// <inheritdoc cref="Tensor.t()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor t(Tensor input) => Given(input).t();

    /// <inheritdoc cref="Tensor.transpose(long, long)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor transpose(Tensor input, long dim0, long dim1) => Given(input).transpose(dim0, dim1);

    /// <inheritdoc cref="Tensor.permute(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor permute(Tensor input, params long[] permutation) => Given(input).permute(permutation);

    /// <inheritdoc cref="Tensor.broadcast_to(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor broadcast_to(Tensor input, params long[] shape) => Given(input).broadcast_to(shape);

    /// <inheritdoc cref="Tensor.flip(long[])"/>
    /// <param name="input">The tensor.</param>
    public static Tensor flip(Tensor input, params long[] dims) => Given(input).flip(dims);

    /// <inheritdoc cref="Tensor.clone()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor clone(Tensor input) => Given(input).clone();
}
