using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Complex numbers, and matrices transposed.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_numpy_T = new("aten::numpy_T");
        /// <summary>The dimensions in reverse order: for a matrix its transpose.</summary>
        /// <value>A view of the same elements.</value>
        public Tensor T => aten_numpy_T.Call(this);

        private static readonly Op aten_mT = new("aten::mT");
        /// <summary>The last two dimensions exchanged: each matrix transposed.</summary>
        /// <value>(…, n, m) → (…, m, n), a view.</value>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor mT => aten_mT.Call(this);

        private static readonly Op aten_matrix_H = new("aten::matrix_H");
        /// <summary>A matrix transposed and conjugated.</summary>
        /// <value>(n, m) → (m, n), a view.</value>
        /// <exception cref="ExternalException">There are other than two dimensions.</exception>
        public Tensor H => aten_matrix_H.Call(this);

        private static readonly Op aten_mH = new("aten::mH");
        /// <summary>The last two dimensions exchanged and the elements conjugated.</summary>
        /// <value>(…, n, m) → (…, m, n), a view.</value>
        /// <exception cref="ExternalException">There are fewer than two dimensions.</exception>
        public Tensor mH => aten_mH.Call(this);

        private static readonly Op aten_real = new("aten::real");
        /// <summary>The real parts.</summary>
        /// <value>A view of the same shape, of the parts' type; of real numbers the tensor's own elements.</value>
        public Tensor real => aten_real.Call(this);

        private static readonly Op aten_imag = new("aten::imag");
        /// <summary>The imaginary parts.</summary>
        /// <value>A view of the same shape, of the parts' type.</value>
        /// <exception cref="ExternalException">The elements are real numbers.</exception>
        public Tensor imag => aten_imag.Call(this);

        /// <summary>Whether the elements are complex numbers.</summary>
        /// <returns>True for ComplexFloat32 and ComplexFloat64.</returns>
        public bool is_complex() => torch.is_complex(dtype);

        private static readonly Op aten_angle = new("aten::angle");
        /// <summary>The angle of each complex number, in radians from -π to π.</summary>
        /// <returns>A new tensor of the same shape, of the parts' type; of real numbers 0, or π for negative ones.</returns>
        public Tensor angle() => aten_angle.Call(this);

        private static readonly Op aten_conj = new("aten::conj");
        /// <summary>Each complex number with its imaginary part negated.</summary>
        /// <returns>A view of the same shape and type.</returns>
        public Tensor conj() => aten_conj.Call(this);

        private static readonly Op aten_conj_physical = new("aten::conj_physical");
        /// <summary>Each complex number with its imaginary part negated, at once.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        public Tensor conj_physical() => aten_conj_physical.Call(this);

        private static readonly Op aten_resolve_conj = new("aten::resolve_conj");
        /// <summary>The tensor with conjugation carried out in memory.</summary>
        /// <returns>A copy if the tensor is a conjugated view, else the same elements.</returns>
        public Tensor resolve_conj() => aten_resolve_conj.Call(this);

        private static readonly Op aten_view_as_real = new("aten::view_as_real");
        /// <summary>Complex numbers as pairs of their real and imaginary parts.</summary>
        /// <returns>(…) → (…, 2), a view.</returns>
        /// <exception cref="ExternalException">The elements are not complex numbers.</exception>
        public Tensor view_as_real() => aten_view_as_real.Call(this);

        private static readonly Op aten_view_as_complex = new("aten::view_as_complex");
        /// <summary>Pairs of numbers as complex ones.</summary>
        /// <returns>(…, 2) → (…), a view.</returns>
        /// <exception cref="ExternalException">The last dimension has not size 2, or the elements are not floating point numbers.</exception>
        public Tensor view_as_complex() => aten_view_as_complex.Call(this);

        /// <summary>The elements as complex numbers of two Float32.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor cfloat() => to_type(ScalarType.ComplexFloat32);

        /// <summary>The elements as complex numbers of two Float64.</summary>
        /// <returns>A copy of the same shape; the same memory if they are so already.</returns>
        public Tensor cdouble() => to_type(ScalarType.ComplexFloat64);
    }

    private static readonly Op aten_complex = new("aten::complex");
    /// <summary>Complex numbers of their parts.</summary>
    /// <param name="real">The real parts, floating point numbers.</param>
    /// <param name="imag">The imaginary parts, of the same type and a shape that broadcasts with theirs.</param>
    /// <returns>A new tensor of the shape that both broadcast to.</returns>
    /// <exception cref="ExternalException">The types differ or are no floating point types; or the shapes cannot be broadcast together.</exception>
    public static Tensor complex(Tensor real, Tensor imag) => aten_complex.Call(real, imag);

    private static readonly Op aten_polar = new("aten::polar");
    /// <summary>Complex numbers of absolute value and angle.</summary>
    /// <param name="abs">The absolute values, floating point numbers.</param>
    /// <param name="angle">The angles in radians, of the same type and a shape that broadcasts with theirs.</param>
    /// <returns>A new tensor of the shape that both broadcast to.</returns>
    /// <exception cref="ExternalException">The types differ or are no floating point types; or the shapes cannot be broadcast together.</exception>
    public static Tensor polar(Tensor abs, Tensor angle) => aten_polar.Call(abs, angle);

    /// <summary>Whether a type holds complex numbers.</summary>
    /// <returns>True for ComplexFloat32 and ComplexFloat64.</returns>
    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    /// <inheritdoc cref="Tensor.is_complex()"/>
    /// <param name="input">The tensor.</param>
    public static bool is_complex(Tensor input) => Given(input).is_complex();

    /// <inheritdoc cref="Tensor.real"/>
    /// <param name="input">The tensor.</param>
    /// <returns>A view of the same shape, of the parts' type; of real numbers the tensor's own elements.</returns>
    public static Tensor real(Tensor input) => Given(input).real;

    /// <inheritdoc cref="Tensor.imag"/>
    /// <param name="input">The tensor.</param>
    /// <returns>A view of the same shape, of the parts' type.</returns>
    public static Tensor imag(Tensor input) => Given(input).imag;

    /// <inheritdoc cref="Tensor.angle()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor angle(Tensor input) => Given(input).angle();

    /// <inheritdoc cref="Tensor.conj()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor conj(Tensor input) => Given(input).conj();

    /// <inheritdoc cref="Tensor.conj_physical()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor conj_physical(Tensor input) => Given(input).conj_physical();

    /// <inheritdoc cref="Tensor.resolve_conj()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor resolve_conj(Tensor input) => Given(input).resolve_conj();

    /// <inheritdoc cref="Tensor.view_as_real()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor view_as_real(Tensor input) => Given(input).view_as_real();

    /// <inheritdoc cref="Tensor.view_as_complex()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor view_as_complex(Tensor input) => Given(input).view_as_complex();
}
