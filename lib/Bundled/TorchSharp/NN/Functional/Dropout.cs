using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Elements set to zero while training.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_alpha_dropout = new("aten::alpha_dropout");
            private static readonly Op aten_feature_dropout = new("aten::feature_dropout");

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, time).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout1d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, height, width).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout2d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>While training, sets whole channels to zero with probability p and divides the others by 1 - p (Tompson et al. 2015).</summary>
            /// <param name="input">(batch, channels, depth, height, width).</param>
            /// <param name="p">The probability of zero, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>The same shape.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor dropout3d(Tensor input, double p = 0.5, bool training = true) =>
                aten_feature_dropout.Call(input, p, training);

            /// <summary>dropout that keeps mean and variance of what selu gives (Klambauer et al. 2017).</summary>
            /// <param name="input">Any shape, (…).</param>
            /// <param name="p">The probability, from 0 to 1.</param>
            /// <param name="training">False changes nothing.</param>
            /// <returns>(…), of the same type.</returns>
            /// <exception cref="ExternalException">p is not between 0 and 1.</exception>
            public static Tensor alpha_dropout(Tensor input, double p = 0.5, bool training = false) =>
                aten_alpha_dropout.Call(input, p, training);
        }
    }
}
