using System.Runtime.CompilerServices;

// The random generator, the print options and the count of living tensors belong to the process, so tests take turns.
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace TorchSharp.Tests;

internal static class Setup
{
    /// <summary>Small tensors are fastest on one thread, and sums then do not depend on the number of cores.</summary>
    [ModuleInitializer]
    internal static void UseOneThread() => torch.set_num_threads(1);
}

/// <summary>Counts tensors once the collector has freed what earlier tests left, which it would else do at any moment.</summary>
internal static class Tensors
{
    public static long Living()
    {
        Collect();
        return TorchSharp.torch.Tensor.TotalCount;
    }

    public static void Collect()
    {
        for (var i = 0; i < 2; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }
}
