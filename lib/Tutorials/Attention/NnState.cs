using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// The weights of a module, under the names that nn's modules have for them. The names differ in attention only: a layer's own is self_attn
/// there, the one that reads another sequence multihead_attn, and the projections are stacked, as <see cref="MultiHeadAttention"/> says.
/// </summary>
internal static class NnState
{
    private static readonly Dictionary<string, string> AttentionNames = new()
    {
        ["attention"] = "self_attn",
        ["self"] = "self_attn",
        ["cross"] = "multihead_attn",
    };

    /// <summary>Takes over weights.</summary>
    /// <param name="module">What takes them: a layer, or what has layers as parts.</param>
    /// <param name="state">The state dictionary of nn's module, or that of one that has it as a part.</param>
    /// <param name="prefix">What the entries' names begin with.</param>
    /// <param name="owner">Whose state is wanted, in a few words.</param>
    /// <exception cref="ArgumentException">An entry is missing, has another shape, or has no place in the module.</exception>
    public static void CopyTo(nn.Module module, IDictionary<string, Tensor> state, string prefix, string owner)
    {
        using var scope = NewDisposeScope();
        using var untracked = no_grad();
        var places = Of(module, prefix);
        foreach (var (name, place) in places)
            Find(state, name, place.shape, owner);
        if (state.Keys.FirstOrDefault(name => name.StartsWith(prefix, StringComparison.Ordinal) && !places.ContainsKey(name)) is { } left)
            throw new ArgumentException($"There is no place for {left}: give the state of {owner}.", nameof(state));
        foreach (var (path, attention) in Attentions(module))
            attention.CopyFrom(state, prefix + NameOf(path));
        foreach (var (name, parameter) in Others(module))
            parameter.copy_(state[prefix + name]);
    }

    /// <summary>Copies of the weights.</summary>
    /// <param name="module">Whose weights.</param>
    /// <param name="prefix">What the entries' names are to begin with.</param>
    public static Dictionary<string, Tensor> Of(nn.Module module, string prefix)
    {
        using var untracked = no_grad();
        return Attentions(module).SelectMany(one => one.Attention.StackedState(prefix + NameOf(one.Path)))
            .Concat(Others(module).Select(one => KeyValuePair.Create(prefix + one.Name, one.Parameter.clone()))).ToDictionary();
    }

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

    private static IEnumerable<(string Path, MultiHeadAttention Attention)> Attentions(nn.Module module) =>
        from one in module.named_modules() where one.module is MultiHeadAttention select (one.name, (MultiHeadAttention)one.module);

    private static IEnumerable<(string Name, Tensor Parameter)> Others(nn.Module module)
    {
        string[] attentions = [.. Attentions(module).Select(one => one.Path + ".")];
        return from one in module.named_parameters()
               where !attentions.Any(path => one.name.StartsWith(path, StringComparison.Ordinal))
               select (one.name, (Tensor)one.parameter);
    }

    // "layers.0.attention" is "layers.0.self_attn." there.
    private static string NameOf(string path)
    {
        var last = path.LastIndexOf('.') + 1;
        return $"{path[..last]}{AttentionNames[path[last..]]}.";
    }
}
