using System.Runtime.InteropServices;
using TorchSharp.Interop;
using TorchSharp.Modules;

namespace TorchSharp;

// Pictures, signals and solids of another size.
public static partial class torch
{
    /// <summary>What lies between the elements of a picture that is made larger.</summary>
    public enum UpsampleMode
    {
        /// <summary>The nearest element, for 1 to 3 dimensions.</summary>
        Nearest = 0,
        /// <summary>A line, for 1 dimension.</summary>
        Linear = 1,
        /// <summary>Lines in both directions, for 2 dimensions.</summary>
        Bilinear = 2,
        /// <summary>Cubic curves in both directions, for 2 dimensions.</summary>
        Bicubic = 3,
        /// <summary>Lines in three directions, for 3 dimensions.</summary>
        Trilinear = 4,
    }

    /// <summary>How elements between others are computed.</summary>
    public enum InterpolationMode
    {
        /// <summary>The nearest element, for 1 to 3 dimensions.</summary>
        Nearest = 0,
        /// <summary>A line, for 1 dimension.</summary>
        Linear = 1,
        /// <summary>Lines in both directions, for 2 dimensions.</summary>
        Bilinear = 2,
        /// <summary>Cubic curves in both directions, for 2 dimensions.</summary>
        Bicubic = 3,
        /// <summary>Lines in three directions, for 3 dimensions.</summary>
        Trilinear = 4,
        /// <summary>The mean of the elements that a new one covers, for 1 to 3 dimensions.</summary>
        Area = 5,
        /// <summary>The element whose center is nearest, for 1 to 3 dimensions.</summary>
        NearestExact = 6,
    }

    public static partial class nn
    {
        /// <inheritdoc cref="Modules.Upsample"/>
        /// <param name="size">The new sizes of the last dimensions; null where there are factors.</param>
        /// <param name="scale_factor">By how much each of the last dimensions grows; null where there are sizes.</param>
        /// <param name="mode">What lies between the elements.</param>
        /// <param name="align_corners">Whether the corners' centers stay where they are; null for false.</param>
        /// <param name="recompute_scale_factor">Whether places are computed from the new sizes rather than from the factors; null for false.</param>
        /// <returns>The module.</returns>
        public static Upsample Upsample(long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null,
            bool? recompute_scale_factor = null) =>
            new(size, scale_factor, mode, align_corners, recompute_scale_factor);

        public static partial class functional
        {
            private static readonly Op[] NearestOps = [new("aten::upsample_nearest1d", "vec"), new("aten::upsample_nearest2d", "vec"), new("aten::upsample_nearest3d", "vec")];
            private static readonly Op[] ExactOps = [new("aten::_upsample_nearest_exact1d", "vec"), new("aten::_upsample_nearest_exact2d", "vec"), new("aten::_upsample_nearest_exact3d", "vec")];
            private static readonly Op[] AreaOps = [new("aten::adaptive_avg_pool1d"), new("aten::adaptive_avg_pool2d"), new("aten::adaptive_avg_pool3d")];
            private static readonly Op aten_upsample_linear1d_vec = new("aten::upsample_linear1d", "vec");
            private static readonly Op aten_upsample_bilinear2d_vec = new("aten::upsample_bilinear2d", "vec");
            private static readonly Op aten_upsample_bicubic2d_vec = new("aten::upsample_bicubic2d", "vec");
            private static readonly Op aten_upsample_trilinear3d_vec = new("aten::upsample_trilinear3d", "vec");
            private static readonly Op aten__upsample_bilinear2d_aa_vec = new("aten::_upsample_bilinear2d_aa", "vec");
            private static readonly Op aten__upsample_bicubic2d_aa_vec = new("aten::_upsample_bicubic2d_aa", "vec");

            /// <summary>Pictures, signals or solids of another size. Give sizes or factors, not both.</summary>
            /// <param name="x">(batch, channels, …), with 1 to 3 last dimensions.</param>
            /// <param name="size">The new sizes of the last dimensions; one counts for all. Null where there are factors.</param>
            /// <param name="scale_factor">By how much each of the last dimensions grows; one counts for all. Null where there are sizes.</param>
            /// <param name="mode">How elements between others are computed.</param>
            /// <param name="align_corners">Whether the corners' centers stay where they are, for lines and curves; null for false.</param>
            /// <param name="recompute_scale_factor">Whether places are computed from the new sizes rather than from the factors.</param>
            /// <param name="antialias">Whether a smaller picture takes all elements into account, for 2 dimensions of lines or curves.</param>
            /// <returns>(batch, channels, …), of the new size and the same type.</returns>
            /// <exception cref="ArgumentException">
            /// There are neither sizes nor factors, or both, or others than dimensions; or the mode is for other dimensions, or has no such setting.
            /// </exception>
            /// <exception cref="ExternalException">A size is not positive, or the elements are not of a floating point type.</exception>
            public static Tensor interpolate(Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest,
                bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false)
            {
                var dimensions = (int)Given(x).dim() - 2;
                if (dimensions is < 1 or > 3)
                    throw new ArgumentException($"interpolate needs an input of 3 to 5 dimensions, and got {x.dim()}.");
                if (size is null == scale_factor is null)
                    throw new ArgumentException("interpolate needs either size or scale_factor.");
                var (sizes, factors) = (ForAll(size, dimensions), ForAll(scale_factor, dimensions));
                if (factors is not null && (recompute_scale_factor || mode == InterpolationMode.Area))
                    (sizes, factors) = ([.. factors.Select((factor, i) => (long)Math.Floor(x.size(i + 2) * factor))], null);

                var isSmooth = mode is >= InterpolationMode.Linear and <= InterpolationMode.Trilinear;
                if (align_corners is not null && !isSmooth)
                    throw new ArgumentException($"align_corners is for lines and curves, not for {mode}.");
                if (antialias && mode is not (InterpolationMode.Bilinear or InterpolationMode.Bicubic))
                    throw new ArgumentException($"antialias is for Bilinear and Bicubic, not for {mode}.");
                var op = OpOf(mode, dimensions, antialias);
                return mode == InterpolationMode.Area ? op.Call(x, sizes)
                    : isSmooth ? op.Call(x, sizes, align_corners ?? false, factors)
                    : op.Call(x, sizes, factors);
            }

            /// <summary>Pictures, signals or solids of another size: interpolate by its older name.</summary>
            /// <inheritdoc cref="interpolate"/>
            /// <param name="input">(batch, channels, …), with 1 to 3 last dimensions.</param>
            /// <param name="align_corners">Whether the corners' centers stay where they are, for lines and curves.</param>
            public static Tensor upsample(Tensor input, long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool align_corners = false) =>
                interpolate(input, size, scale_factor, (InterpolationMode)mode, mode == UpsampleMode.Nearest ? null : align_corners);

            private static Op OpOf(InterpolationMode mode, int dimensions, bool antialias) => (mode, dimensions) switch
            {
                (InterpolationMode.Nearest, _) => NearestOps[dimensions - 1],
                (InterpolationMode.NearestExact, _) => ExactOps[dimensions - 1],
                (InterpolationMode.Area, _) => AreaOps[dimensions - 1],
                (InterpolationMode.Linear, 1) => aten_upsample_linear1d_vec,
                (InterpolationMode.Bilinear, 2) => antialias ? aten__upsample_bilinear2d_aa_vec : aten_upsample_bilinear2d_vec,
                (InterpolationMode.Bicubic, 2) => antialias ? aten__upsample_bicubic2d_aa_vec : aten_upsample_bicubic2d_vec,
                (InterpolationMode.Trilinear, 3) => aten_upsample_trilinear3d_vec,
                _ => throw new ArgumentException($"{mode} is not for an input of {dimensions + 2} dimensions."),
            };

            private static T[]? ForAll<T>(T[]? given, int dimensions) => given is null || given.Length == dimensions ? given
                : given.Length == 1 ? [.. Enumerable.Repeat(given[0], dimensions)]
                : throw new ArgumentException($"There are {given.Length} sizes or factors for {dimensions} dimensions.");
        }
    }
}
