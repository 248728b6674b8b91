using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

// Distributions of how often something happens in so many tries.

/// <summary>How many of so many tries succeed.</summary>
public class Binomial : Distribution
{
    private readonly Tensor tries, chances, scores;

    internal Binomial(Tensor tries, Tensor chances, Tensor scores) : base(Together(tries, chances)) => (this.tries, this.chances, this.scores) = (tries.type_as(chances), chances, scores);

    /// <summary>The probabilities of one success.</summary>
    public Tensor probs => chances;

    /// <summary>Logarithms of the odds.</summary>
    public Tensor logits => scores;

    /// <inheritdoc/>
    public override Tensor mean => tries * chances;

    /// <inheritdoc/>
    public override Tensor variance => tries * chances * (1 - chances);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        var shape = Extended(sample_shape);
        return binomial(tries.expand(shape), chances.expand(shape));
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        var failures = tries * scores.clamp(min: 0) + tries * (-scores.abs()).exp().log1p();
        return Given(value) * scores - (value + 1).lgamma() - (tries - value + 1).lgamma() - failures + (tries + 1).lgamma();
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">The numbers of tries differ.</exception>
    public override Tensor entropy()
    {
        var logarithms = log_prob(Outcomes(0));
        return -(logarithms.exp() * logarithms).sum(dim: 0);
    }

    // The numbers of successes from the first one on, (outcomes, 1, …).
    internal Tensor Outcomes(long first)
    {
        var count = tries.max().to_type(ScalarType.Int64).item<long>();
        if (!tries.eq(count).all().item<bool>())
            throw new NotSupportedException("The entropy is known only where all numbers of tries are the same.");
        return arange(first, count + 1, chances.dtype, chances.device).reshape([-1, .. batch_shape.Shape.Select(_ => 1L)]);
    }
}

/// <summary>How many of so many tries give each of several classes.</summary>
public class Multinomial : Distribution
{
    private readonly long tries;
    private readonly Categorical one;

    internal Multinomial(long tries, Categorical one) : base(one.batch_shape.Shape, one.probs.size(-1)) => (this.tries, this.one) = (tries, one);

    /// <summary>The probabilities, (…, classes).</summary>
    public Tensor probs => one.probs;

    /// <summary>Their logarithms, (…, classes).</summary>
    public Tensor logits => one.logits;

    /// <inheritdoc/>
    public override Tensor mean => probs * tries;

    /// <inheritdoc/>
    public override Tensor variance => tries * probs * (1 - probs);

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape)
    {
        var drawn = one.sample([tries, .. torch.Given(sample_shape)]).movedim([0], [-1]);
        return zeros(Extended(sample_shape), ScalarType.Int64, probs.device).scatter_add(-1, drawn, ones_like(drawn)).type_as(probs);
    }

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        // A class that cannot be and was not is no contradiction.
        var scores = logits.expand(torch.Given(value).shape).masked_fill(value.eq(0) & logits.isneginf(), 0);
        return (value.sum(-1) + 1).lgamma() - (value + 1).lgamma().sum(-1) + (scores * value).sum(-1);
    }

    /// <inheritdoc/>
    public override Tensor entropy()
    {
        var each = distributions.Binomial(tensor(tries).type_as(probs), probs);
        var counts = each.Outcomes(1);
        return tries * one.entropy() - tensor(tries + 1).type_as(probs).lgamma() + (each.log_prob(counts).exp() * (counts + 1).lgamma()).sum([0, -1]);
    }
}
