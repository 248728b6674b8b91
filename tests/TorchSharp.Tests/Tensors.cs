namespace TorchSharp.Tests;

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
