using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Tensors of another's shape.
public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Random numbers, uniform in [0, 1), of this tensor's shape.</summary>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor rand_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.rand_like(this, dtype, device, requires_grad);

        /// <summary>Random numbers of the standard normal distribution, of this tensor's shape.</summary>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor randn_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.randn_like(this, dtype, device, requires_grad);

        /// <summary>Zeros of this tensor's shape.</summary>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor zeros_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros_like(this, dtype, device, requires_grad);

        /// <summary>Ones of this tensor's shape.</summary>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor ones_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones_like(this, dtype, device, requires_grad);

        /// <summary>A tensor of this one's shape whose elements are whatever the memory held.</summary>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor empty_like(ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty_like(this, dtype, device, requires_grad);

        /// <summary>One value throughout this tensor's shape.</summary>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of the same shape.</returns>
        /// <exception cref="ExternalException">
        /// A gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor full_like(Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full_like(this, value, dtype, device, requires_grad);
    }

    private static readonly Op aten_zeros_like = new("aten::zeros_like");
    private static readonly Op aten_ones_like = new("aten::ones_like");
    private static readonly Op aten_empty_like = new("aten::empty_like");
    private static readonly Op aten_rand_like = new("aten::rand_like");
    private static readonly Op aten_randn_like = new("aten::randn_like");
    private static readonly Op aten_full_like = new("aten::full_like");

    /// <summary>Zeros of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor zeros_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_zeros_like, input, dtype, device, requires_grad);

    /// <summary>Ones of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor ones_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_ones_like, input, dtype, device, requires_grad);

    /// <summary>A tensor of another's shape whose elements are whatever the memory held.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor empty_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_empty_like, input, dtype, device, requires_grad);

    /// <summary>Random numbers, uniform in [0, 1), of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">The type is no floating point type; or there is no such device.</exception>
    public static Tensor rand_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_rand_like, input, dtype, device, requires_grad);

    /// <summary>Random numbers of the standard normal distribution, of another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">The type is no floating point type; or there is no such device.</exception>
    public static Tensor randn_like(Tensor input, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Like(aten_randn_like, input, dtype, device, requires_grad);

    /// <summary>One value throughout another tensor's shape.</summary>
    /// <param name="input">The tensor whose shape to take.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="dtype">The element type; null for the input's.</param>
    /// <param name="device">Where the elements are; null for the input's device.</param>
    /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
    /// <returns>A new tensor of the input's shape.</returns>
    /// <exception cref="ExternalException">A gradient is required, and the type is no floating point type; or there is no such device.</exception>
    public static Tensor full_like(Tensor input, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        aten_full_like.Call(input, value, dtype ?? Given(input).dtype, Value.None, device ?? input.device).requires_grad_(requires_grad);
}
