using System.Runtime.InteropServices;
using static TorchSharp.torch;
using static TorchSharp.torch.nn.utils;

namespace TorchSharp.Tests;

/// <summary>Recurrent networks over packed sequences.</summary>
public class GoldenPackedTests
{
    private sealed record Case(Func<nn.Module> Build, Func<nn.Module, rnn.PackedSequence, Tensor[], (rnn.PackedSequence Packed, Tensor[] Last)> Run);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["RNN"] = Rnn(() => nn.RNN(3, 5)),
        ["RNN with ReLU"] = Rnn(() => nn.RNN(3, 5, nonLinearity: nn.NonLinearities.ReLU, bias: false)),
        ["RNN with a state"] = Rnn(() => nn.RNN(3, 5, 2)),
        ["GRU"] = Gru(() => nn.GRU(3, 5)),
        ["GRU with a state"] = Gru(() => nn.GRU(3, 5, bidirectional: true)),
        ["LSTM"] = Lstm(() => nn.LSTM(3, 5)),
        ["LSTM with states"] = Lstm(() => nn.LSTM(3, 5, 2, bidirectional: true)),
    };

    private static Case Rnn(Func<Modules.RNN> build) => new(build, (module, packed, states) => Listed(((Modules.RNN)module).call(packed, states.FirstOrDefault())));

    private static Case Gru(Func<Modules.GRU> build) => new(build, (module, packed, states) => Listed(((Modules.GRU)module).call(packed, states.FirstOrDefault())));

    private static Case Lstm(Func<Modules.LSTM> build) => new(build, (module, packed, states) =>
    {
        var (outputs, hidden, cell) = ((Modules.LSTM)module).call(packed, states.Length == 0 ? null : (states[0], states[1]));
        return (outputs, [hidden, cell]);
    });

    private static (rnn.PackedSequence, Tensor[]) Listed((rnn.PackedSequence Packed, Tensor Last) results) => (results.Packed, [results.Last]);

    public static TheoryData<string> Names => Golden.Names("packed");

    [Theory, MemberData(nameof(Names))]
    public void A_packed_batch_gives_PyTorch_s_outputs_states_and_gradients(string name)
    {
        manual_seed(0);
        using var module = Cases[name].Build();
        var golden = Golden.Read("packed", name);
        foreach (var (key, parameter) in golden["parameters"].Members)
            parameter.AssertEqual(module.state_dict()[key], 1e-7);
        var inputs = Golden.WithGradients(golden["inputs"].Tensors);

        using var packed = rnn.pack_padded_sequence(inputs[0], golden["lengths"].Tensor, batch_first: true, enforce_sorted: false);
        var (sequences, last) = Cases[name].Run(module, packed, inputs[1..]);
        Tensor[] outputs = [sequences.data, .. last];
        golden["outputs"].AssertEqual(outputs, 1e-5);
        golden["batch_sizes"].AssertEqual(sequences.batch_sizes, 0);
        golden["unsorted_indices"].AssertEqual(sequences.unsorted_indices, 0);

        Golden.BackwardFromSquares(outputs);
        golden["input_gradients"].AssertEqual(inputs.Select(input => input.grad), 1e-5);
        var parameters = module.named_parameters().ToDictionary(one => one.name, one => one.parameter);
        foreach (var (key, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(parameters[key].grad, 1e-5);
    }

    [Fact]
    public void The_last_states_of_a_packed_batch_are_those_of_each_sequence_alone()
    {
        manual_seed(0);
        using var gru = nn.GRU(2, 3);
        Tensor[] sequences = [randn(2, 2), randn(5, 2), randn(1, 2)];
        using var packed = rnn.pack_sequence(sequences, enforce_sorted: false);
        var (_, last) = gru.call(packed);
        var alone = stack([.. sequences.Select(one => gru.call(one.unsqueeze(1)).Item2[0, 0])]);
        Assert.True(last[0].allclose(alone, 1e-5, 1e-6), $"{last[0].npstr()}\n{alone.npstr()}");
    }

    [Fact]
    public void What_was_packed_can_be_freed_while_the_states_that_came_of_it_stay()
    {
        manual_seed(0);
        using var layer = nn.RNN(2, 3);
        rnn.PackedSequence states;
        using (var packed = rnn.pack_sequence([randn(1, 2), randn(3, 2)], enforce_sorted: false))
            states = layer.call(packed).Item1;
        var (padded, lengths) = rnn.pad_packed_sequence(states);
        Assert.Equal([3, 2, 3], padded.shape);
        Assert.Equal([1, 3], lengths.data<long>().ToArray());
        states.Dispose();
    }

    [SubsetFact]
    public void Packed_sequences_and_states_that_do_not_fit_are_named()
    {
        using var lstm = nn.LSTM(2, 3);
        using var wide = rnn.pack_sequence([randn(2, 4)]);
        Assert.Equal(
            "LSTM needs packed sequences whose steps have 2 numbers, data of shape (steps, 2), and got [2, 4].",
            Assert.Throws<ExternalException>(() => lstm.call(wide)).Message);
        using var packed = rnn.pack_sequence([randn(2, 2), randn(1, 2)]);
        Assert.Equal(
            "LSTM needs a state of shape [1, 2, 3] (layers · directions, batch, hidden) and got [1, 1, 3].",
            Assert.Throws<ExternalException>(() => lstm.call(packed, (zeros(1, 1, 3), zeros(1, 2, 3)))).Message);
    }
}
