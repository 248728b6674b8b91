using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A convolution: what its parameters and settings are, whatever its number of dimensions.</summary>
public abstract class Convolution : nn.Module<Tensor, Tensor>
{
    // By the number of dimensions, from 1.
    private static readonly Op[] Padded = [new("aten::conv1d"), new("aten::conv2d"), new("aten::conv3d")];
    private static readonly Op[] PaddedByName = [new("aten::conv1d", "padding"), new("aten::conv2d", "padding"), new("aten::conv3d", "padding")];
    private static readonly Op[] Transposed = [new("aten::conv_transpose1d"), new("aten::conv_transpose2d", "input"), new("aten::conv_transpose3d", "input")];

    private readonly Op op;

    private protected Convolution(string name, ConvolutionSettings settings, Device? device, ScalarType? dtype) : base(name)
    {
        (in_channels, out_channels, kernel_size, stride) = (settings.Inputs, settings.Outputs, settings.Kernel, settings.Stride);
        (padding, padding_type, dilation, groups) = (settings.Padding, settings.Named, settings.Dilation, settings.Groups);
        (padding_mode, transposed, output_padding) = (settings.Mode, settings.OutputPadding is not null, settings.OutputPadding ?? []);
        if (groups < 1 || in_channels % groups != 0 || out_channels % groups != 0)
            throw new ArgumentException($"{in_channels} and {out_channels} channels cannot be divided into {groups} groups.");
        var (first, second) = transposed ? (in_channels, out_channels) : (out_channels, in_channels);
        weight = Parameter.Empty([first, second / groups, .. kernel_size], dtype, device);
        if (settings.Bias)
            bias = Parameter.Empty([out_channels], dtype, device);
        op = (transposed ? Transposed : padding_type is null ? Padded : PaddedByName)[kernel_size.Length - 1];
        reset_parameters();
    }

    /// <summary>The channels of the input.</summary>
    public long in_channels { get; }

    /// <summary>The channels of the result.</summary>
    public long out_channels { get; }

    /// <summary>The size of the kernel.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the kernel moves from one place to the next.</summary>
    public long[] stride { get; set; }

    /// <summary>How much is added at both ends.</summary>
    public long[] padding { get; }

    /// <summary>The named padding; null where padding counts.</summary>
    public Padding? padding_type { get; }

    /// <summary>What is added.</summary>
    public PaddingModes padding_mode { get; set; }

    /// <summary>How far the kernel's elements lie apart.</summary>
    public long[] dilation { get; set; }

    /// <summary>What a transposed convolution adds at the end; empty for others.</summary>
    public long[] output_padding { get; set; }

    /// <summary>Into how many parts the channels are divided, each on its own.</summary>
    public long groups { get; set; }

    /// <summary>Whether it makes sizes larger: the gradient of a convolution.</summary>
    public bool transposed { get; }

    /// <summary>The kernel, (out, in / groups, kernel…), transposed (in, out / groups, kernel…); at first uniform in ±1/√(in / groups · kernel).</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>What is added to each channel, (out); null without one; at first uniform as the weight.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Fills the parameters with random numbers anew.</summary>
    public void reset_parameters()
    {
        nn.init.kaiming_uniform_(weight, a: Math.Sqrt(5));
        if (bias is null)
            return;
        var inputs = weight.shape.Skip(1).Aggregate(1L, (product, size) => product * size);
        var bound = inputs > 0 ? 1 / Math.Sqrt(inputs) : 0;
        nn.init.uniform_(bias, -bound, bound);
    }

    private protected Tensor Convolve(Tensor input)
    {
        if (transposed)
            return op.Call(input, weight, bias, stride, padding, output_padding, groups, dilation);
        if (padding_type is { } named)
            return op.Call(input, weight, bias, stride, named == Padding.Same ? "same" : "valid", dilation, groups);
        if (padding_mode is PaddingModes.Zeros or PaddingModes.Constant)
            return op.Call(input, weight, bias, stride, padding, dilation, groups);
        long[] ends = [.. padding.Reverse().SelectMany(size => new[] { size, size })];
        return op.Call(nn.functional.pad(input, ends, padding_mode), weight, bias, stride, padding.Select(_ => 0L).ToArray(), dilation, groups);
    }
}

/// <summary>What a convolution is made with; OutputPadding says that it is transposed, Named has the place of Padding.</summary>
internal readonly record struct ConvolutionSettings(long Inputs, long Outputs, long[] Kernel, long[] Stride, long[] Padding, long[] Dilation, long Groups, bool Bias)
{
    public Padding? Named { get; init; }
    public PaddingModes Mode { get; init; }
    public long[]? OutputPadding { get; init; }
}

/// <summary>The cross-correlation of the input with a trained kernel: (batch, channels, time) → the same dimensions, with out_channels (LeCun et al. 1989).</summary>
public sealed class Conv1d : Convolution
{
    internal Conv1d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(Conv1d), settings, device, dtype) { }

    /// <summary>Computes the cross-correlation.</summary>
    /// <param name="input">(batch, channels, time), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, the kernel is larger than the input, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}

/// <summary>The transposed convolution, which makes sizes larger: (batch, channels, time) → the same dimensions, with out_channels.</summary>
public sealed class ConvTranspose1d : Convolution
{
    internal ConvTranspose1d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose1d), settings, device, dtype) { }

    /// <summary>Computes the transposed convolution.</summary>
    /// <param name="input">(batch, channels, time), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}

/// <summary>The cross-correlation of the input with a trained kernel: (batch, channels, height, width) → the same dimensions, with out_channels (LeCun et al. 1989).</summary>
public sealed class Conv2d : Convolution
{
    internal Conv2d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(Conv2d), settings, device, dtype) { }

    /// <summary>Computes the cross-correlation.</summary>
    /// <param name="input">(batch, channels, height, width), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, the kernel is larger than the input, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}

/// <summary>The transposed convolution, which makes sizes larger: (batch, channels, height, width) → the same dimensions, with out_channels.</summary>
public sealed class ConvTranspose2d : Convolution
{
    internal ConvTranspose2d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose2d), settings, device, dtype) { }

    /// <summary>Computes the transposed convolution.</summary>
    /// <param name="input">(batch, channels, height, width), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}

/// <summary>The cross-correlation of the input with a trained kernel: (batch, channels, depth, height, width) → the same dimensions, with out_channels (LeCun et al. 1989).</summary>
public sealed class Conv3d : Convolution
{
    internal Conv3d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(Conv3d), settings, device, dtype) { }

    /// <summary>Computes the cross-correlation.</summary>
    /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, the kernel is larger than the input, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}

/// <summary>The transposed convolution, which makes sizes larger: (batch, channels, depth, height, width) → the same dimensions, with out_channels.</summary>
public sealed class ConvTranspose3d : Convolution
{
    internal ConvTranspose3d(ConvolutionSettings settings, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose3d), settings, device, dtype) { }

    /// <summary>Computes the transposed convolution.</summary>
    /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
    /// <returns>The same dimensions, with out_channels.</returns>
    /// <exception cref="ExternalException">The channels are others, or the types differ.</exception>
    public override Tensor forward(Tensor input) => Convolve(input);
}
