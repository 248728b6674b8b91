using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Frees a native tensor that nobody disposed of, and tells the collector how much it would free. Tensors in a dispose
/// scope have none, so that they cost the finalizer nothing.
/// </summary>
internal sealed class Reclaimer
{
    // libtorch's bookkeeping around the smallest tensor, autograd included.
    private const int Overhead = 512;

    private nint handle;
    private long bytes;

    private Reclaimer() { }

    /// <summary>A reclaimer for a tensor of so many bytes.</summary>
    public static Reclaimer For(nint handle, long bytes)
    {
        var thread = PerThread.Current;
        var reclaimer = thread.Spare() ?? new Reclaimer();
        (reclaimer.handle, reclaimer.bytes) = (handle, bytes + Overhead);
        thread.Report(reclaimer.bytes);
        return reclaimer;
    }

    /// <summary>The tensor is freed in another way.</summary>
    public void Forget()
    {
        handle = 0;
        var thread = PerThread.Current;
        thread.Report(-bytes);
        if (!thread.Keep(this))
            GC.SuppressFinalize(this);
    }

    ~Reclaimer()
    {
        if (handle == 0)
            return;
        Interlocked.Decrement(ref Tensor.totalCount);
        PerThread.Current.Report(-bytes);
        _ = Native.tops_release(handle);
    }

    /// <summary>
    /// A few spare reclaimers, since an object with a finalizer is dear to make and to give up; few, since old ones wait
    /// for a full collection. And the change in native bytes, reported in steps, since a report is dear too.
    /// </summary>
    private sealed class PerThread
    {
        private const long Step = 1 << 18;

        [ThreadStatic] private static PerThread? current;

        private readonly Reclaimer[] spares = new Reclaimer[16];
        private int count;
        private long unreported;

        public static PerThread Current => current ??= new PerThread();

        public Reclaimer? Spare() => count == 0 ? null : spares[--count];

        public bool Keep(Reclaimer reclaimer)
        {
            if (count == spares.Length)
                return false;
            spares[count++] = reclaimer;
            return true;
        }

        public void Report(long change)
        {
            unreported += change;
            if (unreported is < Step and > -Step)
                return;
            if (unreported > 0)
                GC.AddMemoryPressure(unreported);
            else
                GC.RemoveMemoryPressure(-unreported);
            unreported = 0;
        }
    }
}
