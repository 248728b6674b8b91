using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

/// <summary>Named paddings of convolutions.</summary>
public enum Padding
{
    /// <summary>Nothing is added.</summary>
    Valid = 0,
    /// <summary>So many zeros that the size stays.</summary>
    Same = 1,
}

// Convolutions.
public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            private static readonly Op aten_conv1d = new("aten::conv1d");
            private static readonly Op aten_conv1d_padding = new("aten::conv1d", "padding");
            private static readonly Op aten_conv_transpose1d = new("aten::conv_transpose1d");
            private static readonly Op aten_conv2d = new("aten::conv2d");
            private static readonly Op aten_conv2d_padding = new("aten::conv2d", "padding");
            private static readonly Op aten_conv_transpose2d_input = new("aten::conv_transpose2d", "input");
            private static readonly Op aten_conv3d = new("aten::conv3d");
            private static readonly Op aten_conv3d_padding = new("aten::conv3d", "padding");
            private static readonly Op aten_conv_transpose3d_input = new("aten::conv_transpose3d", "input");

            /// <summary>The cross-correlation of the input with a kernel, over 1 dimension.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">How many zeros are added at both ends; null for none.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                aten_conv1d.Call(input, weight, bias, new[] { stride ?? 1 }, new[] { padding ?? 0 }, new[] { dilation ?? 1 }, groups);

            /// <summary>The cross-correlation of the input with a kernel, over 1 dimension, with named padding.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="stride">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv1d_padding(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, Padding padding = Padding.Valid,
                long? dilation = null, long groups = 1) =>
                aten_conv1d_padding.Call(input, weight, bias, new[] { stride ?? 1 }, padding == Padding.Same ? "same" : "valid", new[] { dilation ?? 1 }, groups);

            /// <summary>The transposed convolution over 1 dimension: what the gradient of a convolution is, which makes sizes larger.</summary>
            /// <param name="input">(batch, channels, time), or without batch.</param>
            /// <param name="weight">(in, out / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="stride">How far apart the input's elements are put; null for 1.</param>
            /// <param name="padding">How much is taken away at both ends; null for nothing.</param>
            /// <param name="output_padding">How much is added at the end; null for nothing.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv_transpose1d(Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null,
                long? output_padding = null, long? dilation = null, long groups = 1) =>
                aten_conv_transpose1d.Call(input, weight, bias, new[] { stride ?? 1 }, new[] { padding ?? 0 }, new[] { output_padding ?? 0 }, groups, new[] { dilation ?? 1 });

            /// <summary>The cross-correlation of the input with a kernel, over 2 dimensions.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">How many zeros are added at both ends; null for none.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten_conv2d.Call(input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], dilation ?? [1, 1], groups);

            /// <summary>The cross-correlation of the input with a kernel, over 2 dimensions, with named padding.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv2d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid,
                long[]? dilation = null, long groups = 1) =>
                aten_conv2d_padding.Call(input, weight, bias, strides ?? [1, 1], padding == Padding.Same ? "same" : "valid", dilation ?? [1, 1], groups);

            /// <summary>The transposed convolution over 2 dimensions: what the gradient of a convolution is, which makes sizes larger.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="weight">(in, out / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far apart the input's elements are put; null for 1.</param>
            /// <param name="padding">How much is taken away at both ends; null for nothing.</param>
            /// <param name="output_padding">How much is added at the end; null for nothing.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv_transpose2d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                aten_conv_transpose2d_input.Call(input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], output_padding ?? [0, 0], groups, dilation ?? [1, 1]);

            /// <summary>The cross-correlation of the input with a kernel, over 3 dimensions.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">How many zeros are added at both ends; null for none.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                aten_conv3d.Call(input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], dilation ?? [1, 1, 1], groups);

            /// <summary>The cross-correlation of the input with a kernel, over 3 dimensions, with named padding.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="weight">(out, in / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far the kernel moves from one place to the next; null for 1.</param>
            /// <param name="padding">Valid adds nothing, Same as many zeros as keep the size, which needs a stride of 1.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv3d_padding(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, Padding padding = Padding.Valid,
                long[]? dilation = null, long groups = 1) =>
                aten_conv3d_padding.Call(input, weight, bias, strides ?? [1, 1, 1], padding == Padding.Same ? "same" : "valid", dilation ?? [1, 1, 1], groups);

            /// <summary>The transposed convolution over 3 dimensions: what the gradient of a convolution is, which makes sizes larger.</summary>
            /// <param name="input">(batch, channels, depth, height, width), or without batch.</param>
            /// <param name="weight">(in, out / groups, kernel…).</param>
            /// <param name="bias">(out); null for none.</param>
            /// <param name="strides">How far apart the input's elements are put; null for 1.</param>
            /// <param name="padding">How much is taken away at both ends; null for nothing.</param>
            /// <param name="output_padding">How much is added at the end; null for nothing.</param>
            /// <param name="dilation">How far the kernel's elements lie apart; null for 1.</param>
            /// <param name="groups">Into how many parts the channels are divided, each on its own.</param>
            /// <returns>(batch, out, …).</returns>
            /// <exception cref="ExternalException">The sizes do not fit, or the types differ.</exception>
            public static Tensor conv_transpose3d(Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null,
                long[]? output_padding = null, long[]? dilation = null, long groups = 1) =>
                aten_conv_transpose3d_input.Call(input, weight, bias, strides ?? [1, 1, 1], padding ?? [0, 0, 0], output_padding ?? [0, 0, 0], groups, dilation ?? [1, 1, 1]);
        }
    }
}
