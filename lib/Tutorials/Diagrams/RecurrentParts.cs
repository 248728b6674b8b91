using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

/// <summary>What a recurrent cell or layer is, read from its parameters: their names and shapes are PyTorch's.</summary>
internal sealed class RecurrentParts
{
    private readonly nn.Module module;
    private readonly Dictionary<string, Tensor> parameters;

    private RecurrentParts(nn.Module module, Dictionary<string, Tensor> parameters)
    {
        (this.module, this.parameters) = (module, parameters);
        IsLayer = parameters.ContainsKey("weight_hh_l0");
        Layers = parameters.Keys.Count(name => name.StartsWith("weight_hh_l") && !name.EndsWith("_reverse"));
        Directions = parameters.Keys.Any(name => name.EndsWith("_reverse")) ? 2 : 1;
        Hidden = Weight("hh").shape[1];
        Input = Weight("ih").shape[1];
        Kind = (Weight("hh").shape[0] / Hidden) switch { 1 => "RNN", 3 => "GRU", 4 => "LSTM", _ => "cell" };
    }

    public string Kind { get; }

    public bool IsLayer { get; }

    public int Layers { get; }

    public int Directions { get; }

    public long Input { get; }

    public long Hidden { get; }

    public bool HasCellState => Kind == "LSTM";

    /// <summary>Reads a module.</summary>
    /// <exception cref="ArgumentException">It has not the parameters of one.</exception>
    public static RecurrentParts Of(nn.Module module)
    {
        ArgumentNullException.ThrowIfNull(module);
        var parameters = module.named_parameters().ToDictionary(named => named.name, named => (Tensor)named.parameter);
        if (!parameters.ContainsKey("weight_hh") && !parameters.ContainsKey("weight_hh_l0"))
            throw new ArgumentException($"{module.GetName()} is no recurrent cell or layer, as it has no weight_hh: give one such as nn.RNNCell(4, 2) or nn.LSTM(4, 2).");
        return new(module, parameters);
    }

    /// <summary>A weight or bias of a layer.</summary>
    public Tensor Weight(string which, int layer = 0) => parameters[IsLayer ? $"weight_{which}_l{layer}" : $"weight_{which}"];

    /// <summary>The parameters of a layer with their shapes, such as <c>W_{ih} (2, 4)</c>.</summary>
    public IEnumerable<string> ShapesOf(int layer) =>
        from name in (string[])["weight_ih", "weight_hh", "bias_ih", "bias_hh"]
        let key = IsLayer ? $"{name}_l{layer}" : name
        where parameters.ContainsKey(key)
        select $"{(name[0] == 'w' ? "W" : "b")}_{{{name[^2..]}}} {ShapeTable.Shape(parameters[key])}";

    /// <summary>Refuses a sequence that the module cannot read.</summary>
    public void ExpectSequence(Tensor x)
    {
        ArgumentNullException.ThrowIfNull(x);
        if (x.dim() != 3 || x.shape[0] == 0 || x.shape[1] == 0)
            throw new ArgumentException($"x has the shape {ShapeTable.Shape(x)}: give a sequence, (time, batch, {Input}).");
        if (x.shape[2] != Input)
            throw new ArgumentException($"x has {x.shape[2]} features a step and the {Kind} reads {Input}: give x of the shape (time, batch, {Input}), not {ShapeTable.Shape(x)}.");
    }

    /// <summary>The states of the first sequence from zeros, (time, directions · hidden), of the top layer; without gradients.</summary>
    public double[][] StatesOfFirst(Tensor x)
    {
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        return Outputs(x)[.., 0].Rows();
    }

    private Tensor Outputs(Tensor x) => module switch
    {
        nn.Module<Tensor, Tensor, (Tensor, Tensor)> layer => TimeFirst(x, layer.call(x, null!)),
        nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)> layer => layer.call(x, null) is var (outputs, h_n, _) ? TimeFirst(x, (outputs, h_n)) : x,
        nn.Module<Tensor, Tensor, Tensor> cell => Loop(x, cell),
        nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)> cell => Loop(x, cell),
        _ => throw new ArgumentException($"{module.GetName()} takes other inputs than a recurrent cell or layer does: its states cannot be drawn."),
    };

    // The last states tell which dimension the layer takes for time: they are the last outputs in time.
    private Tensor TimeFirst(Tensor x, (Tensor Outputs, Tensor Last) result)
    {
        if (result.Last.shape[1] != x.shape[1] || !result.Outputs[^1].allclose(result.Last[^1]))
            throw new ArgumentException($"The {Kind} is batch first: give it and x time first, (time, batch, {Input}), to see its values.");
        return result.Outputs;
    }

    private static Tensor Loop(Tensor x, nn.Module<Tensor, Tensor, Tensor> cell)
    {
        var states = new List<Tensor>();
        foreach (var x_t in x.unbind(0))
            states.Add(cell.call(x_t, states.Count == 0 ? null! : states[^1]));
        return stack(states);
    }

    private static Tensor Loop(Tensor x, nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)> cell)
    {
        var states = new List<Tensor>();
        (Tensor, Tensor)? state = null;
        foreach (var x_t in x.unbind(0))
        {
            state = cell.call(x_t, state);
            states.Add(state.Value.Item1);
        }
        return stack(states);
    }
}
