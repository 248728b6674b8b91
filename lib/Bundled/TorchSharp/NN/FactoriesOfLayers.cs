using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the modules in Layers.cs, Dropout.cs, Distances.cs and Linear.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
        /// <param name="p">The probability of zero, from 0 to 1.</param>
        /// <returns>The module.</returns>
        public static Dropout1d Dropout1d(double p = 0.5) => new(p);

        /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
        /// <param name="p">The probability of zero, from 0 to 1.</param>
        /// <returns>The module.</returns>
        public static Dropout2d Dropout2d(double p = 0.5) => new(p);

        /// <summary>Dropout that keeps mean and variance of what SELU gives (Klambauer et al. 2017).</summary>
        /// <param name="p">The probability, from 0 to 1.</param>
        /// <returns>The module.</returns>
        public static AlphaDropout AlphaDropout(double p = 0.5) => new(p);

        /// <summary>Channels turned into pixels (Shi et al. 2016).</summary>
        /// <param name="upscale_factor">r, by which height and width grow.</param>
        /// <returns>The module.</returns>
        public static PixelShuffle PixelShuffle(long upscale_factor) => new(upscale_factor);

        /// <summary>Pixels turned into channels.</summary>
        /// <param name="downscale_factor">r, by which height and width shrink.</param>
        /// <returns>The module.</returns>
        public static PixelUnshuffle PixelUnshuffle(long downscale_factor) => new(downscale_factor);

        /// <summary>One dimension made several.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <param name="unflattened_size">The sizes of the new dimensions.</param>
        /// <returns>The module.</returns>
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);

        /// <summary>The cosine of the angle between vectors along a dimension.</summary>
        /// <param name="dim">The dimension.</param>
        /// <param name="eps">The least product of the norms.</param>
        /// <returns>The module.</returns>
        public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);

        /// <summary>The norm of the difference of vectors in the last dimension.</summary>
        /// <param name="p">Which norm.</param>
        /// <param name="eps">What is added to each difference.</param>
        /// <param name="keepdim">Whether the dimension stays, with size 1.</param>
        /// <returns>The module.</returns>
        public static PairwiseDistance PairwiseDistance(double p = 2, double eps = 1e-6, bool keepdim = false) => new(p, eps, keepdim);

        /// <summary>x1ᵀ A x2 + b for each of the matrices A: (…, in1) and (…, in2) → (…, out).</summary>
        /// <param name="in1_features">The size of the first inputs' last dimension.</param>
        /// <param name="in2_features">The size of the second inputs' last dimension.</param>
        /// <param name="out_features">The size of the results' last dimension.</param>
        /// <param name="hasBias">Whether there is a b.</param>
        /// <param name="device">Where the parameters are; the CPU by default.</param>
        /// <param name="dtype">The parameters' type; Float32 by default.</param>
        /// <returns>The layer.</returns>
        public static Bilinear Bilinear(long in1_features, long in2_features, long out_features, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in1_features, in2_features, out_features, hasBias, device, dtype);

        /// <inheritdoc cref="Dropout2d"/>
        public static Dropout3d Dropout3d(double p = 0.5) => new(p);

        /// <inheritdoc cref="Modules.ChannelShuffle"/>
        /// <param name="groups">Into how many groups the channels are divided.</param>
        /// <returns>The module.</returns>
        public static ChannelShuffle ChannelShuffle(long groups) => new(groups);
    }
}
