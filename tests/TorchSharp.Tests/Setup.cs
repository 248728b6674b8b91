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
