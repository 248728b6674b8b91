using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Layers that set elements to zero while training.

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

/// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
public sealed class Dropout1d : Module<Tensor, Tensor>
{
    internal Dropout1d(double p) : base(nameof(Dropout1d)) => this.p = p;

    /// <summary>The probability of zero, from 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(batch, channels, …).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.dropout1d(tensor, p, training);
}

/// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
public sealed class Dropout2d : Module<Tensor, Tensor>
{
    internal Dropout2d(double p) : base(nameof(Dropout2d)) => this.p = p;

    /// <summary>The probability of zero, from 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(batch, channels, …).</param>
    /// <returns>The same shape.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.dropout2d(input, p, training);
}

/// <summary>Dropout that keeps mean and variance of what SELU gives (Klambauer et al. 2017).</summary>
public sealed class AlphaDropout : Module<Tensor, Tensor>
{
    internal AlphaDropout(double p) : base(nameof(AlphaDropout)) => this.p = p;

    /// <summary>The probability, from 0 to 1.</summary>
    public double p { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…), of the same type.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => functional.alpha_dropout(tensor, p, training);
}

/// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
public sealed class Dropout3d : nn.Module<Tensor, Tensor>
{
    internal Dropout3d(double p) : base(nameof(Dropout3d)) => this.p = p;

    /// <summary>The probability of zero, from 0 to 1.</summary>
    public double p { get; set; }

    /// <inheritdoc cref="Dropout2d.forward"/>
    public override Tensor forward(Tensor input) => nn.functional.dropout3d(input, p, training);
}
