using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Interop;

/// <summary>What native code calls for a recorded function; struct Caller of native/torch_ops.cpp.</summary>
internal unsafe struct NativeCaller
{
    public delegate* unmanaged[Cdecl]<nint, nint, nint*, int, long> Backward;
    public delegate* unmanaged[Cdecl]<nint, void> Release, Free;
}

/// <summary>A node of the autograd graph whose gradients managed code computes; it lives as long as the native node.</summary>
internal sealed unsafe class RecordedFunction
{
    // What a backward() threw, by the number that libtorch carries to the thread that waits for the gradients.
    private static readonly ConcurrentDictionary<long, ExceptionDispatchInfo> failures = [];
    private static long lastFailure;

    private readonly Func<Tensor, Tensor?[]> backward;
    private readonly Action release;

    private RecordedFunction(Func<Tensor, Tensor?[]> backward, Action release) => (this.backward, this.release) = (backward, release);

    /// <summary>The output's elements under a new tensor, whose gradient backward turns into the inputs'.</summary>
    /// <param name="release">Frees what is kept for backward; it may be called several times, and on any thread.</param>
    public static Tensor Record(Tensor output, Tensor[] inputs, Func<Tensor, Tensor?[]> backward, Action release)
    {
        var self = GCHandle.Alloc(new RecordedFunction(backward, release));
        NativeCaller caller = new() { Backward = &Backward, Release = &Release, Free = &Free };
        nint result;
        fixed (nint* handles = Gradients.Handles(inputs))
            result = Native.tops_record(output.Handle, handles, inputs.Length, &caller, GCHandle.ToIntPtr(self));
        GC.KeepAlive((output, inputs));
        if (result == 0)
            Native.Throw();
        return Tensor.Own(result);
    }

    /// <summary>Throws again what a backward() threw, on whichever thread, since no exception may cross native code.</summary>
    /// <param name="failure">Its number; with 0, none did, and nothing happens.</param>
    public static void ThrowFailure(long failure)
    {
        if (failures.TryRemove(failure, out var caught))
            caught.Throw();
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static long Backward(nint self, nint gradient, nint* results, int count)
    {
        try
        {
            using var scope = NewDisposeScope();
            var gradients = Target(self).backward(Tensor.Own(Native.tops_retain(gradient)));
            for (var i = 0; i < count; i++)
                results[i] = gradients[i] is { } tensor ? Native.tops_retain(tensor.Handle) : 0;
            GC.KeepAlive(gradients);
            return 0;
        }
        catch (Exception error)
        {
            var failure = Interlocked.Increment(ref lastFailure);
            failures[failure] = ExceptionDispatchInfo.Capture(error);
            return failure;
        }
    }

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Release(nint self) => Target(self).release();

    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Free(nint self)
    {
        Target(self).release();
        GCHandle.FromIntPtr(self).Free();
    }

    private static RecordedFunction Target(nint self) => (RecordedFunction)GCHandle.FromIntPtr(self).Target!;
}
