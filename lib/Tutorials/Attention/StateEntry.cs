using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>Entries of the state dictionaries of nn's modules.</summary>
internal static class StateEntry
{
    /// <summary>The entry of a name.</summary>
    /// <param name="state">The state dictionary.</param>
    /// <param name="name">The entry's name.</param>
    /// <param name="shape">The shape it must have.</param>
    /// <param name="owner">Whose state is wanted, in a few words.</param>
    /// <exception cref="ArgumentException">There is none, or it has another shape.</exception>
    public static Tensor Find(IDictionary<string, Tensor> state, string name, long[] shape, string owner)
    {
        if (!state.TryGetValue(name, out var entry))
            throw new ArgumentException($"There is no {name} among the entries {string.Join(", ", state.Keys)}: give the state of {owner}, and the prefix of its names.", nameof(state));
        return entry.shape.SequenceEqual(shape)
            ? entry
            : throw new ArgumentException($"{name} has the shape {ShapeTable.Shape(entry)}, and ({string.Join(", ", shape)}) is needed: give the state of {owner}.", nameof(state));
    }
}
