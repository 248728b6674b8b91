using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

// Distributions of whole numbers.

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
