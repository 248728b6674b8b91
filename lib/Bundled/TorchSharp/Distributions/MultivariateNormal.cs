using static TorchSharp.torch;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Modules;

/// <summary>The normal distribution of vectors.</summary>
public class MultivariateNormal : Distribution
{
    private readonly Tensor loc, root;

    // root: lower triangular, whose product with its transpose is the covariance.
    internal MultivariateNormal(Tensor loc, Tensor root) : base(Batch(loc, root), loc.size(-1)) => (this.loc, this.root) = (loc.expand(Extended([])), root);

    /// <inheritdoc/>
    public override Tensor mean => loc;

    /// <inheritdoc/>
    public override Tensor variance => root.square().sum(-1).expand(Extended([]));

    /// <inheritdoc/>
    public override Tensor rsample(params long[] sample_shape) =>
        loc + root.matmul(randn(Extended(sample_shape), loc.dtype, loc.device).unsqueeze(-1)).squeeze(-1);

    /// <inheritdoc/>
    public override Tensor log_prob(Tensor value)
    {
        var scaled = linalg.solve_triangular(root, (Given(value) - loc).unsqueeze(-1), upper: false).squeeze(-1);
        return -0.5 * (event_shape[0] * Math.Log(2 * Math.PI) + scaled.square().sum(-1)) - HalfLogOfDeterminant;
    }

    /// <inheritdoc/>
    public override Tensor entropy() => (HalfLogOfDeterminant + 0.5 * event_shape[0] * (1 + Math.Log(2 * Math.PI))).expand(batch_shape);

    private Tensor HalfLogOfDeterminant => root.diagonal(dim1: -2, dim2: -1).log().sum(-1);

    private static long[] Batch(Tensor loc, Tensor root) => (loc + root.select(-1, 0)).shape[..^1];
}
