using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>
/// Disposes of every tensor that was made on this thread while it was the innermost scope, except those moved out.
/// </summary>
public class DisposeScope : IDisposable
{
    [ThreadStatic] private static DisposeScope? current;

    private readonly List<Tensor?> tensors = [];
    private int count;

    internal DisposeScope()
    {
        OuterScope = current;
        current = this;
    }

    internal static DisposeScope? Current => current;

    internal DisposeScope? OuterScope { get; }

    /// <summary>How many tensors the scope holds now.</summary>
    public int DisposablesCount => count;

    /// <summary>Moves a tensor to the scope around this one, so that it survives; without one around, the garbage collector frees it.</summary>
    /// <param name="disposable">A tensor of this scope; anything else is left as it is.</param>
    /// <returns>The same object.</returns>
    public T MoveToOuter<T>(T disposable) where T : IDisposable
    {
        Move(disposable, OuterScope);
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
        // Backwards, so that results go before what they were made from.
        for (var i = tensors.Count - 1; i >= 0; i--)
        {
            if (tensors[i] is { } tensor)
            {
                tensor.Scope = null;
                tensor.Release();
            }
        }
        tensors.Clear();
        count = 0;
    }

    /// <summary>Disposes of what the scope still holds and closes it.</summary>
    public void Dispose()
    {
        DisposeEverything();
        Leave();
    }

    /// <summary>Closes the scope without disposing of what it holds.</summary>
    internal void Leave()
    {
        if (current == this)
            current = OuterScope;
    }

    /// <summary>Takes all tensors out of all scopes; the garbage collector frees them then.</summary>
    internal void DetachEverything()
    {
        foreach (var tensor in tensors.ToArray())
            tensor?.MoveTo(null);
    }

    internal void Add(Tensor tensor)
    {
        (tensor.Scope, tensor.Slot) = (this, tensors.Count);
        tensors.Add(tensor);
        count++;
    }

    internal void Remove(Tensor tensor)
    {
        tensors[tensor.Slot] = null;
        tensor.Scope = null;
        count--;
        while (tensors.Count > 0 && tensors[^1] is null)
            tensors.RemoveAt(tensors.Count - 1);
    }

    internal void Replace(Tensor old, Tensor replacement)
    {
        tensors[old.Slot] = replacement;
        (replacement.Scope, replacement.Slot, old.Scope) = (this, old.Slot, null);
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
