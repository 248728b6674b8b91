using TorchSharp.Interop;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

// The gamma distribution and those made of it.

/// <summary>The gamma distribution.</summary>
public class Gamma : Distribution
{
    private static readonly Op aten__standard_gamma = new("aten::_standard_gamma");

    private readonly Tensor concentration, rate;

    internal Gamma(Tensor concentration, Tensor rate) : base(Together(concentration, rate)) => (this.concentration, this.rate) = (concentration, rate);

    /// <inheritdoc/>
    public override Tensor mean => concentration / rate;

    /// <inheritdoc/>
    public override Tensor variance => concentration / rate.square();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        (aten__standard_gamma.Call(concentration.expand(Extended(sample_shape))) / rate.expand(Extended(sample_shape))).clamp(min: 1.1754943508222875e-38);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => concentration * rate.log() + (concentration - 1) * Given(value).log() - rate * value - concentration.lgamma();

    /// <inheritdoc/>
    public override Tensor entropy() => concentration - rate.log() + concentration.lgamma() + (1 - concentration) * concentration.digamma();
}

/// <summary>The distribution of probabilities: how likely success is after some successes and failures.</summary>
public class Beta : Distribution
{
    private readonly Tensor concentration1, concentration0;

    internal Beta(Tensor concentration1, Tensor concentration0) : base(Together(concentration1, concentration0)) =>
        (this.concentration1, this.concentration0) = (concentration1, concentration0);

    private Tensor Total => concentration1 + concentration0;

    /// <inheritdoc/>
    public override Tensor mean => concentration1 / Total;

    /// <inheritdoc/>
    public override Tensor variance => concentration1 * concentration0 / (Total.square() * (Total + 1));

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        new Dirichlet(stack([concentration1.expand(batch_shape), concentration0.expand(batch_shape)], -1)).rsample(sample_shape).select(-1, 0);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        (concentration1 - 1) * Given(value).log() + (concentration0 - 1) * (-value).log1p() + Total.lgamma() - concentration1.lgamma() - concentration0.lgamma();

    /// <inheritdoc/>
    public override Tensor entropy() =>
        concentration1.lgamma() + concentration0.lgamma() - Total.lgamma() + (Total - 2) * Total.digamma() - (concentration1 - 1) * concentration1.digamma() - (concentration0 - 1) * concentration0.digamma();
}

/// <summary>Probabilities that sum to 1.</summary>
public class Dirichlet : Distribution
{
    private static readonly Op aten__sample_dirichlet = new("aten::_sample_dirichlet");

    private readonly Tensor concentration;

    internal Dirichlet(Tensor concentration) : base(Given(concentration).shape[..^1], concentration.shape[^1]) => this.concentration = concentration;

    private Tensor Sum => concentration.sum(-1);

    private Tensor Total => concentration.sum(-1, true);

    /// <inheritdoc/>
    public override Tensor mean => concentration / Total;

    /// <inheritdoc/>
    public override Tensor variance => concentration * (Total - concentration) / (Total.square() * (Total + 1));

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => aten__sample_dirichlet.Call(concentration.expand(Extended(sample_shape)));

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        ((concentration - 1) * Given(value).log()).sum(-1) + concentration.sum(-1).lgamma() - concentration.lgamma().sum(-1);

    /// <inheritdoc/>
    public override Tensor entropy() =>
        concentration.lgamma().sum(-1) - Sum.lgamma() - (concentration.size(-1) - Sum) * Sum.digamma() - ((concentration - 1) * concentration.digamma()).sum(-1);
}
