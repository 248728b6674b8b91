using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules in a list, named by their places once the list is registered: add them before that.</summary>
public class ModuleList<T> : nn.Module, IEnumerable<T> where T : nn.Module
{
    private readonly List<T> list;
    private bool isRegistered;

    /// <summary>A list of these modules.</summary>
    public ModuleList(params T[] modules) : base("ModuleList") => list = [.. modules];

    /// <summary>How many modules there are.</summary>
    public int Count => list.Count;

    /// <summary>The module at a place.</summary>
    public T this[int index]
    {
        get => list[index];
        set => list[index] = value;
    }

    /// <summary>Adds a module at the end.</summary>
    public void Add(T item) => list.Add(item);

    /// <summary>Adds modules at the end.</summary>
    public void append(params T[] parameters) => list.AddRange(parameters);

    /// <summary>Adds modules at the end.</summary>
    public void extend(IEnumerable<T> modules) => list.AddRange(modules);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    protected override void RegisterComponents()
    {
        if (isRegistered)
            return;
        for (var i = 0; i < Count; i++)
            register_module($"{i}", list[i]);
        isRegistered = true;
    }
}
