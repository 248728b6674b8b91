using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules by name, in the order in which they were added. It is no module to call: it registers what it holds.</summary>
/// <typeparam name="T">The modules' class.</typeparam>
public class ModuleDict<T> : nn.Module, IEnumerable<(string, T)> where T : nn.Module
{
    private readonly List<(string Name, T Module)> list = [];

    /// <summary>A dictionary without modules.</summary>
    public ModuleDict() : base("ModuleDict") { }

    /// <summary>How many modules there are.</summary>
    public int Count => list.Count;

    /// <summary>The module of a name.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such module.</exception>
    public T this[string key] => TryGetValue(key, out var module) ? module
        : throw new KeyNotFoundException($"There is no module named '{key}', but {(Count == 0 ? "none" : string.Join(", ", keys()))}.");

    /// <summary>The names, in order.</summary>
    /// <returns>A name for each module.</returns>
    public IEnumerable<string> keys() => list.Select(pair => pair.Name);

    /// <summary>The modules, in order.</summary>
    /// <returns>The modules.</returns>
    public IEnumerable<T> values() => list.Select(pair => pair.Module);

    /// <summary>The names and modules, in order.</summary>
    /// <returns>A pair for each module.</returns>
    public IEnumerator<(string, T)> items() => GetEnumerator();

    /// <summary>Adds a module.</summary>
    /// <param name="key">Its name, not empty and without a dot.</param>
    /// <param name="value">The module.</param>
    /// <exception cref="ArgumentException">The name is empty or has a dot.</exception>
    /// <exception cref="InvalidOperationException">There is a module of that name.</exception>
    public void Add(string key, T value)
    {
        register_module(key, value);
        list.Add((key, value));
    }

    /// <inheritdoc cref="Add(string, T)"/>
    /// <param name="item">The module's name, not empty and without a dot, and the module.</param>
    public void Add((string, T) item) => Add(item.Item1, item.Item2);

    /// <summary>Whether there is a module of a name.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True if there is.</returns>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The module of a name, if there is one.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The module; null where there is none.</param>
    /// <returns>True if there is.</returns>
    public bool TryGetValue(string key, out T value)
    {
        Given(key);
        value = list.Find(pair => pair.Name == key).Module;
        return value is not null;
    }

    /// <summary>Goes through the names and modules, in order.</summary>
    /// <returns>A pair for each module.</returns>
    public IEnumerator<(string, T)> GetEnumerator() => list.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
