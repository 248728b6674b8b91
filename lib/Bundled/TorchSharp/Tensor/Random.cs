using TorchSharp.Interop;

namespace TorchSharp;

// Random numbers: PyTorch's, of the same seed.
public static partial class torch
{
    /// <summary>Random numbers.</summary>
    public static partial class random
    {
        /// <inheritdoc cref="torch.manual_seed(long)"/>
        public static Generator manual_seed(long seed) => torch.manual_seed(seed);
    }

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

    /// <summary>Seeds all random numbers with a number that nothing else is known of.</summary>
    /// <returns>The seed.</returns>
    public static long seed()
    {
        var seed = System.Random.Shared.NextInt64();
        manual_seed(seed);
        return seed;
    }
}
