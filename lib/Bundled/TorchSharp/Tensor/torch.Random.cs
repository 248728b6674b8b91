using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A source of random numbers.</summary>
    public class Generator
    {
        internal Generator(ulong seed) => InitialSeed = seed;

        internal ulong InitialSeed { get; }
    }

    /// <summary>Seeds all random numbers: the same seed gives the same numbers, those that PyTorch gives.</summary>
    public static Generator manual_seed(long seed)
    {
        Native.Check(Native.tops_manual_seed((ulong)seed));
        return new((ulong)seed);
    }

    /// <summary>Random numbers.</summary>
    public static partial class random
    {
        /// <summary>Seeds all random numbers.</summary>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);
    }

    /// <summary>1 with the probability each element gives, else 0.</summary>
    public static Tensor bernoulli(Tensor input) => Ops.bernoulli.Call(input);

    /// <summary>Indices drawn with the (unnormalized) probabilities of each row.</summary>
    public static Tensor multinomial(Tensor input, long num_samples, bool replacement = false) => input.multinomial(num_samples, replacement);

    public partial class Tensor
    {
        /// <summary>Uniform random numbers in [from, to), in place.</summary>
        public Tensor uniform_(double from, double to) => InPlace(Ops.uniform_, this, from, to);

        /// <summary>Normal random numbers, in place.</summary>
        public Tensor normal_(double mean = 0, double std = 1) => InPlace(Ops.normal_, this, mean, std);

        /// <summary>1 with probability p, else 0, in place.</summary>
        public Tensor bernoulli_(double p = 0.5) => InPlace(Ops.bernoulli_, this, p);

        /// <summary>Indices drawn with the (unnormalized) probabilities of each row.</summary>
        public Tensor multinomial(long num_samples, bool replacement = false) => Ops.multinomial.Call(this, num_samples, replacement);
    }
}
