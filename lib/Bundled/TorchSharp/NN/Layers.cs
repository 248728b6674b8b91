using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Layers without parameters.

/// <summary>y = x: a place that does nothing.</summary>
public sealed class Identity : nn.Module<Tensor, Tensor>
{
    internal Identity() : base(nameof(Identity)) { }

    /// <summary>Returns what it is given.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), the same elements in a tensor object of its own.</returns>
    public override Tensor forward(Tensor tensor) => Given(tensor).alias();
}

/// <summary>Dimensions start_dim to end_dim made one: (batch, 2, 3) → (batch, 6).</summary>
public sealed class Flatten : nn.Module<Tensor, Tensor>
{
    internal Flatten(long start_dim, long end_dim) : base(nameof(Flatten)) => (this.start_dim, this.end_dim) = (start_dim, end_dim);

    /// <summary>The first of the dimensions; negative ones count from the end.</summary>
    public long start_dim { get; set; }

    /// <summary>The last of the dimensions; negative ones count from the end.</summary>
    public long end_dim { get; set; }

    /// <summary>Makes the dimensions one.</summary>
    /// <param name="input">Any shape that has the dimensions.</param>
    /// <returns>A tensor of the same elements in order, whose new dimension has the product of the sizes; a view where possible.</returns>
    /// <exception cref="ExternalException">There is no such dimension, or start_dim comes after end_dim.</exception>
    public override Tensor forward(Tensor input) => Given(input).flatten(start_dim, end_dim);
}

/// <summary>One dimension made several.</summary>
public sealed class Unflatten : Module<Tensor, Tensor>
{
    internal Unflatten(long dim, long[] unflattened_size) : base(nameof(Unflatten)) => (this.dim, this.unflattened_size) = (dim, unflattened_size);

    /// <summary>The dimension; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>The sizes of the new dimensions.</summary>
    public long[] unflattened_size { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…, a · b, …) → (…, a, b, …).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => Given(tensor).unflatten(dim, unflattened_size);
}

/// <summary>Channels turned into pixels (Shi et al. 2016).</summary>
public sealed class PixelShuffle : Module<Tensor, Tensor>
{
    internal PixelShuffle(long upscale_factor) : base(nameof(PixelShuffle)) => this.upscale_factor = upscale_factor;

    /// <summary>r, by which height and width grow.</summary>
    public long upscale_factor { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(…, c r², h, w).</param>
    /// <returns>(…, c, h r, w r).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.pixel_shuffle(input, upscale_factor);
}

/// <summary>Pixels turned into channels.</summary>
public sealed class PixelUnshuffle : Module<Tensor, Tensor>
{
    internal PixelUnshuffle(long downscale_factor) : base(nameof(PixelUnshuffle)) => this.downscale_factor = downscale_factor;

    /// <summary>r, by which height and width shrink.</summary>
    public long downscale_factor { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(…, c, h r, w r).</param>
    /// <returns>(…, c r², h, w).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.pixel_unshuffle(input, downscale_factor);
}

/// <summary>Channels in another order: the first of each group, then the second of each, … (Zhang et al. 2017).</summary>
public sealed class ChannelShuffle : nn.Module<Tensor, Tensor>
{
    internal ChannelShuffle(long groups) : base(nameof(ChannelShuffle)) => this.groups = groups;

    /// <summary>Into how many groups the channels are divided.</summary>
    public long groups { get; set; }

    /// <summary>Orders the channels.</summary>
    /// <param name="tensor">(batch, channels, …).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ExternalException">The channels cannot be divided so.</exception>
    public override Tensor forward(Tensor tensor) => Given(tensor).channel_shuffle(groups);
}
