using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>What lies beyond a tensor's border.</summary>
public enum PaddingModes
{
    /// <summary>The elements mirrored at the border.</summary>
    Reflect = 1,
    /// <summary>The elements at the border repeated.</summary>
    Replicate = 2,
    /// <summary>The elements of the other end.</summary>
    Circular = 3,
    /// <summary>One value.</summary>
    Constant = 4,
}

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_dropout = new("aten::dropout");
            private static readonly Op aten_layer_norm = new("aten::layer_norm");
            private static readonly Op aten_linear = new("aten::linear");
            private static readonly Op aten_one_hot = new("aten::one_hot");
            private static readonly Op aten_pad = new("aten::pad");

            /// <summary>input · weightsᵀ + bias: (…, in), (out, in) and (out) → (…, out).</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => aten_linear.Call(input, weights, bias);

            /// <summary>While training, sets each element to zero with probability p and divides the others by 1 - p.</summary>
            public static Tensor dropout(Tensor input, double p = 0.5, bool training = true) => aten_dropout.Call(input, p, training);

            /// <summary>(x - mean) / √(variance + eps) · weight + bias over the last dimensions, whose sizes are normalized_shape.</summary>
            public static Tensor layer_norm(Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                aten_layer_norm.Call(input, normalized_shape, weight, bias, eps);

            /// <summary>Whole numbers (…) → (…, num_classes), 1 at each number's place and 0 elsewhere; -1 is one more than the largest.</summary>
            public static Tensor one_hot(Tensor x, long num_classes = -1) => aten_one_hot.Call(x, num_classes);

            /// <summary>Elements added at both ends of the last dimensions: pad gives before and after for the last, then for the one before it.</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) =>
                aten_pad.Call(input, pad, mode.ToString().ToLowerInvariant(), mode == PaddingModes.Constant ? value : Value.None);
        }
    }
}
