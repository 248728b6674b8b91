using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>A node of the autograd graph whose gradients managed code computes; it lives as long as the native node.</summary>
internal sealed unsafe class RecordedFunction
{
    [ThreadStatic] private static ExceptionDispatchInfo? failure;

    private readonly Func<Tensor, Tensor?[]> backward;
    private readonly Action release;

    private RecordedFunction(Func<Tensor, Tensor?[]> backward, Action release) => (this.backward, this.release) = (backward, release);

    /// <summary>The output's elements under a new tensor, whose gradient backward turns into the inputs'.</summary>
    public static Tensor Record(Tensor output, Tensor[] inputs, Func<Tensor, Tensor?[]> backward, Action release)
    {
        var self = GCHandle.Alloc(new RecordedFunction(backward, release));
        nint result;
        fixed (nint* handles = Array.ConvertAll(inputs, input => input.Handle))
            result = Native.tops_record(output.Handle, handles, inputs.Length, &Backward, &Free, GCHandle.ToIntPtr(self));
        if (result == 0)
            Native.Throw();
        return Tensor.Own(result);
    }

    /// <summary>Throws again what a backward() threw, since no exception may cross native code.</summary>
    public static void ThrowFailure()
    {
        if (failure is not { } caught)
            return;
        failure = null;
        caught.Throw();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Backward(nint self, nint gradient, nint* results, int count)
    {
        try
        {
            using var scope = NewDisposeScope();
            var gradients = Target(self).backward(Tensor.Own(Native.tops_retain(gradient)));
            for (var i = 0; i < count; i++)
                results[i] = gradients[i] is { } tensor ? Native.tops_retain(tensor.Handle) : 0;
            return 0;
        }
        catch (Exception error)
        {
            failure = ExceptionDispatchInfo.Capture(error);
            return -1;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Free(nint self)
    {
        Target(self).release();
        GCHandle.FromIntPtr(self).Free();
    }

    private static RecordedFunction Target(nint self) => (RecordedFunction)GCHandle.FromIntPtr(self).Target!;
}
