using System.Runtime.InteropServices;
using static TorchSharp.torch;

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

/// <summary>
/// While training, sets each element to zero with probability p and divides the others by 1 - p, so that the mean stays; otherwise changes
/// nothing (Srivastava et al. 2014).
/// </summary>
public sealed class Dropout : nn.Module<Tensor, Tensor>
{
    internal Dropout(double p) : base(nameof(Dropout)) => this.p = p;

    /// <summary>The probability of zero, from 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>While training, sets elements to zero.</summary>
    /// <param name="tensor">Any shape, (…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">p is not between 0 and 1, or elements that are to be divided are not of a floating point type.</exception>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training);
}
