using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// What belongs to one matrix: its trace, powers, determinant and inverse.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_vander = new("aten::vander");
        private static readonly Op aten_trace = new("aten::trace");
        private static readonly Op aten_matrix_power = new("aten::matrix_power");
        private static readonly Op aten_matrix_exp = new("aten::matrix_exp");
        private static readonly Op aten_det = new("aten::det");
        private static readonly Op aten_logdet = new("aten::logdet");
        private static readonly Op aten_inverse = new("aten::inverse");

        /// <summary>The sum of the main diagonal.</summary>
        /// <returns>() of the same type; Int64 for whole numbers.</returns>
        /// <exception cref="ExternalException">The tensor has other than two dimensions.</exception>
        public Tensor trace() => aten_trace.Call(this);

        /// <summary>A square matrix multiplied by itself.</summary>
        /// <param name="n">The power; negative ones take the inverse.</param>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor matrix_power(int n) => aten_matrix_power.Call(this, n);

        /// <summary>The exponential of square matrices.</summary>
        /// <returns>(…, n, n).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor matrix_exp() => aten_matrix_exp.Call(this);

        /// <summary>The determinant of square matrices.</summary>
        /// <returns>(…, n, n) → (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor det() => aten_det.Call(this);

        /// <summary>The logarithm of the determinant; NaN for a negative one.</summary>
        /// <returns>(…, n, n) → (…).</returns>
        /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
        public Tensor logdet() => aten_logdet.Call(this);

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

    private static readonly Op aten_slogdet = new("aten::slogdet");

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

    /// <summary>The determinant as its sign and the logarithm of its absolute value.</summary>
    /// <param name="A">(…, n, n).</param>
    /// <returns>(…, n, n) → twice (…).</returns>
    /// <exception cref="ExternalException">The matrices are not square, or their elements are not floating point or complex numbers.</exception>
    public static (Tensor, Tensor) slogdet(Tensor A) => aten_slogdet.Call2(A);
}
