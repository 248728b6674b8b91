using System.Runtime.InteropServices;

namespace TorchSharp;

// Tensors of another's element type and device.
public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Zeros, of this tensor's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_zeros(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros(size, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Zeros, of this tensor's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_zeros(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros([size], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Zeros, of this tensor's type and device.</summary>
        /// <param name="rows">The number of rows.</param>
        /// <param name="columns">The number of columns.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_zeros(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros([rows, columns], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Zeros, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_zeros(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros([dim0, dim1, dim2], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Zeros, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dim3">The size of dimension 3.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_zeros(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.zeros([dim0, dim1, dim2, dim3], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Ones, of this tensor's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_ones(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones([size], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Ones, of this tensor's type and device.</summary>
        /// <param name="rows">The number of rows.</param>
        /// <param name="columns">The number of columns.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_ones(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones([rows, columns], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Ones, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_ones(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones([dim0, dim1, dim2], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>Ones, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dim3">The size of dimension 3.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_ones(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.ones([dim0, dim1, dim2, dim3], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor whose elements are whatever the memory held, of this one's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_empty(long[] size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty(size, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor whose elements are whatever the memory held, of this one's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_empty(long size, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty([size], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor whose elements are whatever the memory held, of this one's type and device.</summary>
        /// <param name="rows">The number of rows.</param>
        /// <param name="columns">The number of columns.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_empty(long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty([rows, columns], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor whose elements are whatever the memory held, of this one's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_empty(long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty([dim0, dim1, dim2], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>A tensor whose elements are whatever the memory held, of this one's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dim3">The size of dimension 3.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_empty(long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.empty([dim0, dim1, dim2, dim3], dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>One value throughout, of this tensor's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_full(long[] size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full(size, value, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>One value throughout, of this tensor's type and device.</summary>
        /// <param name="size">The size of each dimension.</param>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_full(long size, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full([size], value, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>One value throughout, of this tensor's type and device.</summary>
        /// <param name="rows">The number of rows.</param>
        /// <param name="columns">The number of columns.</param>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_full(long rows, long columns, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full([rows, columns], value, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>One value throughout, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_full(long dim0, long dim1, long dim2, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full([dim0, dim1, dim2], value, dtype ?? this.dtype, device ?? this.device, requires_grad);

        /// <summary>One value throughout, of this tensor's type and device.</summary>
        /// <param name="dim0">The size of dimension 0.</param>
        /// <param name="dim1">The size of dimension 1.</param>
        /// <param name="dim2">The size of dimension 2.</param>
        /// <param name="dim3">The size of dimension 3.</param>
        /// <param name="value">The value of every element.</param>
        /// <param name="dtype">The element type; null for this tensor's.</param>
        /// <param name="device">Where the elements are; null for this tensor's device.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>A new tensor of that shape.</returns>
        /// <exception cref="ExternalException">
        /// A size is negative; or a gradient is required, and the type is no floating point type; or there is no such device.
        /// </exception>
        public Tensor new_full(long dim0, long dim1, long dim2, long dim3, Scalar value, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            torch.full([dim0, dim1, dim2, dim3], value, dtype ?? this.dtype, device ?? this.device, requires_grad);
    }
}
