using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Random numbers: PyTorch's, of the same seed.
public static partial class torch
{
    /// <summary>A source of random numbers.</summary>
    public class Generator
    {
        internal Generator(ulong seed) => InitialSeed = seed;

        internal ulong InitialSeed { get; }
    }

    /// <summary>Seeds all random numbers: the same seed gives the same numbers, those that PyTorch gives.</summary>
    /// <param name="seed">Any number.</param>
    /// <returns>The generator, seeded.</returns>
    public static Generator manual_seed(long seed)
    {
        Native.Check(Native.tops_manual_seed((ulong)seed));
        return new((ulong)seed);
    }

    /// <summary>Random numbers.</summary>
    public static partial class random
    {
        /// <inheritdoc cref="torch.manual_seed(long)"/>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);
    }

    private static readonly Op aten_bernoulli = new("aten::bernoulli");
    /// <summary>1 with the probability that each element gives, else 0.</summary>
    /// <param name="input">Probabilities, from 0 to 1.</param>
    /// <returns>A new tensor of the same shape and type.</returns>
    /// <exception cref="ExternalException">An element is no probability; or the elements are not floating point numbers.</exception>
    public static Tensor bernoulli(Tensor input) => aten_bernoulli.Call(input);

    /// <inheritdoc cref="Tensor.multinomial(long, bool)"/>
    /// <param name="input">Weights, which need not sum to 1: (n), or (rows, n).</param>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false) => Given(input).multinomial(num_samples, replacement);

    public partial class Tensor
    {
        private static readonly Op aten_uniform_ = new("aten::uniform_");
        /// <summary>Sets every element to a random number, uniform in [from, to).</summary>
        /// <param name="from">The lowest number.</param>
        /// <param name="to">The number above all.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// from is more than to; or the tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not
        /// floating point numbers.
        /// </exception>
        public Tensor uniform_(double from, double to) => InPlace(aten_uniform_, this, from, to);

        private static readonly Op aten_normal_ = new("aten::normal_");
        /// <summary>Sets every element to a random number of a normal distribution.</summary>
        /// <param name="mean">The distribution's mean.</param>
        /// <param name="std">Its standard deviation.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// std is negative; or the tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating
        /// point numbers.
        /// </exception>
        public Tensor normal_(double mean = 0, double std = 1) => InPlace(aten_normal_, this, mean, std);

        private static readonly Op aten_bernoulli__float = new("aten::bernoulli_", "float");
        /// <summary>Sets every element to 1 with probability p, else to 0.</summary>
        /// <param name="p">The probability, from 0 to 1.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// p is no probability; or the tensor is a leaf that requires a gradient, and operations are being recorded.
        /// </exception>
        public Tensor bernoulli_(double p = 0.5) => InPlace(aten_bernoulli__float, this, p);

        private static readonly Op aten_multinomial = new("aten::multinomial");
        /// <summary>Positions drawn at random, each as often as its weight says; a row's weights need not sum to 1.</summary>
        /// <param name="num_samples">How many to draw from each row.</param>
        /// <param name="replacement">Whether a position can be drawn again.</param>
        /// <returns>(n) → (num_samples), or (rows, n) → (rows, num_samples), of type Int64.</returns>
        /// <exception cref="ExternalException">
        /// A weight is negative, infinite or NaN, or a row's weights are all zero; or more positions are to be drawn than there are, without
        /// replacement; or the tensor has another number of dimensions; or its elements are not floating point numbers.
        /// </exception>
        public Tensor multinomial(long num_samples, bool replacement = false) => aten_multinomial.Call(this, num_samples, replacement);
    }
}
