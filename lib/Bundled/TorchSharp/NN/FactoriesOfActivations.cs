using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the activations in Rectifiers.cs and BoundedActivations.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>min(max(x, 0), 6) for each element.</summary>
        /// <returns>The module.</returns>
        public static ReLU6 ReLU6() => new();

        /// <summary>Scaled elu, which keeps mean and variance (Klambauer et al. 2017).</summary>
        /// <returns>The module.</returns>
        public static SELU SELU() => new();

        /// <summary>x where positive, alpha (exp(x / alpha) - 1) elsewhere, for each element (Barron 2017).</summary>
        /// <param name="alpha">How far below zero the results go.</param>
        /// <returns>The module.</returns>
        public static CELU CELU(double alpha = 1) => new(alpha);

        /// <summary>x tanh(softplus(x)) for each element (Misra 2019).</summary>
        /// <returns>The module.</returns>
        public static Mish Mish() => new();

        /// <summary>Each element, kept between two bounds.</summary>
        /// <param name="min_val">The lower bound.</param>
        /// <param name="max_val">The upper bound.</param>
        /// <returns>The module.</returns>
        public static Hardtanh Hardtanh(double min_val = -1, double max_val = 1) => new(min_val, max_val);

        /// <summary>relu6(x + 3) / 6 for each element.</summary>
        /// <returns>The module.</returns>
        public static Hardsigmoid Hardsigmoid() => new();

        /// <summary>x relu6(x + 3) / 6 for each element (Howard et al. 2019).</summary>
        /// <returns>The module.</returns>
        public static Hardswish Hardswish() => new();

        /// <summary>x where its size exceeds lambda, 0 elsewhere.</summary>
        /// <param name="lambda">The bound.</param>
        /// <returns>The module.</returns>
        public static Hardshrink Hardshrink(double lambda = 0.5) => new(lambda);

        /// <summary>x moved towards 0 by lambda, and 0 where it would pass it.</summary>
        /// <param name="lambda">How far, at least 0.</param>
        /// <returns>The module.</returns>
        public static Softshrink Softshrink(double lambda = 0.5) => new(lambda);

        /// <summary>x / (1 + |x|) for each element.</summary>
        /// <returns>The module.</returns>
        public static Softsign Softsign() => new();

        /// <summary>x - tanh(x) for each element.</summary>
        /// <returns>The module.</returns>
        public static Tanhshrink Tanhshrink() => new();

        /// <summary>softmax of -x along a dimension.</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>The module.</returns>
        public static Softmin Softmin(long dim) => new(dim);

        /// <summary>x where it exceeds the threshold, value elsewhere.</summary>
        /// <param name="threshold">What an element must exceed to stay.</param>
        /// <param name="value">What the others become.</param>
        /// <returns>The module.</returns>
        public static Threshold Threshold(double threshold, double value) => new(threshold, value);

        /// <summary>The first half along a dimension, times the sigmoid of the second (Dauphin et al. 2017).</summary>
        /// <param name="dim">The dimension; negative ones count from the end.</param>
        /// <returns>The module.</returns>
        public static GLU GLU(long dim = -1) => new(dim);

        /// <summary>x where positive, weight x elsewhere, with slopes that are trained (He et al. 2015).</summary>
        /// <param name="num_parameters">How many slopes: 1, or one for each channel.</param>
        /// <param name="init">The slopes at first.</param>
        /// <param name="device">Where the parameter is; the CPU by default.</param>
        /// <param name="dtype">The parameter's type; Float32 by default.</param>
        /// <returns>The module.</returns>
        public static PReLU PReLU(long num_parameters, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
            new(num_parameters, init, device, dtype);

        /// <inheritdoc cref="Modules.LogSigmoid"/>
        /// <returns>The module.</returns>
        public static LogSigmoid LogSigmoid() => new();

        /// <inheritdoc cref="Modules.Softmax2d"/>
        /// <returns>The module.</returns>
        public static Softmax2d Softmax2d() => new();
    }
}
