using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>While training, sets each element to zero with probability p and divides the others by 1 - p; otherwise changes nothing.</summary>
public sealed class Dropout : nn.Module<Tensor, Tensor>
{
    internal Dropout(double p) : base(nameof(Dropout)) => this.p = p;

    /// <summary>The probability of zero.</summary>
    public double p { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => nn.functional.dropout(tensor, p, training);
}
