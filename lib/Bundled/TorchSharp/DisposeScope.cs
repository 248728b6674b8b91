using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Disposes of every tensor that was made on this thread while it was the innermost scope, except those moved out.
/// </summary>
public class DisposeScope : IDisposable
{
    [ThreadStatic] private static DisposeScope? current;

    // A scope belongs to the thread that opened it, but its tensors may be disposed of on another.
    private readonly Lock guard = new();
    private readonly DisposeScope? outerScope;
    private List<Tensor?> tensors = [];
    private int count;
    private volatile bool closed;

    internal DisposeScope()
    {
        outerScope = Current;
        current = this;
    }

    // Scopes may be closed in any order, and on another thread: those that are closed are left here.
    internal static DisposeScope? Current => current is { closed: true } inner ? current = inner.OpenOuterScope : current;

    /// <summary>The nearest scope around this one that is still open.</summary>
    internal DisposeScope? OpenOuterScope
    {
        get
        {
            var scope = outerScope;
            while (scope is { closed: true })
                scope = scope.outerScope;
            return scope;
        }
    }

    /// <summary>How many tensors the scope holds now.</summary>
    public int DisposablesCount
    {
        get
        {
            lock (guard)
                return count;
        }
    }

    /// <summary>Moves a tensor to the scope around this one, so that it survives; without one around, the garbage collector frees it.</summary>
    /// <param name="disposable">A tensor of this scope; anything else is left as it is.</param>
    /// <returns>The same object.</returns>
    public T MoveToOuter<T>(T disposable) where T : IDisposable
    {
        Move(disposable, OpenOuterScope);
        return disposable;
    }

    /// <summary>Moves two tensors to the scope around this one, so that they survive.</summary>
    /// <returns>The same objects.</returns>
    public (T1 first, T2 second) MoveToOuter<T1, T2>(T1 first, T2 second) where T1 : IDisposable where T2 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second));

    /// <summary>Moves three tensors to the scope around this one, so that they survive.</summary>
    /// <returns>The same objects.</returns>
    public (T1 first, T2 second, T3 third) MoveToOuter<T1, T2, T3>(T1 first, T2 second, T3 third)
        where T1 : IDisposable where T2 : IDisposable where T3 : IDisposable =>
        (MoveToOuter(first), MoveToOuter(second), MoveToOuter(third));

    /// <summary>Takes a tensor out of all scopes; the garbage collector frees it then.</summary>
    /// <param name="disposable">A tensor of this scope; anything else is left as it is.</param>
    /// <returns>The same object.</returns>
    public T Detach<T>(T disposable) where T : IDisposable
    {
        Move(disposable, null);
        return disposable;
    }

    /// <summary>Disposes of what the scope holds now; the scope stays open.</summary>
    public void DisposeEverything()
    {
        var all = Forget();
        // Backwards, so that results go before what they were made from.
        for (var i = all.Count - 1; i >= 0; i--)
            all[i]?.DisposeWith(this);
    }

    /// <summary>
    /// Disposes of what the scope still holds and closes it. The scopes inside it stay open: what is made there lives until they are closed.
    /// </summary>
    public void Dispose()
    {
        Leave();
        DisposeEverything();
    }

    /// <summary>Closes the scope without disposing of what it holds.</summary>
    internal void Leave()
    {
        lock (guard)
            closed = true;
    }

    /// <summary>Takes all tensors out of all scopes; the garbage collector frees them then.</summary>
    internal void DetachEverything()
    {
        Tensor?[] all;
        lock (guard)
            all = [.. tensors];
        foreach (var tensor in all)
            tensor?.MoveTo(null);
    }

    /// <summary>Takes a tensor in, unless another thread has closed the scope; the caller holds the tensor's lock, or is its constructor.</summary>
    internal bool Add(Tensor tensor)
    {
        lock (guard)
        {
            if (closed)
                return false;
            (tensor.Scope, tensor.Slot) = (this, tensors.Count);
            tensors.Add(tensor);
            count++;
            return true;
        }
    }

    /// <summary>Lets a tensor go; the caller holds the tensor's lock.</summary>
    internal void Remove(Tensor tensor)
    {
        tensor.Scope = null;
        lock (guard)
        {
            // Another thread may be disposing of everything.
            if (tensor.Slot >= tensors.Count || !ReferenceEquals(tensors[tensor.Slot], tensor))
                return;
            tensors[tensor.Slot] = null;
            count--;
            while (tensors.Count > 0 && tensors[^1] is null)
                tensors.RemoveAt(tensors.Count - 1);
        }
    }

    /// <summary>Puts a tensor in another's place; the caller holds the other's lock.</summary>
    internal void Replace(Tensor old, Tensor replacement)
    {
        old.Scope = null;
        lock (guard)
        {
            if (old.Slot >= tensors.Count || !ReferenceEquals(tensors[old.Slot], old))
                return;
            tensors[old.Slot] = replacement;
            (replacement.Scope, replacement.Slot) = (this, old.Slot);
        }
    }

    private List<Tensor?> Forget()
    {
        lock (guard)
        {
            (var all, tensors, count) = (tensors, [], 0);
            return all;
        }
    }

    private void Move(IDisposable disposable, DisposeScope? target)
    {
        if (disposable is Tensor tensor && tensor.Scope == this)
            tensor.MoveTo(target);
    }
}

public static partial class torch
{
    /// <summary>Opens a scope on this thread.</summary>
    /// <returns>It disposes of the tensors that are made until it is itself disposed of: use it with <c>using</c>.</returns>
    public static DisposeScope NewDisposeScope() => new();
}
