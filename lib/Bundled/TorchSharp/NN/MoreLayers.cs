using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

// Layers beside those in Layers.cs.

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

/// <summary>Channels turned into pixels (Shi et al. 2016).</summary>
public sealed class PixelShuffle : Module<Tensor, Tensor>
{
    internal PixelShuffle(long upscale_factor) : base(nameof(PixelShuffle)) => this.upscale_factor = upscale_factor;

    /// <summary>r, by which height and width grow.</summary>
    public long upscale_factor { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(…, c r², h, w).</param>
    /// <returns>(…, c, h r, w r).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.pixel_shuffle(input, upscale_factor);
}

/// <summary>Pixels turned into channels.</summary>
public sealed class PixelUnshuffle : Module<Tensor, Tensor>
{
    internal PixelUnshuffle(long downscale_factor) : base(nameof(PixelUnshuffle)) => this.downscale_factor = downscale_factor;

    /// <summary>r, by which height and width shrink.</summary>
    public long downscale_factor { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="input">(…, c, h r, w r).</param>
    /// <returns>(…, c r², h, w).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor input) => functional.pixel_unshuffle(input, downscale_factor);
}

/// <summary>One dimension made several.</summary>
public sealed class Unflatten : Module<Tensor, Tensor>
{
    internal Unflatten(long dim, long[] unflattened_size) : base(nameof(Unflatten)) => (this.dim, this.unflattened_size) = (dim, unflattened_size);

    /// <summary>The dimension; negative ones count from the end.</summary>
    public long dim { get; set; }

    /// <summary>The sizes of the new dimensions.</summary>
    public long[] unflattened_size { get; set; }

    /// <summary>Applies the function.</summary>
    /// <param name="tensor">(…).</param>
    /// <returns>(…, a · b, …) → (…, a, b, …).</returns>
    /// <exception cref="ExternalException">The elements are not of a floating point type, or a size does not fit.</exception>
    public override Tensor forward(Tensor tensor) => Given(tensor).unflatten(dim, unflattened_size);
}

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

/// <summary>x1ᵀ A x2 + b for each of the matrices A: (…, in1) and (…, in2) → (…, out).</summary>
public sealed class Bilinear : Module<Tensor, Tensor, Tensor>
{
    internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, Device? device, ScalarType? dtype) : base(nameof(Bilinear))
    {
        (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
        weight = Parameter.Empty([out_features, in1_features, in2_features], dtype, device);
        var bound = 1 / Math.Sqrt(in1_features);
        init.uniform_(weight, -bound, bound);
        if (!hasBias)
            return;
        bias = Parameter.Empty([out_features], dtype, device);
        init.uniform_(bias, -bound, bound);
    }

    /// <summary>The size of the first inputs' last dimension.</summary>
    public long in1_features { get; set; }

    /// <summary>The size of the second inputs' last dimension.</summary>
    public long in2_features { get; set; }

    /// <summary>The size of the results' last dimension.</summary>
    public long out_features { get; set; }

    /// <summary>The matrices, (out, in1, in2); at first uniform in ±1/√in1.</summary>
    public Parameter weight
    {
        get => get_parameter(nameof(weight))!;
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>b, (out); null without one.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>Computes x1ᵀ A x2 + b.</summary>
    /// <param name="input1">(…, in1).</param>
    /// <param name="input2">(…, in2).</param>
    /// <returns>(…, out).</returns>
    /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.bilinear(input1, input2, weight, bias);
}
