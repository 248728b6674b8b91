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
        ["Conv1d"] = One(() => nn.Conv1d(4, 6, 3, stride: 2, padding: 1)),
        ["Conv1d around"] = One(() => nn.Conv1d(4, 2, 3, padding: 2, dilation: 2, padding_mode: PaddingModes.Circular)),
        ["Conv2d"] = One(() => nn.Conv2d(4, 6, 3)),
        ["Conv2d in groups"] = One(() => nn.Conv2d(4, 6, (3, 2), (2, 1), (1, 0), groups: 2, bias: false)),
        ["Conv2d of the same size"] = One(() => nn.Conv2d(4, 3, 3, Padding.Same, dilation: 2)),
        ["Conv3d"] = One(() => nn.Conv3d(2, 3, 2, padding: 1)),
        ["ConvTranspose1d"] = One(() => nn.ConvTranspose1d(4, 3, 3, stride: 2)),
        ["ConvTranspose2d"] = One(() => nn.ConvTranspose2d(4, 3, 3, stride: 2, padding: 1, output_padding: 1)),
        ["ConvTranspose3d"] = One(() => nn.ConvTranspose3d(2, 3, 2)),
        ["MaxPool1d"] = One(() => nn.MaxPool1d(3, stride: 2)),
        ["MaxPool2d"] = One(() => nn.MaxPool2d(2)),
        ["MaxPool2d with padding"] = One(() => nn.MaxPool2d((3, 2), stride: (2, 1), padding: (1, 0), ceil_mode: true)),
        ["MaxPool3d"] = One(() => nn.MaxPool3d(2)),
        ["AvgPool1d"] = One(() => nn.AvgPool1d(3, padding: 1)),
        ["AvgPool2d"] = One(() => nn.AvgPool2d(2, padding: 1, count_include_pad: false)),
        ["AvgPool3d"] = One(() => nn.AvgPool3d(2)),
        ["AdaptiveAvgPool1d"] = One(() => nn.AdaptiveAvgPool1d(3)),
        ["AdaptiveAvgPool2d"] = One(() => nn.AdaptiveAvgPool2d((2, 3))),
        ["AdaptiveMaxPool1d"] = One(() => nn.AdaptiveMaxPool1d(2)),
        ["AdaptiveMaxPool2d"] = One(() => nn.AdaptiveMaxPool2d([2, 3])),
        ["BatchNorm1d"] = One(() => nn.BatchNorm1d(4)),
        ["BatchNorm2d"] = One(() => nn.BatchNorm2d(4)),
        ["BatchNorm2d without parameters"] = One(() => nn.BatchNorm2d(4, affine: false, track_running_stats: false)),
        ["BatchNorm3d"] = One(() => nn.BatchNorm3d(2, eps: 1e-3)),
        ["InstanceNorm1d"] = One(() => nn.InstanceNorm1d(4)),
        ["InstanceNorm2d"] = One(() => nn.InstanceNorm2d(4, affine: true)),
        ["GroupNorm"] = One(() => nn.GroupNorm(2, 4, dtype: float64)),
        ["PReLU"] = One(() => nn.PReLU(4, init: 0.1)),
        ["Bilinear"] = Of(() => nn.Bilinear(3, 4, 2), (layer, x) => [layer.call(x[0], x[1])]),
        ["CosineSimilarity"] = Of(() => nn.CosineSimilarity(), (layer, x) => [layer.call(x[0], x[1])]),
        ["PairwiseDistance"] = Of(() => nn.PairwiseDistance(keepdim: true), (layer, x) => [layer.call(x[0], x[1])]),
        ["PixelShuffle"] = One(() => nn.PixelShuffle(2)),
        ["PixelUnshuffle"] = One(() => nn.PixelUnshuffle(2)),
        ["Unflatten"] = One(() => nn.Unflatten(1, [2, 2])),
        ["ReLU6"] = One(() => nn.ReLU6()),
        ["SELU"] = One(() => nn.SELU()),
        ["CELU"] = One(() => nn.CELU(0.5)),
        ["Mish"] = One(() => nn.Mish()),
        ["Hardtanh"] = One(() => nn.Hardtanh(-0.5, 0.7)),
        ["Hardsigmoid"] = One(() => nn.Hardsigmoid()),
        ["Hardswish"] = One(() => nn.Hardswish()),
        ["Hardshrink"] = One(() => nn.Hardshrink()),
        ["Softshrink"] = One(() => nn.Softshrink(0.3)),
        ["Softsign"] = One(() => nn.Softsign()),
        ["Tanhshrink"] = One(() => nn.Tanhshrink()),
        ["Softmin"] = One(() => nn.Softmin(1)),
        ["Threshold"] = One(() => nn.Threshold(0.1, -2)),
        ["GLU"] = One(() => nn.GLU(1)),
        ["Dropout1d"] = One(() => nn.Dropout1d()),
        ["Dropout2d"] = One(() => nn.Dropout2d(0.3)),
        ["AlphaDropout"] = One(() => nn.AlphaDropout()),
        ["GroupNorm of several weights"] = One(() => Weighted(nn.GroupNorm(2, 4), 0.5f, 2, -1, 3)),
        ["InstanceNorm3d"] = One(() => nn.InstanceNorm3d(2, affine: true, track_running_stats: true)),
        ["LocalResponseNorm"] = One(() => nn.LocalResponseNorm(3, alpha: 0.5, k: 2)),
        ["Dropout3d"] = One(() => nn.Dropout3d(0.3)),
        ["LogSigmoid"] = One(() => nn.LogSigmoid()),
        ["Softmax2d"] = One(() => nn.Softmax2d()),
        ["AdaptiveAvgPool3d"] = One(() => nn.AdaptiveAvgPool3d((2, 3, 2))),
        ["LPPool1d"] = One(() => nn.LPPool1d(3, 2)),
        ["LPPool2d"] = One(() => nn.LPPool2d(2, [2, 3], [2, 2])),
        ["Unfold"] = One(() => nn.Unfold((2, 3), padding: (1, 1), stride: (2, 2))),
        ["Fold"] = One(() => nn.Fold((4, 5), (2, 2))),
        ["ConstantPad1d"] = One(() => nn.ConstantPad1d(2, 0.5)),
        ["ConstantPad2d"] = One(() => nn.ConstantPad2d((1, 2, 0, 3), -1)),
        ["ConstantPad3d"] = One(() => nn.ConstantPad3d(1, 2)),
        ["ReflectionPad1d"] = One(() => nn.ReflectionPad1d((3, 1))),
        ["ReflectionPad2d"] = One(() => nn.ReflectionPad2d(2)),
        ["ReflectionPad3d"] = One(() => nn.ReflectionPad3d(1)),
        ["ReplicationPad1d"] = One(() => nn.ReplicationPad1d(2)),
        ["ReplicationPad2d"] = One(() => nn.ReplicationPad2d((1, 0, 2, 1))),
        ["ReplicationPad3d"] = One(() => nn.ReplicationPad3d((1, 0, 2, 1, 0, 3))),
        ["ZeroPad2d"] = One(() => nn.ZeroPad2d((1, 2, -1, 0))),
        ["Upsample"] = One(() => nn.Upsample(scale_factor: [2])),
        ["Upsample by lines"] = One(() => nn.Upsample([9, 4], mode: UpsampleMode.Bilinear, align_corners: true)),
        ["EmbeddingBag"] = Of(() => nn.EmbeddingBag(7, 3), (bag, x) => [bag.call(x[0])]),
        ["EmbeddingBag of sums"] = Of(() => nn.EmbeddingBag(7, 3, mode: EmbeddingBagMode.Sum, padding_index: 2), (bag, x) => [bag.call(x[0], x[1], x[2])]),
        ["EmbeddingBag of largest elements"] = Of(() => nn.EmbeddingBag(7, 3, 1, mode: EmbeddingBagMode.Max, include_last_offset: true), (bag, x) => [bag.call(x[0], x[1])]),
    };

    private static Case Of<M>(Func<M> build, Func<M, Tensor[], Tensor[]> call) where M : nn.Module => new(build, (module, x) => call((M)module, x));

    private static Case One<M>(Func<M> build) where M : nn.Module<Tensor, Tensor> => Of(build, (module, x) => [module.call(x[0])]);

    private static Modules.GroupNorm Weighted(Modules.GroupNorm module, params float[] weights)
    {
        using var ungraded = no_grad();
        module.weight!.copy_(tensor(weights));
        return module;
    }

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
        // PyTorch drew the inputs from the same generator, and dropout draws after them.
        if (name.Contains("Dropout"))
            _ = randn(inputs[0].shape);
        var outputs = Cases[name].Call(module, inputs);
        golden["outputs"].AssertEqual(outputs, 1e-6);

        Golden.BackwardFromSquares(outputs);
        golden["input_gradients"].AssertEqual(inputs.Select(input => input.grad), Golden.GradientTolerance(name));
        var parameters = module.named_parameters().ToDictionary(one => one.name, one => one.parameter);
        foreach (var (key, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(parameters[key].grad, 1e-6);
    }
}
