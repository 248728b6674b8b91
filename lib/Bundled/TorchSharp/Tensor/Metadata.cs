using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>Whether the one element of a tensor that has one is not zero.</summary>
        /// <returns>True for numbers that are not 0 and for true.</returns>
        /// <exception cref="ArgumentException">There is not one element.</exception>
        public bool is_nonzero() => ne(0).item<bool>();

        /// <summary>How many elements lie between neighbors along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>0 where the dimension repeats the same memory.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The dimension is out of range.</exception>
        public long stride(int dim) => stride()[WrapDim(dim)];

        /// <summary>The size of one element, in bytes.</summary>
        public long ElementSize => element_size();

        /// <summary>The size of each dimension; [] for a tensor of one element without dimensions.</summary>
        /// <value>A new array each time.</value>
        public unsafe long[] shape
        {
            get
            {
                var sizes = new long[dim()];
                fixed (long* start = sizes)
                    Native.Check(Native.tops_sizes(Handle, start), this);
                return sizes;
            }
        }

        /// <summary>The size of each dimension; [] for a tensor of one element without dimensions.</summary>
        /// <returns>A new array.</returns>
        public long[] size() => shape;

        /// <summary>The size of one dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>How many positions the dimension has.</returns>
        /// <exception cref="ArgumentOutOfRangeException">The dimension is out of range.</exception>
        public long size(int dim) => shape[WrapDim(dim)];

        /// <summary>How many elements lie between neighbors along each dimension.</summary>
        /// <returns>A new array, one number a dimension; 0 where a dimension repeats the same memory.</returns>
        /// <exception cref="ExternalException">The tensor is sparse.</exception>
        public unsafe long[] stride()
        {
            var strides = new long[dim()];
            fixed (long* start = strides)
                Native.Check(Native.tops_strides(Handle, start), this);
            return strides;
        }

        /// <summary>The number of dimensions.</summary>
        /// <returns>0 for a tensor of one element without dimensions.</returns>
        public long dim() => Native.Check(Native.tops_dim(Handle), this);

        /// <summary>The number of dimensions.</summary>
        public long ndim => dim();

        /// <summary>The number of dimensions.</summary>
        public long Dimensions => dim();

        /// <summary>The number of elements.</summary>
        /// <returns>The product of the sizes; 1 without dimensions.</returns>
        public long numel() => Native.Check(Native.tops_numel(Handle), this);

        /// <summary>The number of elements.</summary>
        public long NumberOfElements => numel();

        /// <summary>The size of one element.</summary>
        /// <returns>Bytes: 4 for Float32, 8 for Int64.</returns>
        public long element_size() => Native.Check(Native.tops_itemsize(Handle), this);

        /// <summary>The element type.</summary>
        public ScalarType dtype => (ScalarType)Native.Check(Native.tops_dtype(Handle), this);

        /// <summary>Where the elements are.</summary>
        public Device device => new(device_type, device_index);

        /// <summary>The kind of device the elements are on.</summary>
        public DeviceType device_type => (DeviceType)Native.Check(Native.tops_device_type(Handle), this);

        /// <summary>Which device of its kind; -1 means the current one.</summary>
        public int device_index => Native.Check(Native.tops_device_index(Handle), this);

        /// <summary>Whether the elements are in the processor's memory.</summary>
        /// <returns>True on the CPU.</returns>
        public bool is_cpu() => device_type == DeviceType.CPU;

        /// <summary>True for elements in a CUDA device's memory.</summary>
        public bool is_cuda => device_type == DeviceType.CUDA;

        /// <summary>Whether the elements are whole numbers or truth values.</summary>
        /// <returns>True for those types.</returns>
        public bool is_integral() => torch.is_integral(dtype);

        /// <summary>Whether the elements are floating point numbers.</summary>
        /// <returns>True for Float32 and Float64.</returns>
        public bool is_floating_point() => torch.is_floating_point(dtype);

        /// <summary>True if only the elements that are not zero are held, as in the gradient of a sparse embedding.</summary>
        public bool is_sparse => Native.Check(Native.tops_is_sparse(Handle), this) != 0;

        /// <summary>Whether the elements lie in memory in row-major order without gaps.</summary>
        /// <returns>False for most transposed, expanded and sliced views.</returns>
        /// <exception cref="ExternalException">The tensor is sparse.</exception>
        public bool is_contiguous() => Native.Check(Native.tops_is_contiguous(Handle), this) != 0;

        private long WrapDim(long dim)
        {
            var count = this.dim();
            if (dim < -count || dim >= count)
            {
                throw new ArgumentOutOfRangeException(nameof(dim),
                $"Dimension out of range (expected to be in range of [{-count}, {count - 1}], but got {dim})");
            }
            return dim < 0 ? dim + count : dim;
        }
    }

    /// <inheritdoc cref="Tensor.is_nonzero()"/>
    /// <param name="input">The tensor.</param>
    public static bool is_nonzero(Tensor input) => Given(input).is_nonzero();

    /// <inheritdoc cref="Tensor.is_floating_point()"/>
    /// <param name="input">The tensor.</param>
    public static bool is_floating_point(Tensor input) => Given(input).is_floating_point();

    /// <inheritdoc cref="Tensor.is_integral()"/>
    /// <param name="t">The tensor.</param>
    public static bool is_integral(Tensor t) => Given(t).is_integral();

    /// <inheritdoc cref="Tensor.numel()"/>
    /// <param name="input">The tensor.</param>
    public static long numel(Tensor input) => Given(input).numel();

    /// <summary>Whether an object is a tensor.</summary>
    /// <param name="obj">Any object.</param>
    /// <returns>True for tensors and parameters.</returns>
    public static bool is_tensor(object obj) => obj is Tensor;
}
