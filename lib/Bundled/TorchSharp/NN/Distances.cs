using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Distances of vectors.

/// <summary>The cosine of the angle between vectors along a dimension.</summary>
public sealed class CosineSimilarity : Module<Tensor, Tensor, Tensor>
{
    internal CosineSimilarity(long dim, double eps) : base(nameof(CosineSimilarity)) => (this.dim, this.eps) = (dim, eps);

    /// <summary>The dimension.</summary>
    public long dim { get; set; }

    /// <summary>The least product of the norms.</summary>
    public double eps { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input1">(…, n, …).</param>
    /// <param name="input2">(…, n, …).</param>
    /// <returns>(…, …).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.cosine_similarity(input1, input2, dim, eps);
}

/// <summary>The norm of the difference of vectors in the last dimension.</summary>
public sealed class PairwiseDistance : Module<Tensor, Tensor, Tensor>
{
    internal PairwiseDistance(double p, double eps, bool keepdim) : base(nameof(PairwiseDistance)) => (norm, this.eps, this.keepdim) = (p, eps, keepdim);

    /// <summary>Which norm.</summary>
    public double norm { get; set; }

    /// <summary>What is added to each difference.</summary>
    public double eps { get; set; }

    /// <summary>Whether the dimension stays, with size 1.</summary>
    public bool keepdim { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input1">(…, n).</param>
    /// <param name="input2">(…, n).</param>
    /// <returns>(…), or (…, 1) with keepdim.</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.pairwise_distance(input1, input2, norm, eps, keepdim);
}
