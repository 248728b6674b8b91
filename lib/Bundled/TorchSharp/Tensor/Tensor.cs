using System.Runtime.CompilerServices;
using TorchSharp.Interop;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>
    /// A multi-dimensional array of one element type, with automatic differentiation. It owns native memory: dispose of
    /// it, or make it inside a dispose scope, or leave it to the garbage collector.
    /// </summary>
    /// <remarks>
    /// Whatever libtorch refuses is an <see cref="System.Runtime.InteropServices.ExternalException"/> with libtorch's own first line: each member
    /// says what; every one refuses tensors on different devices. A tensor that was disposed of throws an <see cref="InvalidOperationException"/>
    /// wherever it is used. Shapes are written like (batch, time, hidden); () is the shape of one element without dimensions, and … stands for any
    /// dimensions, the same wherever it occurs. Two shapes broadcast together if, counted from the last dimension, their sizes are equal or one is
    /// 1 or missing; the result has the larger. A member whose name ends in an underscore changes the tensor itself.
    /// </remarks>
    [Utils.TypeFormatterSource(typeof(Utils.TensorFormatterSource))]
    public partial class Tensor : IDisposable
    {
        internal static long totalCount;

        private nint handle;
        private Reclaimer? reclaimer;

        /// <summary>
        /// The scope that will dispose of this tensor, and its place there. They change, like the handle, under this tensor's lock only, since
        /// two threads may dispose of it at once; the scope's own lock is taken inside that one.
        /// </summary>
        internal DisposeScope? Scope;
        internal int Slot;

        internal Tensor(nint handle, int bytes)
        {
            this.handle = handle;
            Interlocked.Increment(ref totalCount);
            if (DisposeScope.Current?.Add(this) is not true)
                reclaimer = Reclaimer.For(handle, bytes);
        }

        /// <summary>Wraps a native tensor and takes over its reference; bytes tells the collector its size.</summary>
        internal static Tensor Own(nint handle, int bytes = 0) => new(handle, bytes);

        /// <summary>Takes over another tensor's native reference and its place in a dispose scope.</summary>
        private protected Tensor(Tensor other)
        {
            ArgumentNullException.ThrowIfNull(other);
            lock (other)
            {
                handle = other.Handle;
                reclaimer = other.reclaimer;
                other.Scope?.Replace(other, this);
                if (Scope is null)
                    reclaimer ??= Reclaimer.For(handle, 0);
                other.handle = 0;
                other.reclaimer = null;
            }
        }

        /// <summary>Frees this tensor's native reference and takes over the other's; whoever holds this object sees the change.</summary>
        internal void Become(Tensor other)
        {
            lock (this)
            {
                var old = Handle;
                other.MoveTo(Scope);
                other.Scope?.Remove(other);
                reclaimer?.Forget();
                (handle, reclaimer) = (other.handle, other.reclaimer);
                (other.handle, other.reclaimer) = (0, null);
                _ = Native.tops_release(old);
            }
            Interlocked.Decrement(ref totalCount);
        }

        /// <summary>The pointer to the native tensor.</summary>
        /// <exception cref="InvalidOperationException">The tensor was disposed of.</exception>
        public nint Handle
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get
            {
                if (handle == 0)
                    ThrowDisposed();
                return handle;
            }
        }

        private static void ThrowDisposed() => throw new InvalidOperationException(
            "Tensor invalid -- empty handle. It was disposed of, perhaps by the dispose scope it was made in.");

        /// <summary>True once the tensor has been disposed of.</summary>
        public bool IsInvalid => handle == 0;

        /// <summary>A name of your own, for debugging.</summary>
        public string? name { get; set; }

        /// <summary>How many tensors are alive in managed code.</summary>
        public static long TotalCount => Interlocked.Read(ref totalCount);

        /// <summary>Frees the tensor's memory, unless another tensor shares it. To call it again does nothing.</summary>
        public void Dispose()
        {
            lock (this)
            {
                Scope?.Remove(this);
                Release();
            }
        }

        /// <summary>Disposes of the tensor if it still belongs to a scope, which has forgotten it already.</summary>
        internal void DisposeWith(DisposeScope scope)
        {
            lock (this)
            {
                if (Scope != scope)
                    return;
                Scope = null;
                Release();
            }
        }

        // Frees the native reference, under the lock, once the tensor is in no scope.
        private void Release()
        {
            if (handle == 0)
                return;
            Interlocked.Decrement(ref totalCount);
            reclaimer?.Forget();
            var released = handle;
            handle = 0;
            reclaimer = null;
            _ = Native.tops_release(released);
        }

        /// <summary>Hands the tensor to another scope, or with null to the garbage collector.</summary>
        internal void MoveTo(DisposeScope? target)
        {
            lock (this)
            {
                if (target == Scope || handle == 0)
                    return;
                Scope?.Remove(this);
                if (target?.Add(this) is true)
                {
                    reclaimer?.Forget();
                    reclaimer = null;
                }
                else
                {
                    reclaimer ??= Reclaimer.For(handle, numel() * element_size());
                }
            }
        }

        /// <summary>
        /// Moves the tensor to the scope around its own, so that it survives its own scope; without one around, the garbage collector frees it.
        /// </summary>
        /// <returns>This tensor.</returns>
        public Tensor MoveToOuterDisposeScope()
        {
            if (Scope is { } scope)
                MoveTo(scope.OpenOuterScope);
            return this;
        }

        /// <summary>Takes the tensor out of all scopes; the garbage collector frees it then.</summary>
        /// <returns>This tensor.</returns>
        public Tensor DetachFromDisposeScope()
        {
            MoveTo(null);
            return this;
        }

        /// <summary>
        /// Takes the tensor out of all scopes and from the garbage collector, which would collect all too often if each step of a training
        /// told it of megabytes that are freed a moment later: the caller disposes of it.
        /// </summary>
        /// <returns>This tensor.</returns>
        internal Tensor HandOver()
        {
            lock (this)
            {
                Scope?.Remove(this);
                reclaimer?.Forget();
                reclaimer = null;
            }
            return this;
        }

        // An in-place operator returns the tensor it changed, not another object for it.
        private static Tensor InPlace(Op op, Tensor self, params ReadOnlySpan<Value> arguments)
        {
            op.Run([self, .. arguments]);
            return self;
        }
    }
}
