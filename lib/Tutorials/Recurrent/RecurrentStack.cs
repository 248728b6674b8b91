using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Tutorials.Recurrent;

/// <summary>
/// Recurrent layers on top of each other, in one direction or two, that take nn.LSTM's place: the same first arguments of the
/// constructor, the same shapes in and out, and parameters named like its own. What one layer does in one direction is the kinds' own.
/// </summary>
public abstract class RecurrentStack : nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly StackSizes sizes;
    private readonly ModuleList<BatchNorm1d> norms = nn.ModuleList<BatchNorm1d>();

    private protected RecurrentStack(string name, StackSizes sizes, int parts, long recurrentColumns, bool batchNorm, ScalarType? dtype, Device? device) : base(name)
    {
        sizes.Check(name);
        this.sizes = sizes;
        foreach (var (layer, suffix) in sizes.Suffixes)
        {
            Register("weight_ih" + suffix, parts * sizes.Hidden, sizes.Width(layer));
            Register("weight_hh" + suffix, recurrentColumns == 0 ? [sizes.Hidden] : [parts * sizes.Hidden, recurrentColumns]);
            if (sizes.Bias)
                Register("bias" + suffix, parts * sizes.Hidden);
        }
        for (var layer = 0; batchNorm && layer < sizes.Layers; layer++)
            norms.Add(nn.BatchNorm1d(sizes.Directions * sizes.Hidden, device: device, dtype: dtype));
        RegisterComponents();

        void Register(string parameter, params long[] shape)
        {
            var bound = 1 / Math.Sqrt(sizes.Hidden);
            register_parameter(parameter, nn.Parameter(empty(shape, dtype, device).uniform_(-bound, bound)));
        }
    }

    /// <summary>Runs over the sequences.</summary>
    /// <param name="x">(time, batch, input), or (batch, time, input) if the layers are batch first.</param>
    /// <param name="state">The states before the first step, (layers · directions, batch, hidden) each; zeros if not given.</param>
    /// <returns>
    /// The last layer's states after each step, (time, batch, directions · hidden) or (batch, time, …), and the states of all
    /// layers after their last step, (layers · directions, batch, hidden), twice: these cells have one state, which stands for nn.LSTM's two.
    /// </returns>
    /// <exception cref="ArgumentException">A shape does not fit, or a state is of another type than the sequences.</exception>
    public override (Tensor, Tensor, Tensor) forward(Tensor x, (Tensor, Tensor)? state)
    {
        ExpectSequences(x);
        var outputs = sizes.BatchFirst ? x.transpose(0, 1) : x;                             // (time, batch, input)
        var (h_0, c_0) = state is null ? (null, null) : (Expected(state.Value.Item1, "h_0", outputs), Expected(state.Value.Item2, "c_0", outputs));
        var zero = zeros(outputs.shape[1], sizes.Hidden, outputs.dtype, outputs.device);
        var last = new List<Tensor>();
        for (var layer = 0; layer < sizes.Layers; layer++)
        {
            if (layer > 0)
                outputs = F.dropout(outputs, sizes.Dropout, training);
            var directions = new List<Tensor>();
            foreach (var suffix in sizes.SuffixesOf(layer))
            {
                var (h, c) = (h_0?[last.Count] ?? zero, c_0?[last.Count] ?? zero);
                var states = Run(suffix, directions.Count == 0 ? outputs : outputs.flip(0), h, c);        // (time, batch, hidden)
                last.Add(states[^1]);
                directions.Add(directions.Count == 0 ? states : states.flip(0));
            }
            outputs = directions.Count == 1 ? directions[0] : cat(directions, 2);
            if (norms.Count > 0)
                outputs = norms[layer].call(outputs.reshape(-1, outputs.shape[2])).reshape(outputs.shape);
        }
        var h_n = stack(last);                                                              // (layers · directions, batch, hidden)
        return (sizes.BatchFirst ? outputs.transpose(0, 1) : outputs, h_n, h_n.alias());
    }

    /// <summary>Runs over the sequences, with the hooks before and after.</summary>
    /// <inheritdoc cref="forward"/>
    public new (Tensor, Tensor, Tensor) call(Tensor x, (Tensor, Tensor)? state = null) => base.call(x, state);

    /// <summary>One layer in one direction: the states after each step, (time, batch, hidden).</summary>
    /// <param name="suffix">The ending of its parameters' names, such as "_l0_reverse".</param>
    /// <param name="x">Its inputs in the order in which they are read, (time, batch, width).</param>
    /// <param name="h_0">The hidden state before the first step, (batch, hidden).</param>
    /// <param name="c_0">The cell state before it, likewise.</param>
    private protected abstract Tensor Run(string suffix, Tensor x, Tensor h_0, Tensor c_0);

    /// <summary>A parameter by its name; null for a bias that there is not.</summary>
    private protected Tensor? Part(string name) => get_parameter(name);

    /// <summary>W x + b of all steps in one product: (time, batch, width) → (time, batch, rows of W).</summary>
    private protected Tensor Products(string suffix, Tensor x) => F.linear(x, Part("weight_ih" + suffix)!, Part("bias" + suffix));

    /// <summary>Writes first values into a parameter of every layer and direction.</summary>
    private protected void Initialize(string parameter, Action<int, Tensor> write)
    {
        using var unrecorded = no_grad();
        foreach (var (layer, suffix) in sizes.Suffixes)
            write(layer, Part(parameter + suffix)!);
    }

    private void ExpectSequences(Tensor x)
    {
        var (shape, order) = (x.shape, sizes.BatchFirst ? "(batch, time" : "(time, batch");
        if (shape.Length != 3 || shape[2] != sizes.Input)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {sizes.Input} numbers a step, {order}, {sizes.Input}).", nameof(x));
        if (shape[sizes.BatchFirst ? 1 : 0] == 0)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}, so there is no step to read: give at least one.", nameof(x));
    }

    private Tensor Expected(Tensor state, string name, Tensor x)
    {
        long[] expected = [sizes.Layers * sizes.Directions, x.shape[1], sizes.Hidden];
        if (!state.shape.SequenceEqual(expected))
            throw new ArgumentException($"The state {name} has the shape {ShapeTable.Shape(state)}: give ({string.Join(", ", expected)}), which is (layers · directions, batch, hidden).", nameof(state));
        return state.dtype == x.dtype ? state : throw new ArgumentException($"The state {name} holds {state.dtype} numbers and the sequences {x.dtype}: give both in one type.", nameof(state));
    }
}
