using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Products of vectors and matrices. Both operands have one element type.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_matmul = new("aten::matmul");
        private static readonly Op aten_mm = new("aten::mm");
        private static readonly Op aten_mv = new("aten::mv");
        private static readonly Op aten_dot = new("aten::dot");
        private static readonly Op aten_bmm = new("aten::bmm");
        private static readonly Op aten_outer = new("aten::outer");
        private static readonly Op aten_inner = new("aten::inner");
        private static readonly Op aten_ger = new("aten::ger");
        private static readonly Op aten_vdot = new("aten::vdot");
        private static readonly Op aten_kron = new("aten::kron");
        private static readonly Op aten_tensordot = new("aten::tensordot");

        /// <summary>The matrix product.</summary>
        /// <param name="target">The right-hand operand, (m), (m, p) or (…, m, p).</param>
        /// <returns>
        /// (…, n, m), (…, m, p) → (…, n, p): the last two dimensions are multiplied, those before broadcast together. A vector on the left is a row,
        /// on the right a column, and its dimension is gone from the result: (m), (m) → ().
        /// </returns>
        /// <exception cref="ExternalException">
        /// The inner sizes differ; or a tensor has no dimensions; or the leading dimensions do not broadcast; or the element types differ.
        /// </exception>
        public Tensor matmul(Tensor target) => aten_matmul.Call(this, target);

        /// <summary>The product of two matrices.</summary>
        /// <param name="target">The right-hand matrix, (m, p).</param>
        /// <returns>(n, m), (m, p) → (n, p).</returns>
        /// <exception cref="ExternalException">An operand is no matrix; or the inner sizes differ; or the element types differ.</exception>
        public Tensor mm(Tensor target) => aten_mm.Call(this, target);

        /// <summary>The product of a matrix and a vector.</summary>
        /// <param name="target">The vector, (m).</param>
        /// <returns>(n, m), (m) → (n).</returns>
        /// <exception cref="ExternalException">The shapes are not (n, m) and (m); or the element types differ.</exception>
        public Tensor mv(Tensor target) => aten_mv.Call(this, target);

        /// <summary>The inner product of two vectors.</summary>
        /// <param name="target">The other vector, (n).</param>
        /// <returns>(n), (n) → ().</returns>
        /// <exception cref="ExternalException">The operands are not two vectors of one length; or the element types differ.</exception>
        public Tensor dot(Tensor target) => aten_dot.Call(this, target);

        /// <summary>The products of matrices, batch by batch.</summary>
        /// <param name="batch2">The right-hand matrices, (b, m, p).</param>
        /// <returns>(b, n, m), (b, m, p) → (b, n, p); nothing broadcasts.</returns>
        /// <exception cref="ExternalException">The shapes are not (b, n, m) and (b, m, p); or the element types differ.</exception>
        public Tensor bmm(Tensor batch2) => aten_bmm.Call(this, batch2);

        /// <summary>The outer product of two vectors: each element of one times each of the other.</summary>
        /// <param name="vec2">The other vector, (m).</param>
        /// <returns>(n), (m) → (n, m).</returns>
        /// <exception cref="ExternalException">An operand is no vector.</exception>
        public Tensor outer(Tensor vec2) => aten_outer.Call(this, vec2);

        /// <summary>The product along the last dimensions: for vectors the dot product.</summary>
        /// <param name="vec2">(other…, k).</param>
        /// <returns>(…, k) and (other…, k) → (…, other…).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor inner(Tensor vec2) => aten_inner.Call(this, vec2);

        /// <summary>The outer product of two vectors.</summary>
        /// <param name="vec2">(m).</param>
        /// <returns>(n) and (m) → (n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor ger(Tensor vec2) => aten_ger.Call(this, vec2);

        /// <summary>The dot product of two vectors, the first one conjugated.</summary>
        /// <param name="target">The other vector, (n).</param>
        /// <returns>().</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor vdot(Tensor target) => aten_vdot.Call(this, target);

        /// <summary>The Kronecker product: every element times the whole other tensor.</summary>
        /// <param name="other">The other tensor.</param>
        /// <returns>(n, m) and (k, l) → (n k, m l).</returns>
        public Tensor kron(Tensor other) => aten_kron.Call(this, other);

        /// <summary>The product summed over dimensions of both.</summary>
        /// <param name="b">The other tensor.</param>
        /// <param name="dims1">Dimensions of the one.</param>
        /// <param name="dims2">Dimensions of the other, as many.</param>
        /// <returns>The dimensions left of the one, then of the other.</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => aten_tensordot.Call(this, b, dims1, dims2);
    }

    private static readonly Op aten_einsum = new("aten::einsum");

    /// <inheritdoc cref="Tensor.matmul(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor matmul(Tensor input, Tensor target) => Given(input).matmul(target);

    /// <inheritdoc cref="Tensor.mm(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mm(Tensor input, Tensor target) => Given(input).mm(target);

    /// <inheritdoc cref="Tensor.mv(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor mv(Tensor input, Tensor target) => Given(input).mv(target);

    /// <inheritdoc cref="Tensor.dot(Tensor)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="other">The other vector, (n).</param>
    public static Tensor dot(Tensor input, Tensor other) => Given(input).dot(other);

    /// <inheritdoc cref="Tensor.bmm(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor bmm(Tensor input, Tensor batch2) => Given(input).bmm(batch2);

    /// <inheritdoc cref="Tensor.outer(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor outer(Tensor input, Tensor vec2) => Given(input).outer(vec2);

    /// <summary>Sums of products in Einstein's notation: a letter for each dimension, and the letters missing after the arrow are summed over.</summary>
    /// <param name="equation">The dimensions of each operand and of the result, as in "bth,bsh->bts".</param>
    /// <param name="tensors">The operands.</param>
    /// <returns>A tensor with the dimensions that the equation names after the arrow; without an arrow, those that occur once, in alphabetical order.</returns>
    /// <exception cref="ExternalException">The equation does not fit the operands' shapes.</exception>
    public static Tensor einsum(string equation, params Tensor[] tensors) => aten_einsum.Call(equation, tensors);

    /// <inheritdoc cref="Tensor.inner(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor inner(Tensor input, Tensor vec2) => Given(input).inner(vec2);

    /// <inheritdoc cref="Tensor.ger(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor ger(Tensor input, Tensor vec2) => Given(input).ger(vec2);

    /// <inheritdoc cref="Tensor.vdot(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor vdot(Tensor input, Tensor target) => Given(input).vdot(target);

    /// <inheritdoc cref="Tensor.kron(Tensor)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor kron(Tensor input, Tensor other) => Given(input).kron(other);

    /// <inheritdoc cref="Tensor.tensordot(Tensor, long[], long[])"/>
    /// <param name="a">The tensor.</param>
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => Given(a).tensordot(b, dims1, dims2);
}
