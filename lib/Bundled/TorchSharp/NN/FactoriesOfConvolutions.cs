using System.Runtime.InteropServices;
using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the layers in Convolution.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The cross-correlation of the input with a trained kernel, over 1 dimension (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size], [stride], [padding], [dilation], groups, bias) { Mode = padding_mode }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 1 dimension (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv1d Conv1d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size], [stride], [0], [dilation], groups, bias) { Mode = padding_mode, Named = padding }, device, dtype);

        /// <summary>The transposed convolution over 1 dimension, which makes sizes larger.</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="output_padding">What is added at the end; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static ConvTranspose1d ConvTranspose1d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size], [stride], [padding], [dilation], groups, bias)
            { Mode = padding_mode, OutputPadding = [output_padding] }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 2 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size], [stride, stride], [padding, padding], [dilation, dilation], groups, bias) { Mode = padding_mode }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 2 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv2d Conv2d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size], [stride, stride], [0, 0], [dilation, dilation], groups, bias) { Mode = padding_mode, Named = padding }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 2 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv2d Conv2d(long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size.Item1, kernel_size.Item2], stride is { } s ? [s.Item1, s.Item2] : [1, 1], padding is { } p ? [p.Item1, p.Item2] : [0, 0],
                dilation is { } d ? [d.Item1, d.Item2] : [1, 1], groups, bias)
            { Mode = padding_mode }, device, dtype);

        /// <summary>The transposed convolution over 2 dimensions, which makes sizes larger.</summary>
        /// <inheritdoc cref="ConvTranspose1d"/>
        public static ConvTranspose2d ConvTranspose2d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size], [stride, stride], [padding, padding], [dilation, dilation], groups, bias)
            { Mode = padding_mode, OutputPadding = [output_padding, output_padding] }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 3 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size, kernel_size], [stride, stride, stride], [padding, padding, padding], [dilation, dilation, dilation], groups, bias) { Mode = padding_mode }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 3 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv3d Conv3d(long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size, kernel_size], [stride, stride, stride], [0, 0, 0], [dilation, dilation, dilation], groups, bias) { Mode = padding_mode, Named = padding }, device, dtype);

        /// <summary>The cross-correlation of the input with a trained kernel, over 3 dimensions (LeCun et al. 1989).</summary>
        /// <param name="in_channels">The channels of the input.</param>
        /// <param name="out_channels">The channels of the result.</param>
        /// <param name="kernel_size">The size of the kernel.</param>
        /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
        /// <param name="padding">How much is added at both ends; null for nothing.</param>
        /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
        /// <param name="padding_mode">What is added.</param>
        /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
        /// <param name="bias">Whether there is a bias.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type, of floating point; Float32 by default.</param>
        /// <returns>The layer, its parameters uniform in ±1/√(in_channels / groups · kernel).</returns>
        /// <exception cref="ArgumentException">The channels cannot be divided into so many groups.</exception>
        /// <exception cref="ExternalException">A size is negative, the type is not of floating point, or there is no such device.</exception>
        public static Conv3d Conv3d(long in_channels, long out_channels, (long, long, long) kernel_size, (long, long, long)? stride = null, (long, long, long)? padding = null, (long, long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size.Item1, kernel_size.Item2, kernel_size.Item3], stride is { } s ? [s.Item1, s.Item2, s.Item3] : [1, 1, 1], padding is { } p ? [p.Item1, p.Item2, p.Item3] : [0, 0, 0],
                dilation is { } d ? [d.Item1, d.Item2, d.Item3] : [1, 1, 1], groups, bias)
            { Mode = padding_mode }, device, dtype);

        /// <summary>The transposed convolution over 3 dimensions, which makes sizes larger.</summary>
        /// <inheritdoc cref="ConvTranspose1d"/>
        public static ConvTranspose3d ConvTranspose3d(long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(new(in_channels, out_channels, [kernel_size, kernel_size, kernel_size], [stride, stride, stride], [padding, padding, padding], [dilation, dilation, dilation], groups, bias)
            { Mode = padding_mode, OutputPadding = [output_padding, output_padding, output_padding] }, device, dtype);
    }
}
