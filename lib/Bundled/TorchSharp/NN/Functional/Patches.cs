using System.Runtime.InteropServices;
using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

// Patches of pictures as columns, and back.
public static partial class torch
{
    public static partial class nn
    {
        /// <inheritdoc cref="Modules.Unfold"/>
        /// <param name="kernel_size">The size of a patch.</param>
        /// <param name="dilation">How far a patch's elements lie apart.</param>
        /// <param name="padding">How many zeros are added at both ends.</param>
        /// <param name="stride">How far it is from one patch to the next.</param>
        /// <returns>The module.</returns>
        public static Unfold Unfold(long kernel_size, long dilation = 1, long padding = 0, long stride = 1) => new(Square(kernel_size), Square(dilation), Square(padding), Square(stride));

        /// <inheritdoc cref="Unfold(long, long, long, long)"/>
        public static Unfold Unfold((long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
            new(kernel_size, dilation ?? Square(1), padding ?? Square(0), stride ?? Square(1));

        /// <inheritdoc cref="Modules.Fold"/>
        /// <param name="output_size">The size of the picture.</param>
        /// <param name="kernel_size">The size of a patch.</param>
        /// <param name="dilation">How far a patch's elements lie apart.</param>
        /// <param name="padding">How many zeros were added at both ends.</param>
        /// <param name="stride">How far it is from one patch to the next.</param>
        /// <returns>The module.</returns>
        public static Fold Fold(long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
            new(Square(output_size), Square(kernel_size), Square(dilation), Square(padding), Square(stride));

        /// <inheritdoc cref="Fold(long, long, long, long, long)"/>
        public static Fold Fold((long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
            new(output_size, kernel_size, dilation ?? Square(1), padding ?? Square(0), stride ?? Square(1));

        private static (long, long) Square(long size) => (size, size);

        public static partial class functional
        {
            private static readonly Op aten_im2col = new("aten::im2col");
            private static readonly Op aten_col2im = new("aten::col2im");

            /// <summary>Each patch of a picture as a column.</summary>
            /// <param name="input">(batch, channels, height, width), or without batch.</param>
            /// <param name="kernel_size">The size of a patch.</param>
            /// <param name="dilation">How far a patch's elements lie apart.</param>
            /// <param name="padding">How many zeros are added at both ends.</param>
            /// <param name="stride">How far it is from one patch to the next.</param>
            /// <returns>(batch, channels · patch, patches).</returns>
            /// <exception cref="ExternalException">The patch is larger than the picture, or the elements are not of a floating point type.</exception>
            public static Tensor unfold(Tensor input, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                unfold(input, Square(kernel_size), Square(dilation), Square(padding), Square(stride));

            /// <inheritdoc cref="unfold(Tensor, long, long, long, long)"/>
            public static Tensor unfold(Tensor input, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                aten_im2col.Call(input, Sizes(kernel_size), Sizes(dilation ?? Square(1)), Sizes(padding ?? Square(0)), Sizes(stride ?? Square(1)));

            /// <summary>Columns as patches of a picture, summed where they overlap.</summary>
            /// <param name="input">(batch, channels · patch, patches), or without batch.</param>
            /// <param name="output_size">The size of the picture.</param>
            /// <param name="kernel_size">The size of a patch.</param>
            /// <param name="dilation">How far a patch's elements lie apart.</param>
            /// <param name="padding">How many zeros were added at both ends.</param>
            /// <param name="stride">How far it is from one patch to the next.</param>
            /// <returns>(batch, channels, height, width).</returns>
            /// <exception cref="ExternalException">The sizes do not fit.</exception>
            public static Tensor fold(Tensor input, long output_size, long kernel_size, long dilation = 1, long padding = 0, long stride = 1) =>
                fold(input, Square(output_size), Square(kernel_size), Square(dilation), Square(padding), Square(stride));

            /// <inheritdoc cref="fold(Tensor, long, long, long, long, long)"/>
            public static Tensor fold(Tensor input, (long, long) output_size, (long, long) kernel_size, (long, long)? dilation = null, (long, long)? padding = null, (long, long)? stride = null) =>
                aten_col2im.Call(input, Sizes(output_size), Sizes(kernel_size), Sizes(dilation ?? Square(1)), Sizes(padding ?? Square(0)), Sizes(stride ?? Square(1)));

            private static long[] Sizes((long, long) pair) => [pair.Item1, pair.Item2];
        }
    }
}
