using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Modules in a list, named by their places ("0", "1", …) once the list is registered: add them before the module that holds the list does so.
/// </summary>
/// <typeparam name="T">The modules' class.</typeparam>
public class ModuleList<T> : nn.Module, IEnumerable<T> where T : nn.Module
{
    private readonly List<T> list;
    private bool isRegistered;

    /// <summary>A list of modules.</summary>
    /// <param name="modules">The modules, in order.</param>
    public ModuleList(params T[] modules) : base("ModuleList") => list = [.. modules];

    /// <summary>How many modules there are.</summary>
    public int Count => list.Count;

    /// <summary>The module at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index]
    {
        get => list[index];
        set => list[index] = value;
    }

    /// <summary>Adds a module at the end.</summary>
    /// <param name="item">The module.</param>
    public void Add(T item) => list.Add(item);

    /// <summary>Adds modules at the end.</summary>
    /// <param name="parameters">The modules, in order.</param>
    public void append(params T[] parameters) => list.AddRange(parameters);

    /// <summary>Adds modules at the end.</summary>
    /// <param name="modules">The modules, in order.</param>
    public void extend(IEnumerable<T> modules) => list.AddRange(modules);

    /// <summary>Goes through the modules, in order.</summary>
    /// <returns>The modules.</returns>
    public IEnumerator<T> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Registers the modules under their places, the first time it is called.</summary>
    protected override void RegisterComponents()
    {
        if (isRegistered)
            return;
        for (var i = 0; i < Count; i++)
            register_module($"{i}", list[i]);
        isRegistered = true;
    }
}
