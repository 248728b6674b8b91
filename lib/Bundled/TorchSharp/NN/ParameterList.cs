using System.Collections;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parameters in a list, named by their places: "0", "1", ….</summary>
public class ParameterList : nn.Module, IEnumerable<Parameter>
{
    /// <summary>A list of parameters.</summary>
    /// <param name="parameters">The parameters, in order.</param>
    public ParameterList(params Parameter[] parameters) : base(nameof(ParameterList)) => extend(parameters);

    /// <summary>How many parameters there are.</summary>
    public int Count { get; private set; }

    /// <summary>The parameter at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Parameter this[int index]
    {
        get => get_parameter(Name(index))!;
        set => ConditionallyRegisterParameter(Name(index), Given(value));
    }

    /// <summary>Adds a parameter at the end.</summary>
    /// <param name="item">The parameter, of any shape.</param>
    public void Add(Parameter item)
    {
        register_parameter($"{Count}", item);
        Count++;
    }

    /// <summary>Adds parameters at the end.</summary>
    /// <param name="parameters">The parameters, in order.</param>
    public void append(params Parameter[] parameters) => extend(parameters);

    /// <summary>Adds parameters at the end.</summary>
    /// <param name="parameters">The parameters, in order.</param>
    public void extend(IEnumerable<Parameter> parameters)
    {
        foreach (var parameter in AllGiven(parameters))
            Add(parameter);
    }

    /// <summary>Goes through the parameters, in order.</summary>
    /// <returns>The parameters.</returns>
    public IEnumerator<Parameter> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Name(int index) => index >= 0 && index < Count ? $"{index}"
        : throw new ArgumentOutOfRangeException(nameof(index), $"There are {Count} parameters, and none at place {index}.");
}

/// <summary>Parameters by name, in the order in which they were added.</summary>
public class ParameterDict : nn.Module, IEnumerable<(string, Parameter)>
{
    private readonly List<string> names = [];

    /// <summary>A dictionary without parameters.</summary>
    public ParameterDict() : base(nameof(ParameterDict)) { }

    /// <summary>How many parameters there are.</summary>
    public int Count => names.Count;

    /// <summary>The parameter of a name; setting it adds or replaces it.</summary>
    /// <param name="key">The name.</param>
    /// <exception cref="KeyNotFoundException">There is no such parameter.</exception>
    public Parameter this[string key]
    {
        get => TryGetValue(key, out var parameter) ? parameter
            : throw new KeyNotFoundException($"There is no parameter named '{key}', but {(Count == 0 ? "none" : string.Join(", ", names))}.");
        set
        {
            if (!names.Contains(Given(key)))
                names.Add(key);
            ConditionallyRegisterParameter(key, Given(value));
        }
    }

    /// <summary>The names, in order.</summary>
    /// <returns>A name for each parameter.</returns>
    public IEnumerable<string> keys() => names.AsReadOnly();

    /// <summary>The parameters, in order.</summary>
    /// <returns>The parameters.</returns>
    public IEnumerable<Parameter> values() => names.Select(name => this[name]);

    /// <summary>The names and parameters, in order.</summary>
    /// <returns>A pair for each parameter.</returns>
    public IEnumerator<(string, Parameter)> items() => GetEnumerator();

    /// <summary>Adds a parameter.</summary>
    /// <param name="key">Its name.</param>
    /// <param name="value">The parameter, of any shape.</param>
    /// <exception cref="InvalidOperationException">There is a parameter of that name.</exception>
    public void Add(string key, Parameter value)
    {
        register_parameter(key, value);
        names.Add(key);
    }

    /// <inheritdoc cref="Add(string, Parameter)"/>
    /// <param name="item">The parameter's name, and the parameter.</param>
    public void Add((string, Parameter) item) => Add(item.Item1, item.Item2);

    /// <summary>Whether there is a parameter of a name.</summary>
    /// <param name="key">The name.</param>
    /// <returns>True if there is.</returns>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>The parameter of a name, if there is one.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The parameter; null where there is none.</param>
    /// <returns>True if there is.</returns>
    public bool TryGetValue(string key, out Parameter value)
    {
        value = names.Contains(Given(key)) ? get_parameter(key)! : null!;
        return value is not null;
    }

    /// <summary>Goes through the names and parameters, in order.</summary>
    /// <returns>A pair for each parameter.</returns>
    public IEnumerator<(string, Parameter)> GetEnumerator() => names.Select(name => (name, this[name])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
