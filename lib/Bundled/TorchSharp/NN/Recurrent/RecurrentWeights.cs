using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;
using PackedSequence = TorchSharp.torch.nn.utils.rnn.PackedSequence;

namespace TorchSharp.Modules;

/// <summary>What a recurrent network is made of, whatever its kind.</summary>
internal readonly record struct RecurrentShape(
    long InputSize, long HiddenSize, long Layers, bool Bias, bool BatchFirst, double Dropout, bool Bidirectional)
{
    public int Directions => Bidirectional ? 2 : 1;
}

/// <summary>
/// The parameters of a recurrent network in PyTorch's order: layer by layer, forwards then backwards, and for each weight_ih
/// (gates · hidden, input), weight_hh (gates · hidden, hidden), bias_ih and bias_hh (gates · hidden); all at first uniform
/// in ±1/√hidden.
/// </summary>
internal sealed class RecurrentWeights
{
    // Each layer makes its parameters one by one: a number beyond this is a mistake, which would go on until the memory is full.
    private const long MostLayers = 1_000;

    private readonly nn.Module owner;
    private readonly RecurrentShape shape;
    private readonly Tensor[] weights;

    /// <summary>Makes the parameters and registers them with their owner; gates says how many rows a hidden unit has.</summary>
    public RecurrentWeights(nn.Module owner, RecurrentShape shape, int gates, Device? device, ScalarType? dtype)
    {
        if (shape.Layers is < 1 or > MostLayers)
            throw new ArgumentException($"{owner.GetName()} cannot have {shape.Layers} layers: give 1 to {MostLayers}.");
        (this.owner, this.shape) = (owner, shape);
        var rows = gates * shape.HiddenSize;
        foreach (var layer in Enumerable.Range(0, (int)shape.Layers))
        {
            foreach (var suffix in new[] { $"_l{layer}", $"_l{layer}_reverse" }.Take(shape.Directions))
                Register(owner, suffix, rows, layer == 0 ? shape.InputSize : shape.HiddenSize * shape.Directions, shape.HiddenSize, shape.Bias, device, dtype);
        }
        weights = [.. owner.parameters()];
    }

    /// <summary>Makes, registers and initializes the two weights and two biases of one direction of one layer, or of a cell.</summary>
    public static void Register(nn.Module owner, string suffix, long rows, long inputSize, long hiddenSize, bool bias, Device? device, ScalarType? dtype)
    {
        var bound = hiddenSize > 0 ? 1 / Math.Sqrt(hiddenSize) : 0;
        void Add(string name, params long[] size)
        {
            var parameter = Parameter.Empty(size, dtype, device);
            nn.init.uniform_(parameter, -bound, bound);
            owner.register_parameter(name + suffix, parameter);
        }
        Add("weight_ih", rows, inputSize);
        Add("weight_hh", rows, hiddenSize);
        if (!bias)
            return;
        Add("bias_ih", rows);
        Add("bias_hh", rows);
    }

    /// <summary>Runs an operator with one state over an input.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="input">(time, batch, input), or (batch, time, input) with BatchFirst.</param>
    /// <param name="state">(layers · directions, batch, hidden); zeros if null.</param>
    public (Tensor, Tensor) Run(Op op, Tensor input, Tensor? state)
    {
        using var zero = state is null ? ZeroState(input) : null;
        return op.Call2(input, Checked(state ?? zero!, input), weights, shape.Bias, shape.Layers, shape.Dropout, owner.training, shape.Bidirectional, shape.BatchFirst);
    }

    /// <summary>Runs an operator with two states over an input; see the other overload.</summary>
    public (Tensor, Tensor, Tensor) Run(Op op, Tensor input, (Tensor Hidden, Tensor Cell)? pair)
    {
        using var zero = pair is null ? ZeroState(input) : null;
        Tensor[] states = [Checked(pair?.Hidden ?? zero!, input), Checked(pair?.Cell ?? zero!, input)];
        return op.Call3(input, states, weights, shape.Bias, shape.Layers, shape.Dropout, owner.training, shape.Bidirectional, shape.BatchFirst);
    }

    /// <summary>Runs an operator with one state over packed sequences.</summary>
    /// <param name="op">The operator.</param>
    /// <param name="input">The sequences, each step (input,).</param>
    /// <param name="state">(layers · directions, batch, hidden), in the order in which the sequences were before they were packed; zeros if null.</param>
    public (PackedSequence, Tensor) Run(Op op, PackedSequence input, Tensor? state)
    {
        using var first = Packed(state, input);
        var (data, last) = op.Call2(input.data, input.batch_sizes, first, weights, shape.Bias, shape.Layers, shape.Dropout, owner.training, shape.Bidirectional);
        return (new(data, input), Unpacked(last, input));
    }

    /// <summary>Runs an operator with two states over packed sequences; see the other overload.</summary>
    public (PackedSequence, Tensor, Tensor) Run(Op op, PackedSequence input, (Tensor Hidden, Tensor Cell)? pair)
    {
        using var hidden = Packed(pair is null ? null : Given(pair.Value.Hidden), input);
        using var cell = Packed(pair is null ? null : Given(pair.Value.Cell), input);
        var (data, lastHidden, lastCell) = op.Call3(
            input.data, input.batch_sizes, new[] { hidden, cell }, weights, shape.Bias, shape.Layers, shape.Dropout, owner.training, shape.Bidirectional);
        return (new(data, input), Unpacked(lastHidden, input), Unpacked(lastCell, input));
    }

    // The operators know the sequences in the order in which they are packed, the longest first.
    private Tensor Packed(Tensor? state, PackedSequence input)
    {
        var expected = StateShape(input);
        if (state is null)
            return zeros(expected, input.data.dtype, input.data.device);
        var fitting = Checked(state, expected);
        return input.sorted_indices is { } order ? fitting.index_select(1, order) : fitting.alias();
    }

    private static Tensor Unpacked(Tensor state, PackedSequence input)
    {
        if (input.unsorted_indices is not { } order)
            return state;
        using (state)
            return state.index_select(1, order);
    }

    private Tensor ZeroState(Tensor input) => zeros(StateShape(input), input.dtype, input.device);

    private Tensor Checked(Tensor state, Tensor input) => Checked(state, StateShape(input));

    private Tensor Checked(Tensor state, long[] expected) => Given(state).shape.SequenceEqual(expected) ? state : throw new ExternalException(
        $"{owner.GetName()} needs a state of shape {Text(expected)} (layers · directions, batch, hidden) and got {Text(state.shape)}.");

    private long[] StateShape(Tensor input)
    {
        var size = Given(input).shape;
        if (size.Length != 3 || size[2] != shape.InputSize)
        {
            throw new ExternalException(
                $"{owner.GetName()} needs an input of shape ({(shape.BatchFirst ? "batch, time" : "time, batch")}, {shape.InputSize}) and got {Text(size)}.");
        }
        return [shape.Layers * shape.Directions, size[shape.BatchFirst ? 0 : 1], shape.HiddenSize];
    }

    private long[] StateShape(PackedSequence input)
    {
        var size = Given(input).data.shape;
        if (size.Length != 2 || size[1] != shape.InputSize)
        {
            throw new ExternalException(
                $"{owner.GetName()} needs packed sequences whose steps have {shape.InputSize} numbers, data of shape (steps, {shape.InputSize}), and got {Text(size)}.");
        }
        return [shape.Layers * shape.Directions, input.batch_sizes[0].item<long>(), shape.HiddenSize];
    }

    private static string Text(long[] size) => $"[{string.Join(", ", size)}]";
}
