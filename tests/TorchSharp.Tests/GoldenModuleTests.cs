using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class GoldenModuleTests
{
    private sealed record Case(Func<nn.Module> Build, Func<nn.Module, Tensor[], Tensor[]> Call);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["Linear"] = One(() => nn.Linear(4, 3)),
        ["Linear without bias"] = One(() => nn.Linear(4, 3, hasBias: false)),
        ["Embedding"] = One(() => nn.Embedding(7, 3)),
        ["Embedding with padding"] = One(() => nn.Embedding(7, 3, padding_idx: 2)),
        ["Embedding with a largest norm"] = One(() => nn.Embedding(7, 3, max_norm: 1, norm_type: 1)),
        ["Embedding scaling by frequency"] = One(() => nn.Embedding(7, 3, scale_grad_by_freq: true)),
        ["LayerNorm"] = One(() => nn.LayerNorm(4)),
        ["LayerNorm over two dimensions"] = One(() => nn.LayerNorm([3, 4])),
        ["RNNCell"] = Of(() => nn.RNNCell(3, 4), (cell, x) => [cell.call(x[0], x[1])]),
        ["RNNCell with relu"] = Of(() => nn.RNNCell(3, 4, nn.NonLinearities.ReLU), (cell, x) => [cell.forward(x[0])]),
        ["LSTMCell"] = Of(() => nn.LSTMCell(3, 4), (cell, x) => Listed(cell.call(x[0], (x[1], x[2])))),
        ["GRUCell"] = Of(() => nn.GRUCell(3, 4), (cell, x) => [cell.call(x[0], x[1])]),
        ["RNN"] = Of(() => nn.RNN(3, 4), (rnn, x) => Listed(rnn.call(x[0]))),
        ["RNN with relu"] = Of(() => nn.RNN(3, 4, nonLinearity: nn.NonLinearities.ReLU), (rnn, x) => Listed(rnn.call(x[0]))),
        ["RNN without bias"] = Of(() => nn.RNN(3, 4, bias: false), (rnn, x) => Listed(rnn.call(x[0]))),
        ["RNN, two layers, both directions"] = Of(() => nn.RNN(3, 4, 2, batchFirst: true, bidirectional: true), (rnn, x) => Listed(rnn.call(x[0], x[1]))),
        ["GRU"] = Of(() => nn.GRU(3, 4), (gru, x) => Listed(gru.call(x[0]))),
        ["GRU without bias"] = Of(() => nn.GRU(3, 4, bias: false), (gru, x) => Listed(gru.call(x[0]))),
        ["GRU, two layers, both directions"] = Of(() => nn.GRU(3, 4, 2, batchFirst: true, bidirectional: true), (gru, x) => Listed(gru.call(x[0], x[1]))),
        ["LSTM"] = Of(() => nn.LSTM(3, 4), (lstm, x) => Listed(lstm.call(x[0]))),
        ["LSTM without bias"] = Of(() => nn.LSTM(3, 4, bias: false), (lstm, x) => Listed(lstm.call(x[0]))),
        ["LSTM, two layers, both directions"] = Of(() => nn.LSTM(3, 4, 2, batchFirst: true, bidirectional: true), (lstm, x) => Listed(lstm.call(x[0], (x[1], x[2])))),
    };

    private static Case Of<M>(Func<M> build, Func<M, Tensor[], Tensor[]> call) where M : nn.Module => new(build, (module, x) => call((M)module, x));

    private static Case One<M>(Func<M> build) where M : nn.Module<Tensor, Tensor> => Of(build, (module, x) => [module.call(x[0])]);

    private static Tensor[] Listed((Tensor, Tensor) results) => [results.Item1, results.Item2];

    private static Tensor[] Listed((Tensor, Tensor, Tensor) results) => [results.Item1, results.Item2, results.Item3];

    public static TheoryData<string> Names => Golden.Names("modules");

    [Theory, MemberData(nameof(Names))]
    public void A_seeded_module_starts_with_PyTorch_s_parameters(string name)
    {
        manual_seed(0);
        using var module = Cases[name].Build();
        var state = module.state_dict();
        var golden = Golden.Read("modules", name)["parameters"];
        Assert.Equal(golden.Members.Select(one => one.Name).Order(), state.Keys.Order());
        foreach (var (key, parameter) in golden.Members)
            parameter.AssertEqual(state[key], 1e-7);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_module_gives_PyTorch_s_outputs_and_gradients(string name)
    {
        manual_seed(0);
        using var module = Cases[name].Build();
        var golden = Golden.Read("modules", name);
        var inputs = Golden.WithGradients(golden["inputs"].Tensors);
        var outputs = Cases[name].Call(module, inputs);
        golden["outputs"].AssertEqual(outputs, 1e-6);

        Golden.BackwardFromSquares(outputs);
        golden["input_gradients"].AssertEqual(inputs.Select(input => input.grad), 1e-6);
        var parameters = module.named_parameters().ToDictionary(one => one.name, one => one.parameter);
        foreach (var (key, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(parameters[key].grad, 1e-6);
    }
}
