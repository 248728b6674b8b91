using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>The gradients of many leaves in one native call.</summary>
internal static unsafe class Gradients
{
    /// <summary>Each tensor's gradient; null where it has none.</summary>
    public static Tensor?[] Of(Tensor[] tensors)
    {
        NativeValue results;
        fixed (nint* handles = Handles(tensors))
            Native.Check(Native.tops_grads(handles, tensors.Length, &results));
        GC.KeepAlive(tensors);
        return Op.OwnAll(results);
    }

    /// <summary>Removes each tensor's gradient, or fills it with zeros.</summary>
    public static void Clear(Tensor[] tensors, bool remove)
    {
        fixed (nint* handles = Handles(tensors))
            Native.Check(Native.tops_clear_grads(handles, tensors.Length, remove ? 1 : 0));
        GC.KeepAlive(tensors);
    }

    private static nint[] Handles(Tensor[] tensors) => Array.ConvertAll(tensors, tensor => tensor.Handle);
}
