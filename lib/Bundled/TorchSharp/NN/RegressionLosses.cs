using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Losses of numbers and of distributions.

/// <summary>The squared error, (input - target)².</summary>
public sealed class MSELoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss that is reduced so.</summary>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public MSELoss(Reduction reduction = Reduction.Mean) : base(reduction) { }

    /// <summary>The loss of results.</summary>
    /// <param name="input">Any shape, (…).</param>
    /// <param name="target">The same shape, or one that broadcasts with it: (n) beside (n, 1) gives (n, n), without complaint.</param>
    /// <returns>One number, (); with Reduction.None (…).</returns>
    /// <exception cref="ExternalException">The shapes cannot be broadcast together, or the elements are whole numbers.</exception>
    public override Tensor forward(Tensor input, Tensor target) => functional.mse_loss(input, target, reduction);
}

/// <summary>The absolute error, |input - target|.</summary>
public sealed class L1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <inheritdoc cref="MSELoss(Reduction)"/>
    public L1Loss(Reduction reduction = Reduction.Mean) : base(reduction) { }

    /// <inheritdoc cref="MSELoss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) => functional.l1_loss(input, target, reduction);
}

/// <summary>Half the squared error over beta where the error is below beta, the absolute error less half beta elsewhere.</summary>
public sealed class SmoothL1Loss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    /// <param name="beta">Where the curve becomes a line.</param>
    public SmoothL1Loss(Reduction reduction = Reduction.Mean, double beta = 1)
        : base(reduction) => this.beta = beta;

    /// <summary>Where the curve becomes a line.</summary>
    public double beta { get; }

    /// <summary>The loss of results.</summary>
    /// <param name="input">(…).</param>
    /// <param name="target">What input should be; see the loss.</param>
    /// <returns>One number, (); with Reduction.None a loss for each.</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.smooth_l1_loss(input, target, reduction, beta);
}

/// <summary>Half the squared error where the error is below delta, delta times (the absolute error less half delta) elsewhere (Huber 1964).</summary>
public sealed class HuberLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="delta">Where the curve becomes a line.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public HuberLoss(double delta = 1, Reduction reduction = Reduction.Mean)
        : base(reduction) => this.delta = delta;

    /// <summary>Where the curve becomes a line.</summary>
    public double delta { get; }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.huber_loss(input, target, delta, reduction);
}

/// <summary>The divergence of Kullback and Leibler, target (log target - input), where input holds logarithms.</summary>
public sealed class KLDivLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="log_target">Whether target holds logarithms.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public KLDivLoss(bool log_target = true, Reduction reduction = Reduction.Mean)
        : base(reduction) => this.log_target = log_target;

    /// <summary>Whether target holds logarithms.</summary>
    public bool log_target { get; }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.kl_div(input, target, log_target, reduction);
}

/// <summary>exp(input) - target input, -log of the probability of counts.</summary>
public sealed class PoissonNLLLoss : Loss<Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="log_input">Whether input holds logarithms of the means.</param>
    /// <param name="full">Whether Stirling's term is added.</param>
    /// <param name="eps">What keeps the logarithm from zero.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public PoissonNLLLoss(bool log_input = true, bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean)
        : base(reduction) => (this.log_input, this.full, this.eps) = (log_input, full, eps);

    /// <summary>Whether input holds logarithms of the means.</summary>
    public bool log_input { get; }

    /// <summary>Whether Stirling's term is added.</summary>
    public bool full { get; }

    /// <summary>What keeps the logarithm from zero.</summary>
    public float eps { get; }

    /// <inheritdoc cref="SmoothL1Loss.forward"/>
    public override Tensor forward(Tensor input, Tensor target) =>
        functional.poisson_nll_loss(input, target, log_input, full, eps, reduction);
}

/// <summary>-log of the density of target, normal with mean input and a variance.</summary>
public sealed class GaussianNLLLoss : Module<Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>A loss with these settings.</summary>
    /// <param name="full">Whether the constant is added.</param>
    /// <param name="eps">The least variance.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public GaussianNLLLoss(bool full = false, float eps = 1e-8f, Reduction reduction = Reduction.Mean)
        : base(nameof(GaussianNLLLoss)) => (this.full, this.eps, this.reduction) = (full, eps, reduction);

    /// <summary>Whether the constant is added.</summary>
    public bool full { get; }

    /// <summary>The least variance.</summary>
    public float eps { get; }

    /// <summary>What becomes of the elements' losses.</summary>
    public Reduction reduction { get; }

    /// <summary>The loss of results.</summary>
    /// <param name="input">(…).</param>
    /// <param name="target">What input should be; see the loss.</param>
    /// <param name="variance">The variances.</param>
    /// <returns>One number, (); with Reduction.None a loss for each.</returns>
    /// <exception cref="ExternalException">The shapes or types do not fit.</exception>
    public override Tensor forward(Tensor input, Tensor target, Tensor variance) =>
        functional.gaussian_nll_loss(input, target, variance, full, eps, reduction);
}
