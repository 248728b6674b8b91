using System.Runtime.InteropServices;
using TorchSharp.Interop;

namespace TorchSharp;

// Random numbers of many distributions, in a tensor's place or from its parameters.
public static partial class torch
{
    public partial class Tensor
    {
        private static readonly Op aten_poisson = new("aten::poisson");
        private static readonly Op aten_random__from = new("aten::random_", "from");
        private static readonly Op aten_log_normal_ = new("aten::log_normal_");
        private static readonly Op aten_geometric_ = new("aten::geometric_");
        private static readonly Op aten_exponential_ = new("aten::exponential_");
        private static readonly Op aten_cauchy_ = new("aten::cauchy_");
        private static readonly Op aten_uniform_ = new("aten::uniform_");
        private static readonly Op aten_normal_ = new("aten::normal_");
        private static readonly Op aten_bernoulli__float = new("aten::bernoulli_", "float");
        private static readonly Op aten_multinomial = new("aten::multinomial");

        /// <summary>Fills the tensor with random numbers of the Cauchy distribution.</summary>
        /// <param name="median">The middle.</param>
        /// <param name="sigma">The half width at half height.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or the elements are not floating point numbers.
        /// </exception>
        public Tensor cauchy_(double median = 0, double sigma = 1) => InPlace(aten_cauchy_, this, median, sigma);

        /// <summary>Fills the tensor with random numbers of the exponential distribution.</summary>
        /// <param name="lambda">One over the mean.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or lambda is not positive.
        /// </exception>
        public Tensor exponential_(double lambda = 1) => InPlace(aten_exponential_, this, lambda);

        /// <summary>Fills the tensor with random numbers of the geometric distribution: how many tries up to the first success.</summary>
        /// <param name="p">The probability of success.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or p is not between 0 and 1.
        /// </exception>
        public Tensor geometric_(double p) => InPlace(aten_geometric_, this, p);

        /// <summary>Fills the tensor with exponentials of normal random numbers.</summary>
        /// <param name="mean">The mean of the logarithms.</param>
        /// <param name="std">The standard deviation of the logarithms.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or std is not positive.
        /// </exception>
        public Tensor log_normal_(double mean = 0, double std = 1) => InPlace(aten_log_normal_, this, mean, std);

        /// <summary>Fills the tensor with random whole numbers.</summary>
        /// <param name="from">The lowest number.</param>
        /// <param name="to">The number after the highest.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// The tensor is a leaf that requires a gradient, and operations are being recorded; or from is not below to.
        /// </exception>
        public Tensor random_(double from, double to) => InPlace(aten_random__from, this, (long)from, (long)to);

        /// <summary>Random numbers of the Poisson distribution, each element the mean of its own.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An element is negative.</exception>
        public Tensor poisson() => aten_poisson.Call(this);

        /// <summary>1 with the probability that each element gives, else 0.</summary>
        /// <returns>A new tensor of the same shape and type.</returns>
        /// <exception cref="ExternalException">An element is not between 0 and 1.</exception>
        public Tensor bernoulli() => torch.bernoulli(this);

        /// <summary>Sets every element to a random number, uniform in [from, to).</summary>
        /// <param name="from">The lowest number.</param>
        /// <param name="to">The number above all.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// from is more than to; or the tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not
        /// floating point numbers.
        /// </exception>
        public Tensor uniform_(double from, double to) => InPlace(aten_uniform_, this, from, to);

        /// <summary>Sets every element to a random number of a normal distribution.</summary>
        /// <param name="mean">The distribution's mean.</param>
        /// <param name="std">Its standard deviation.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// std is negative; or the tensor is a leaf that requires a gradient, and operations are being recorded; or its elements are not floating
        /// point numbers.
        /// </exception>
        public Tensor normal_(double mean = 0, double std = 1) => InPlace(aten_normal_, this, mean, std);

        /// <summary>Sets every element to 1 with probability p, else to 0.</summary>
        /// <param name="p">The probability, from 0 to 1.</param>
        /// <returns>This tensor.</returns>
        /// <exception cref="ExternalException">
        /// p is no probability; or the tensor is a leaf that requires a gradient, and operations are being recorded.
        /// </exception>
        public Tensor bernoulli_(double p = 0.5) => InPlace(aten_bernoulli__float, this, p);

        /// <summary>Positions drawn at random, each as often as its weight says; a row's weights need not sum to 1.</summary>
        /// <param name="num_samples">How many to draw from each row.</param>
        /// <param name="replacement">Whether a position can be drawn again.</param>
        /// <returns>(n) → (num_samples), or (rows, n) → (rows, num_samples), of type Int64.</returns>
        /// <exception cref="ExternalException">
        /// A weight is negative, infinite or NaN, or a row's weights are all zero; or more positions are to be drawn than there are, without
        /// replacement; or the tensor has another number of dimensions; or its elements are not floating point numbers.
        /// </exception>
        public Tensor multinomial(long num_samples, bool replacement = false) => aten_multinomial.Call(this, num_samples, replacement);

        private static readonly Op aten_binomial = new("aten::binomial");

        /// <summary>For each element, taken as a number of tries, how many of them succeed.</summary>
        /// <param name="prob">The probability of one success, of a shape that fits.</param>
        /// <returns>A new tensor of the same type.</returns>
        /// <exception cref="ExternalException">The shapes do not fit, the types differ, a number of tries is negative, or a probability is not between 0 and 1.</exception>
        public Tensor binomial(Tensor prob) => aten_binomial.Call(this, prob);
    }

    private static readonly Op aten_normal_Tensor_Tensor = new("aten::normal", "Tensor_Tensor");
    private static readonly Op aten_bernoulli = new("aten::bernoulli");

    /// <inheritdoc cref="Tensor.poisson()"/>
    /// <param name="input">The tensor.</param>
    public static Tensor poisson(Tensor input) => Given(input).poisson();

    /// <summary>Normal random numbers, each with a mean and a standard deviation of its own.</summary>
    /// <param name="mean">The means.</param>
    /// <param name="std">The standard deviations, as many.</param>
    /// <returns>A new tensor of the means' shape.</returns>
    /// <exception cref="ExternalException">The sizes differ; or a standard deviation is negative.</exception>
    public static Tensor normal(Tensor mean, Tensor std) => aten_normal_Tensor_Tensor.Call(mean, std);

    /// <summary>1 with the probability that each element gives, else 0.</summary>
    /// <param name="input">Probabilities, from 0 to 1.</param>
    /// <returns>A new tensor of the same shape and type.</returns>
    /// <exception cref="ExternalException">An element is no probability; or the elements are not floating point numbers.</exception>
    public static Tensor bernoulli(Tensor input) => aten_bernoulli.Call(input);

    /// <inheritdoc cref="Tensor.multinomial(long, bool)"/>
    /// <param name="input">Weights, which need not sum to 1: (n), or (rows, n).</param>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false) => Given(input).multinomial(num_samples, replacement);

    /// <inheritdoc cref="Tensor.binomial(Tensor)"/>
    /// <param name="count">The numbers of tries.</param>
    /// <param name="probs">The probability of one success, of a shape that fits.</param>
    public static Tensor binomial(Tensor count, Tensor probs) => Given(count).binomial(probs);
}
