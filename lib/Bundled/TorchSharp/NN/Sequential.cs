using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Modules called one after the other, each with the result of the one before; what lies between is disposed of.</summary>
public class Sequential : nn.Module<Tensor, Tensor>
{
    private readonly List<nn.IModule<Tensor, Tensor>> stages = [];

    internal Sequential(IEnumerable<(string, nn.IModule<Tensor, Tensor>)> modules) : base(nameof(Sequential))
    {
        foreach (var (name, module) in modules)
            append(name, module);
    }

    /// <summary>How many modules there are.</summary>
    public int Count => stages.Count;

    /// <summary>The module at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    [IndexerName("SequentialItems")]
    public nn.IModule<Tensor, Tensor> this[int index] => stages[index];

    /// <summary>The modules at some places, themselves and with their names: [..2] is the first two.</summary>
    /// <param name="index">The places.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range goes beyond the modules.</exception>
    [IndexerName("SequentialItems")]
    public Sequential this[Range index]
    {
        get
        {
            var (start, length) = index.GetOffsetAndLength(Count);
            return new(named_children().Select(child => child.name).Zip(stages).Skip(start).Take(length));
        }
    }

    /// <summary>Adds a module at the end.</summary>
    /// <param name="name">Its name, under which its parameters are listed.</param>
    /// <param name="module">The module, which must be an nn.Module.</param>
    /// <returns>This sequence.</returns>
    /// <exception cref="InvalidOperationException">There is a module of that name.</exception>
    /// <exception cref="InvalidCastException">The module is no nn.Module.</exception>
    public Sequential append(string name, nn.IModule<Tensor, Tensor> module)
    {
        Add(name, (nn.Module)module);
        stages.Add(module);
        return this;
    }

    /// <summary>Adds a module at the end, named by its place.</summary>
    /// <param name="module">The module, which must be an nn.Module.</param>
    /// <returns>This sequence.</returns>
    /// <exception cref="InvalidOperationException">There is a module of that name.</exception>
    /// <exception cref="InvalidCastException">The module is no nn.Module.</exception>
    public Sequential append(nn.IModule<Tensor, Tensor> module) => append($"{Count}", module);

    /// <summary>Calls the modules in order, each with the result of the one before.</summary>
    /// <param name="tensor">What the first module takes.</param>
    /// <returns>What the last module returns; the input itself without modules.</returns>
    public override Tensor forward(Tensor tensor)
    {
        if (Count == 0)
            return Given(tensor).alias();
        var result = stages[0].call(tensor);
        for (var i = 1; i < Count; i++)
        {
            using var input = result;
            result = stages[i].call(input);
        }
        return result;
    }
}
