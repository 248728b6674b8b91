using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>By what Fourier transforms are divided.</summary>
public enum FFTNormType
{
    /// <summary>The inverse transform by n.</summary>
    Backward = 0,
    /// <summary>The forward transform by n.</summary>
    Forward = 1,
    /// <summary>Both by √n.</summary>
    Ortho = 2,
}

public static partial class torch
{
    /// <summary>Discrete Fourier transforms.</summary>
    public static partial class fft
    {
        private static readonly Op aten_fft_fft = new("aten::fft_fft");
        /// <summary>The Fourier transform along a dimension.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Complex numbers, of the input's shape or with n elements along dim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor fft_(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_fft.Call(input, n < 0 ? Value.None : n, dim, Name(norm));

        private static readonly Op aten_fft_ifft = new("aten::fft_ifft");
        /// <summary>The inverse Fourier transform along a dimension.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Complex numbers, of the input's shape or with n elements along dim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor ifft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_ifft.Call(input, n < 0 ? Value.None : n, dim, Name(norm));

        private static readonly Op aten_fft_rfft = new("aten::fft_rfft");
        /// <summary>The Fourier transform of real numbers along a dimension, without its mirrored half.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Complex numbers, n / 2 + 1 along dim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor rfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_rfft.Call(input, n < 0 ? Value.None : n, dim, Name(norm));

        private static readonly Op aten_fft_irfft = new("aten::fft_irfft");
        /// <summary>The inverse of rfft.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Real numbers, n (or 2 (m - 1)) along dim.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor irfft(Tensor input, long n = -1, long dim = -1, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_irfft.Call(input, n < 0 ? Value.None : n, dim, Name(norm));

        private static readonly Op aten_fft_fft2 = new("aten::fft_fft2");
        /// <summary>The Fourier transform along two dimensions.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="s">How many elements to transform along each dimension; null for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Complex numbers.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor fft2(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_fft2.Call(input, s, dim ?? [-2, -1], Name(norm));

        private static readonly Op aten_fft_ifft2 = new("aten::fft_ifft2");
        /// <summary>The inverse Fourier transform along two dimensions.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="s">How many elements to transform along each dimension; null for all.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="norm">What is divided by what.</param>
        /// <returns>Complex numbers.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor ifft2(Tensor input, long[]? s = null, long[]? dim = null, FFTNormType norm = FFTNormType.Backward) =>
            aten_fft_ifft2.Call(input, s, dim ?? [-2, -1], Name(norm));

        private static readonly Op aten_fft_fftshift = new("aten::fft_fftshift");
        /// <summary>Moves the frequency 0 to the middle.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor fftshift(Tensor input, long[]? dim = null) =>
            aten_fft_fftshift.Call(input, dim);

        private static readonly Op aten_fft_ifftshift = new("aten::fft_ifftshift");
        /// <summary>The inverse of fftshift.</summary>
        /// <param name="input">The signal.</param>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>The same shape.</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor ifftshift(Tensor input, long[]? dim = null) =>
            aten_fft_ifftshift.Call(input, dim);

        private static readonly Op aten_fft_fftfreq = new("aten::fft_fftfreq");
        /// <summary>The frequencies of the results of fft.</summary>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="d">The distance of the samples.</param>
        /// <param name="dtype">The element type; null for Float32.</param>
        /// <param name="device">Where the elements are; null for the CPU.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>(n).</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor fftfreq(long n, double d = 1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            aten_fft_fftfreq.Call(n, d, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

        private static readonly Op aten_fft_rfftfreq = new("aten::fft_rfftfreq");
        /// <summary>The frequencies of the results of rfft.</summary>
        /// <param name="n">How many elements to transform, by cutting or zeros; negative for all.</param>
        /// <param name="d">The distance of the samples.</param>
        /// <param name="dtype">The element type; null for Float32.</param>
        /// <param name="device">Where the elements are; null for the CPU.</param>
        /// <param name="requires_grad">Whether operations on the tensor are recorded for backward().</param>
        /// <returns>(n / 2 + 1).</returns>
        /// <exception cref="ExternalException">The dimension is out of range, or a size is not positive.</exception>
        public static Tensor rfftfreq(long n, double d = 1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
            aten_fft_rfftfreq.Call(n, d, dtype, Value.None, device ?? CPU).requires_grad_(requires_grad);

        private static string Name(FFTNormType norm) => norm.ToString().ToLowerInvariant();
    }
}
