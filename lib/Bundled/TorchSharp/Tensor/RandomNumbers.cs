using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Random numbers of several distributions, in place and as new tensors.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_poisson = new("aten::poisson");
        private static readonly Op aten_random__from = new("aten::random_", "from");
        private static readonly Op aten_log_normal_ = new("aten::log_normal_");
        private static readonly Op aten_geometric_ = new("aten::geometric_");
        private static readonly Op aten_exponential_ = new("aten::exponential_");
        private static readonly Op aten_cauchy_ = new("aten::cauchy_");

        /// <summary>Fills the tensor with random numbers of the Cauchy distribution.</summary>
        /// <param name="median">The middle.</param>
        /// <param name="sigma">The half width at half height.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor cauchy_(double median = 0, double sigma = 1) => InPlace(aten_cauchy_, this, median, sigma);

        /// <summary>Fills the tensor with random numbers of the exponential distribution.</summary>
        /// <param name="lambda">One over the mean.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or lambda is not positive.
        /// </exception>
        public Tensor exponential_(double lambda = 1) => InPlace(aten_exponential_, this, lambda);

        /// <summary>Fills the tensor with random numbers of the geometric distribution: how many tries up to the first success.</summary>
        /// <param name="p">The probability of success.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or p is not between 0 and 1.
        /// </exception>
        public Tensor geometric_(double p) => InPlace(aten_geometric_, this, p);

        /// <summary>Fills the tensor with exponentials of normal random numbers.</summary>
        /// <param name="mean">The mean of the logarithms.</param>
        /// <param name="std">The standard deviation of the logarithms.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or std is not positive.
        /// </exception>
        public Tensor log_normal_(double mean = 0, double std = 1) => InPlace(aten_log_normal_, this, mean, std);

        /// <summary>Fills the tensor with random whole numbers.</summary>
        /// <param name="from">The lowest number.</param>
        /// <param name="to">The number after the highest.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or from is not below to.
        /// </exception>
        public Tensor random_(double from, double to) => InPlace(aten_random__from, this, (long)from, (long)to);

        /// <summary>Random numbers of the Poisson distribution, each element the mean of its own.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An element is negative.</exception>
        public Tensor poisson() => aten_poisson.Call(this);

        /// <summary>1 with the probability that each element gives, else 0.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An element is not between 0 and 1.</exception>
        public Tensor bernoulli() => torch.bernoulli(this);

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

    private static readonly Op aten_normal_Tensor_Tensor = new("aten::normal", "Tensor_Tensor");
    /// <inheritdoc cref="Tensor.poisson()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor poisson(Tensor input) => Given(input).poisson();

    /// <summary>Normal random numbers, each with a mean and a standard deviation of its own.</summary>
    /// <param name="mean">The means.</param>
    /// <param name="std">The standard deviations, as many.</param>
    /// <returns>A new tensor of the means' shape.</returns>
    /// <exception cref="ExternalException">The sizes differ; or a standard deviation is negative.</exception>
    public static Tensor normal(Tensor mean, Tensor std) => aten_normal_Tensor_Tensor.Call(mean, std);
}
