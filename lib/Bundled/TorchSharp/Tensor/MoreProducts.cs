using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Products of vectors and matrices, and what is made of one matrix.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_vander = new("aten::vander");
        private static readonly Op aten_addmm_ = new("aten::addmm_");
        /// <summary>A product of matrices added: beta · this + alpha · mat1 mat2, in place.</summary>
        /// <param name="mat1">(n, k).</param>
        /// <param name="mat2">(k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addmm_(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => InPlace(aten_addmm_, this, mat1, mat2, beta, alpha);

        private static readonly Op aten_addbmm = new("aten::addbmm");
        /// <summary>The sum of products of matrices added: beta · this + alpha · Σ batch1 batch2.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten_addbmm.Call(this, batch1, batch2, beta, alpha);

        private static readonly Op aten_addbmm_ = new("aten::addbmm_");
        /// <summary>The sum of products of matrices added: beta · this + alpha · Σ batch1 batch2, in place.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addbmm_(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => InPlace(aten_addbmm_, this, batch1, batch2, beta, alpha);

        private static readonly Op aten_baddbmm = new("aten::baddbmm");
        /// <summary>Products of matrices added: beta · this + alpha · batch1 batch2.</summary>
        /// <param name="batch1">(b, n, k).</param>
        /// <param name="batch2">(b, k, m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(b, n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => aten_baddbmm.Call(this, batch1, batch2, beta, alpha);

        private static readonly Op aten_addmv = new("aten::addmv");
        /// <summary>The product of a matrix and a vector added: beta · this + alpha · mat vec.</summary>
        /// <param name="mat">(n, k).</param>
        /// <param name="vec">(k).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => aten_addmv.Call(this, mat, vec, beta, alpha);

        private static readonly Op aten_addmv_ = new("aten::addmv_");
        /// <summary>The product of a matrix and a vector added: beta · this + alpha · mat vec, in place.</summary>
        /// <param name="mat">(n, k).</param>
        /// <param name="vec">(k).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addmv_(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => InPlace(aten_addmv_, this, mat, vec, beta, alpha);

        private static readonly Op aten_addr = new("aten::addr");
        /// <summary>The outer product of two vectors added: beta · this + alpha · vec1 vec2ᵀ.</summary>
        /// <param name="vec1">(n).</param>
        /// <param name="vec2">(m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>(n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor addr(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => aten_addr.Call(this, vec1, vec2, beta, alpha);

        private static readonly Op aten_addr_ = new("aten::addr_");
        /// <summary>The outer product of two vectors added: beta · this + alpha · vec1 vec2ᵀ, in place.</summary>
        /// <param name="vec1">(n).</param>
        /// <param name="vec2">(m).</param>
        /// <param name="beta">The factor of this tensor.</param>
        /// <param name="alpha">The factor of the product.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the sizes do not fit, or the types differ.
        /// </exception>
        public Tensor addr_(Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => InPlace(aten_addr_, this, vec1, vec2, beta, alpha);

        private static readonly Op aten_inner = new("aten::inner");
        /// <summary>The product along the last dimensions: for vectors the dot product.</summary>
        /// <param name="vec2">(other…, k).</param>
        /// <returns>(…, k) and (other…, k) → (…, other…).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor inner(Tensor vec2) => aten_inner.Call(this, vec2);

        private static readonly Op aten_ger = new("aten::ger");
        /// <summary>The outer product of two vectors.</summary>
        /// <param name="vec2">(m).</param>
        /// <returns>(n) and (m) → (n, m).</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor ger(Tensor vec2) => aten_ger.Call(this, vec2);

        private static readonly Op aten_vdot = new("aten::vdot");
        /// <summary>The dot product of two vectors, the first one conjugated.</summary>
        /// <param name="target">The other vector, (n).</param>
        /// <returns>().</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor vdot(Tensor target) => aten_vdot.Call(this, target);

        private static readonly Op aten_kron = new("aten::kron");
        /// <summary>The Kronecker product: every element times the whole other tensor.</summary>
        /// <param name="other">The other tensor.</param>
        /// <returns>(n, m) and (k, l) → (n k, m l).</returns>
        public Tensor kron(Tensor other) => aten_kron.Call(this, other);

        private static readonly Op aten_tensordot = new("aten::tensordot");
        /// <summary>The product summed over dimensions of both.</summary>
        /// <param name="b">The other tensor.</param>
        /// <param name="dims1">Dimensions of the one.</param>
        /// <param name="dims2">Dimensions of the other, as many.</param>
        /// <returns>The dimensions left of the one, then of the other.</returns>
        /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
        public Tensor tensordot(Tensor b, long[] dims1, long[] dims2) => aten_tensordot.Call(this, b, dims1, dims2);

        private static readonly Op aten_trace = new("aten::trace");
        /// <summary>The sum of the main diagonal.</summary>
        /// <returns>() of the same type; Int64 for whole numbers.</returns>
        /// <exception cref="ExternalException">The tensor has other than two dimensions.</exception>
        public Tensor trace() => aten_trace.Call(this);

        private static readonly Op aten_matrix_power = new("aten::matrix_power");
        /// <summary>A square matrix multiplied by itself.</summary>
        /// <param name="n">The power; negative ones take the inverse.</param>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor matrix_power(int n) => aten_matrix_power.Call(this, n);

        private static readonly Op aten_matrix_exp = new("aten::matrix_exp");
        /// <summary>The exponential of square matrices.</summary>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor matrix_exp() => aten_matrix_exp.Call(this);

        private static readonly Op aten_det = new("aten::det");
        /// <summary>The determinant of square matrices.</summary>
        /// <returns>(…, n, n) → (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor det() => aten_det.Call(this);

        private static readonly Op aten_logdet = new("aten::logdet");
        /// <summary>The logarithm of the determinant; NaN for a negative one.</summary>
        /// <returns>(…, n, n) → (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor logdet() => aten_logdet.Call(this);

        private static readonly Op aten_inverse = new("aten::inverse");
        /// <summary>The inverse of square matrices.</summary>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square or cannot be inverted.</exception>
        public Tensor inverse() => aten_inverse.Call(this);

        /// <summary>The powers of the elements of a vector.</summary>
        /// <param name="N">How many powers; negative for n.</param>
        /// <param name="increasing">Whether the powers begin with 0.</param>
        /// <returns>(n) → (n, N).</returns>
        /// <exception cref="ExternalException">The tensor has other than one dimension.</exception>
        public Tensor vander(long N = -1, bool increasing = false) => aten_vander.Call(this, N < 0 ? numel() : N, increasing);
    }

    /// <inheritdoc cref="Tensor.addmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmm(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmm_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addmm_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmm_(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addbmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).addbmm(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.addbmm_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addbmm_(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).addbmm_(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.baddbmm(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) => Given(input).baddbmm(batch1, batch2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmv(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="mat1">(n, k).</param>
    /// <param name="mat2">(k).</param>
    public static Tensor addmv(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmv(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addmv_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    /// <param name="mat1">(n, k).</param>
    /// <param name="mat2">(k).</param>
    public static Tensor addmv_(Tensor input, Tensor mat1, Tensor mat2, float beta, float alpha) => Given(input).addmv_(mat1, mat2, beta, alpha);

    /// <inheritdoc cref="Tensor.addr(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addr(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Given(input).addr(vec1, vec2, beta, alpha);

    /// <inheritdoc cref="Tensor.addr_(Tensor, Tensor, float, float)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor addr_(Tensor input, Tensor vec1, Tensor vec2, float beta = 1, float alpha = 1) => Given(input).addr_(vec1, vec2, beta, alpha);

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

    /// <inheritdoc cref="Tensor.trace()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor trace(Tensor input) => Given(input).trace();

    /// <inheritdoc cref="Tensor.matrix_power(int)"/>
    /// <param name="input">The tensor.</param>
    public static Tensor matrix_power(Tensor input, int n) => Given(input).matrix_power(n);

    /// <inheritdoc cref="Tensor.matrix_exp()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor matrix_exp(Tensor input) => Given(input).matrix_exp();

    /// <inheritdoc cref="Tensor.det()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor det(Tensor input) => Given(input).det();

    /// <inheritdoc cref="Tensor.logdet()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor logdet(Tensor input) => Given(input).logdet();

    /// <inheritdoc cref="Tensor.inverse()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor inverse(Tensor input) => Given(input).inverse();

    /// <inheritdoc cref="Tensor.vander(long, bool)"/>
    /// <param name="x">The tensor.</param>
    public static Tensor vander(Tensor x, long N = -1, bool increasing = false) => Given(x).vander(N, increasing);

    private static readonly Op aten_slogdet = new("aten::slogdet");
    /// <summary>The determinant as its sign and the logarithm of its absolute value.</summary>
    /// <param name="A">(…, n, n).</param>
    /// <returns>(…, n, n) → twice (…).</returns>
    /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
    public static (Tensor, Tensor) slogdet(Tensor A) => aten_slogdet.Call2(A);
}
