using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

// Distributions of real numbers.

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
