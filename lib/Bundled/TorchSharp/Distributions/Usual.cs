using TorchSharp.Interop;
using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

// The usual distributions.

/// <summary>The normal distribution.</summary>
public class Normal : Distribution
{
    private readonly Tensor loc, scale;

    internal Normal(Tensor loc, Tensor scale) : base(Together(loc, scale)) => (this.loc, this.scale) = (loc, scale);

    /// <inheritdoc/>
    public override Tensor mean => loc.expand(batch_shape);

    /// <inheritdoc/>
    public override Tensor variance => scale.expand(batch_shape).square();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => loc + scale * randn(Extended(sample_shape), loc.dtype, loc.device);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => -(value - loc).square() / (2 * scale.square()) - scale.log() - 0.5 * Math.Log(2 * Math.PI);

    /// <inheritdoc/>
    public override Tensor entropy() => 0.5 + 0.5 * Math.Log(2 * Math.PI) + scale.expand(batch_shape).log();
}

/// <summary>The exponential of a normal distribution.</summary>
public class LogNormal : Distribution
{
    private readonly Tensor loc, scale;

    internal LogNormal(Tensor loc, Tensor scale) : base(Together(loc, scale)) => (this.loc, this.scale) = (loc, scale);

    /// <inheritdoc/>
    public override Tensor mean => (loc + scale.square() / 2).exp();

    /// <inheritdoc/>
    public override Tensor variance => (scale.square().exp() - 1) * (2 * loc + scale.square()).exp();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => (loc + scale * randn(Extended(sample_shape), loc.dtype, loc.device)).exp();

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        -(Given(value).log() - loc).square() / (2 * scale.square()) - scale.log() - 0.5 * Math.Log(2 * Math.PI) - value.log();

    /// <inheritdoc/>
    public override Tensor entropy() => 0.5 + 0.5 * Math.Log(2 * Math.PI) + scale.expand(batch_shape).log() + loc;
}

/// <summary>Equal density between two bounds.</summary>
public class Uniform : Distribution
{
    private readonly Tensor low, high;

    internal Uniform(Tensor low, Tensor high) : base(Together(low, high)) => (this.low, this.high) = (low, high);

    /// <inheritdoc/>
    public override Tensor mean => (high + low) / 2;

    /// <inheritdoc/>
    public override Tensor variance => (high - low).square() / 12;

    /// <inheritdoc/>
    public override Tensor stddev => (high - low) / Math.Sqrt(12);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => low + rand(Extended(sample_shape), low.dtype, low.device) * (high - low);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => (low.le(value) & high.gt(value)).type_as(low).log() - (high - low).log();

    /// <inheritdoc/>
    public override Tensor entropy() => (high - low).log();
}

/// <summary>The time until something happens that happens at a constant rate.</summary>
public class Exponential : Distribution
{
    private readonly Tensor rate;

    internal Exponential(Tensor rate) : base(rate.shape) => this.rate = rate;

    /// <inheritdoc/>
    public override Tensor mean => rate.reciprocal();

    /// <inheritdoc/>
    public override Tensor variance => rate.square().reciprocal();

    /// <inheritdoc/>
    public override Tensor stddev => rate.reciprocal();

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => empty(Extended(sample_shape), rate.dtype, rate.device).exponential_() / rate;

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => rate.log() - rate * value;

    /// <inheritdoc/>
    public override Tensor entropy() => 1 - rate.log();
}

/// <summary>The double exponential distribution.</summary>
public class Laplace : Distribution
{
    private readonly Tensor loc, scale;

    internal Laplace(Tensor loc, Tensor scale) : base(Together(loc, scale)) => (this.loc, this.scale) = (loc, scale);

    private static double Epsilon(ScalarType type) => type == ScalarType.Float64 ? Math.Pow(2, -52) : Math.Pow(2, -23);

    private Tensor FromUniform(Tensor u) => loc - scale * u.sign() * (-u.abs()).log1p();

    /// <inheritdoc/>
    public override Tensor mean => loc.expand(batch_shape);

    /// <inheritdoc/>
    public override Tensor variance => 2 * scale.expand(batch_shape).square();

    /// <inheritdoc/>
    public override Tensor stddev => Math.Sqrt(2) * scale.expand(batch_shape);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        FromUniform(empty(Extended(sample_shape), loc.dtype, loc.device).uniform_(-1 + Epsilon(loc.dtype), 1));

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => -(2 * scale).log() - (value - loc).abs() / scale;

    /// <inheritdoc/>
    public override Tensor entropy() => 1 + (2 * scale.expand(batch_shape)).log();
}

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

/// <summary>Probabilities that sum to 1.</summary>
public class Dirichlet : Distribution
{
    private static readonly Op aten__sample_dirichlet = new("aten::_sample_dirichlet");

    private readonly Tensor concentration;

    internal Dirichlet(Tensor concentration) : base(concentration.shape[..^1], concentration.shape[^1]) => this.concentration = concentration;

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

/// <summary>1 with a probability, else 0.</summary>
public class Bernoulli : Distribution
{
    private readonly Tensor chances, scores;

    internal Bernoulli(Tensor chances, Tensor scores) : base(chances.shape) => (this.chances, this.scores) = (chances, scores);

    /// <summary>The probabilities.</summary>
    public Tensor probs => chances;

    /// <summary>Logarithms of the odds.</summary>
    public Tensor logits => scores;

    /// <inheritdoc/>
    public override Tensor mean => chances;

    /// <inheritdoc/>
    public override Tensor variance => chances * (1 - chances);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => chances.expand(Extended(sample_shape)).bernoulli();

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) =>
        -nn.functional.binary_cross_entropy_with_logits(scores.expand(Given(value).shape), value, reduction: nn.Reduction.None);

    /// <inheritdoc/>
    public override Tensor entropy() => nn.functional.binary_cross_entropy_with_logits(scores, chances, reduction: nn.Reduction.None);
}

/// <summary>How many failures there are before the first success.</summary>
public class Geometric : Distribution
{
    private readonly Tensor chances, scores;

    internal Geometric(Tensor chances, Tensor scores) : base(chances.shape) => (this.chances, this.scores) = (chances, scores);

    /// <summary>The probabilities.</summary>
    public Tensor probs => chances;

    /// <summary>Logarithms of the odds.</summary>
    public Tensor logits => scores;

    /// <inheritdoc/>
    public override Tensor mean => 1 / chances - 1;

    /// <inheritdoc/>
    public override Tensor variance => (1 / chances - 1) / chances;

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        (rand(Extended(sample_shape), chances.dtype, chances.device).clamp(min: 1.1754943508222875e-38).log() / (-chances).log1p()).floor();

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => value * (-chances).log1p() + chances.log();

    /// <inheritdoc/>
    public override Tensor entropy() => nn.functional.binary_cross_entropy_with_logits(scores, chances, reduction: nn.Reduction.None) / chances;
}

/// <summary>How often something happens that happens at a constant rate.</summary>
public class Poisson : Distribution
{
    private readonly Tensor rate;

    internal Poisson(Tensor rate) : base(rate.shape) => this.rate = rate;

    /// <inheritdoc/>
    public override Tensor mean => rate;

    /// <inheritdoc/>
    public override Tensor variance => rate;

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => rate.expand(Extended(sample_shape)).poisson();

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => Given(value).xlogy(rate) - rate - (value + 1).lgamma();

    /// <inheritdoc/>
    public override Tensor entropy() => throw new NotImplementedException("The entropy of the Poisson distribution has no closed form.");
}

/// <summary>One of several classes, from 0.</summary>
public class Categorical : Distribution
{
    private readonly Tensor chances, scores;

    internal Categorical(Tensor chances, Tensor scores) : base(chances.shape[..^1]) => (this.chances, this.scores) = (chances, scores);

    /// <summary>The probabilities, (…, classes).</summary>
    public Tensor probs => chances;

    /// <summary>Their logarithms, (…, classes).</summary>
    public Tensor logits => scores;

    private Tensor Draw(long[] sample_shape)
    {
        var count = sample_shape.Aggregate(1L, (product, size) => product * size);
        return chances.reshape(-1, chances.size(-1)).multinomial(count, true).t().reshape(Extended(sample_shape));
    }

    /// <inheritdoc/>
    public override Tensor mean => full(batch_shape.Shape, double.NaN, chances.dtype, chances.device);

    /// <inheritdoc/>
    public override Tensor variance => full(batch_shape.Shape, double.NaN, chances.dtype, chances.device);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) => Draw(sample_shape);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value) => scores.expand([.. Given(value).shape, scores.size(-1)]).gather(-1, value.@long().unsqueeze(-1)).squeeze(-1);

    /// <inheritdoc/>
    public override Tensor entropy() => -(scores * chances).sum(-1);
}
