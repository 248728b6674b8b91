using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.Tests;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

/// <summary>The three ways of clipping against PyTorch's, whose hooks are hooks of tensors.</summary>
public sealed class GoldenClippingTests
{
    public static TheoryData<string> Names => Golden.Names("clipping");

    [Theory, MemberData(nameof(Names))]
    public void Clipped_gradients_norms_and_losses_are_PyTorch_s(string name)
    {
        var golden = Golden.Read("clipping", name);
        manual_seed(0);
        var x = randn(32, 12, 1).to_type(ScalarType.Float64);
        using var model = new Adder();
        Tensor Loss(Tensor rows) => nn.functional.mse_loss(model.call(rows), rows.sum([1]));
        var clipping = Clipping(name, model);

        clipping.Backward(Loss(x));
        clipping.Clip(model.parameters());
        golden["gradients"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-6);
        if (golden.Has("norm"))
            Assert.Equal(golden["norm"].Number, Assert.Single(Assert.IsType<NormClipping>(clipping).Norms), 1e-5);

        model.zero_grad();
        foreach (var half in x.chunk(2))
            clipping.Backward(Loss(half) / 2);
        clipping.Clip(model.parameters());
        golden["accumulated"].AssertEqual(model.parameters().Select(parameter => parameter.grad), 1e-6);

        var history = new Trainer(model, optim.SGD(model.parameters(), 0.01)) { Clipping = clipping }.Fit(20, () => Loss(x));
        Assert.All(golden["losses"].Items.Zip(history["train loss"]), pair => Assert.Equal(pair.First.Number, pair.Second, 1e-6));
        Assert.Equal(20, golden["losses"].Items.Count());
    }

    private static GradientClipping Clipping(string name, Adder model) => name switch
    {
        "by value" => GradientClipping.ByValue(0.1),
        "by norm" => GradientClipping.ByNorm(1),
        _ => GradientClipping.ByHook(model.Recurrent, -0.2, 0.3)
            .And(model.parameters().Where(parameter => !ReferenceEquals(parameter, model.Recurrent)), -0.1, 0.2),
    };

    /// <summary>Eight units that start by keeping what they have, and a read-out.</summary>
    private sealed class Adder : nn.Module<Tensor, Tensor>
    {
        private readonly RNN rnn = nn.RNN(1, 8, nonLinearity: nn.NonLinearities.ReLU, batchFirst: true);
        private readonly Linear readout = nn.Linear(8, 1);

        public Adder() : base(nameof(Adder))
        {
            RegisterComponents();
            using var ungraded = no_grad();
            rnn.get_parameter("weight_hh_l0")!.copy_(eye(8));
            this.to(ScalarType.Float64);
            Recurrent = parameters().Single(parameter => parameter.shape.SequenceEqual([8, 8]));
        }

        public Parameter Recurrent { get; }

        public override Tensor forward(Tensor x) => readout.call(rnn.call(x).Item1[.., ^1]);
    }
}
