using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

public class GoldenFunctionTests
{
    private static readonly Dictionary<string, Func<Tensor[], Tensor>> Losses = new()
    {
        ["cross entropy"] = x => functional.cross_entropy(x[0], x[1]),
        ["cross entropy, weighted"] = x => CrossEntropyLoss(Weight()).call(x[0], x[1]),
        ["cross entropy, summed"] = x => CrossEntropyLoss(reduction: Reduction.Sum).call(x[0], x[1]),
        ["cross entropy, each"] = x => CrossEntropyLoss(reduction: Reduction.None).call(x[0], x[1]),
        ["cross entropy, ignoring a class"] = x => CrossEntropyLoss(ignore_index: 1).call(x[0], x[1]),
        ["cross entropy, smoothed"] = x => functional.cross_entropy(x[0], x[1], label_smoothing: 0.2),
        ["cross entropy over time"] = x => CrossEntropyLoss().call(x[0], x[1]),
        ["cross entropy with probabilities"] = x => CrossEntropyLoss().call(x[0], x[1]),
        ["BCE with logits"] = x => BCEWithLogitsLoss().call(x[0], x[1]),
        ["BCE with logits, weighted"] = x => BCEWithLogitsLoss(tensor(new[] { 1f, 2, 3 }), Reduction.Sum, tensor(new[] { 2f, 1, 0.5f })).call(x[0], x[1]),
        ["BCE"] = x => BCELoss().call(x[0], x[1]),
        ["BCE, each"] = x => functional.binary_cross_entropy(x[0], x[1], reduction: Reduction.None),
        ["MSE"] = x => MSELoss().call(x[0], x[1]),
        ["MSE, summed"] = x => functional.mse_loss(x[0], x[1], Reduction.Sum),
        ["L1"] = x => L1Loss().call(x[0], x[1]),
        ["L1, each"] = x => functional.l1_loss(x[0], x[1], Reduction.None),
        ["NLL"] = x => NLLLoss().call(x[0].log_softmax(1), x[1]),
        ["NLL, weighted"] = x => functional.nll_loss(x[0].log_softmax(1), x[1], Weight(), Reduction.Sum),
        ["smooth L1"] = x => SmoothL1Loss(beta: 0.5).call(x[0], x[1]),
        ["Huber"] = x => HuberLoss(0.7).call(x[0], x[1]),
        ["KL divergence"] = x => KLDivLoss(reduction: Reduction.Sum).call(x[0].log_softmax(1), x[1].log_softmax(1)),
        ["KL divergence of probabilities"] = x => KLDivLoss(log_target: false).call(x[0].log_softmax(1), x[1].softmax(1)),
        ["soft margin"] = x => SoftMarginLoss().call(x[0], x[1].sign().detach()),
        ["hinge embedding"] = x => HingeEmbeddingLoss(1.5).call(x[0], x[1].sign().detach()),
        ["margin ranking"] = x => MarginRankingLoss(0.3).call(x[0], x[1], (x[0] - x[1]).sin().sign().detach()),
        ["triplet margin"] = x => TripletMarginLoss(2, swap: true).call(x[0], x[1], x[2]),
        ["cosine embedding"] = x => CosineEmbeddingLoss(0.1).call(x[0], x[1], x[2]),
        ["Poisson"] = x => PoissonNLLLoss(full: true).call(x[0], x[1]),
        ["Gaussian"] = x => GaussianNLLLoss(full: true).call(x[0], x[1], x[2]),
        ["multi-label soft margin"] = x => MultiLabelSoftMarginLoss().call(x[0], x[1]),
        ["multi-margin"] = x => MultiMarginLoss(2, 0.8).call(x[0], x[1]),
        ["multi-label margin"] = x => MultiLabelMarginLoss().call(x[0], x[1]),
        ["CTC"] = x => functional.ctc_loss(x[0].log_softmax(2), x[1], x[2], x[3]),
    };

    private static Tensor Weight() => tensor(new[] { 0.5f, 1, 2, 0.25f });

    public static TheoryData<string> LossNames => Golden.Names("losses");

    [Theory, MemberData(nameof(LossNames))]
    public void A_loss_and_its_gradients_are_PyTorch_s(string name) => Check("losses", name, x => [Losses[name](x)]);

    public static TheoryData<string> HandWrittenNames => [.. Golden.Cases("operators").Where(name => !Golden.Read("operators", name).Has("calls"))];

    [Theory, MemberData(nameof(HandWrittenNames))]
    public void An_expression_and_its_gradients_are_PyTorch_s(string name) => Check("operators", name, GoldenOperators.Cases[name]);

    /// <summary>Each case that carries its calls, by way of each place that has one of them.</summary>
    public static IEnumerable<object[]> RecordedNames =>
        from name in Golden.Cases("operators")
        let golden = Golden.Read("operators", name)
        where golden.Has("calls")
        from place in GoldenCalls.Places
        where GoldenCalls.Concern(place, golden["calls"])
        select new object[] { name, place.Name };

    [Theory, MemberData(nameof(RecordedNames))]
    public void An_operator_and_its_gradients_are_PyTorch_s(string name, string place) => Check("operators", name,
        x => new GoldenCalls(x, GoldenCalls.Places.Single(one => one.Name == place)).Make(Golden.Read("operators", name)["calls"]));

    private static void Check(string file, string name, Func<Tensor[], Tensor[]> function)
    {
        var golden = Golden.Read(file, name);
        var inputs = Golden.WithGradients(golden["inputs"].Tensors);
        var outputs = function(inputs);
        golden["outputs"].AssertEqual(outputs, 1e-6);
        if (!golden["input_gradients"].Items.Any())
            return;
        Golden.BackwardFromSquares(outputs);
        golden["input_gradients"].AssertEqual(inputs.Select(input => input.grad), Golden.GradientTolerance(name));
    }
}
