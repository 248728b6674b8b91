using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Patches of pictures as columns, and back.

/// <summary>Each patch of a picture as a column: (batch, channels, height, width) → (batch, channels · patch, patches).</summary>
public sealed class Unfold : Module<Tensor, Tensor>
{
    internal Unfold((long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride) : base(nameof(Unfold)) =>
        (this.kernel_size, this.dilation, this.padding, this.stride) = (kernel_size, dilation, padding, stride);

    /// <summary>The size of a patch.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>How far a patch's elements lie apart.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>How many zeros are added at both ends.</summary>
    public (long, long) padding { get; set; }

    /// <summary>How far it is from one patch to the next.</summary>
    public (long, long) stride { get; set; }

    /// <summary>Takes the patches.</summary>
    /// <param name="tensor">(batch, channels, height, width), or without batch.</param>
    /// <returns>(batch, channels · patch, patches).</returns>
    /// <exception cref="ExternalException">The patch is larger than the picture, or the elements are not of a floating point type.</exception>
    public override Tensor forward(Tensor tensor) => functional.unfold(tensor, kernel_size, dilation, padding, stride);
}

/// <summary>Columns as patches of a picture, summed where they overlap: (batch, channels · patch, patches) → (batch, channels, height, width).</summary>
public sealed class Fold : Module<Tensor, Tensor>
{
    internal Fold((long, long) output_size, (long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride) : base(nameof(Fold)) =>
        (this.output_size, this.kernel_size, this.dilation, this.padding, this.stride) = (output_size, kernel_size, dilation, padding, stride);

    /// <summary>The size of the picture.</summary>
    public (long, long) output_size { get; set; }

    /// <inheritdoc cref="Unfold.kernel_size"/>
    public (long, long) kernel_size { get; set; }

    /// <inheritdoc cref="Unfold.dilation"/>
    public (long, long) dilation { get; set; }

    /// <inheritdoc cref="Unfold.padding"/>
    public (long, long) padding { get; set; }

    /// <inheritdoc cref="Unfold.stride"/>
    public (long, long) stride { get; set; }

    /// <summary>Puts the patches together.</summary>
    /// <param name="tensor">(batch, channels · patch, patches), or without batch.</param>
    /// <returns>(batch, channels, height, width).</returns>
    /// <exception cref="ExternalException">The sizes do not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.fold(tensor, output_size, kernel_size, dilation, padding, stride);
}
