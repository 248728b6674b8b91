using TorchSharp.Tests;
using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>The encoder and its layer, in both orders of the norms, against PyTorch's numbers with PyTorch's parameters.</summary>
public sealed class GoldenEncoderTests
{
    private const string Table = "sinusoidal table";

    public static TheoryData<string> Names => [.. Golden.Cases("encoders").Where(name => name != Table)];

    [Theory, MemberData(nameof(Names))]
    public void It_encodes_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("encoders", name);
        var built = new Built(name);
        built.CopyFrom(golden["parameters"].Members.ToDictionary(one => one.Name, one => one.Value.Tensor));
        var inputs = golden["inputs"].Items.Select(one => one.IsNone ? null : one.Tensor).ToArray();
        var (x, targets, mask) = (inputs[0]!.requires_grad_(), golden["targets"].Tensor, Both(inputs[1], inputs[2]?.unsqueeze(1).unsqueeze(1)));
        Tensor Loss(Tensor output) => nn.functional.mse_loss(output, targets);

        var output = built.Read(x, mask);
        golden["outputs"].AssertEqual(output, 1e-5);
        Loss(output).backward();
        golden["input_gradient"].AssertEqual(x.grad, 1e-5);
        var gradients = built.Gradients();
        Assert.Equal(gradients.Keys.Order(), golden["gradients"].Members.Select(one => one.Name).Order());
        foreach (var (entry, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(gradients[entry], 1e-5);

        using var optimizer = optim.Adam(built.Module.parameters(), 0.01);
        var losses = golden["losses"].Items.Select(one => one.Number).ToList();
        Assert.Equal(20, losses.Count);
        foreach (var expected in losses)
        {
            optimizer.zero_grad();
            var loss = Loss(built.Read(x.detach(), mask));
            loss.backward();
            optimizer.step();
            Assert.Equal(expected, loss.item<float>(), 1e-5);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Weights_that_were_taken_over_come_back_the_same(string name)
    {
        var parameters = Golden.Read("encoders", name)["parameters"];
        var built = new Built(name);
        built.CopyFrom(parameters.Members.ToDictionary(one => one.Name, one => one.Value.Tensor));
        var state = built.State();
        Assert.Equal(parameters.Members.Select(one => one.Name).Order(), state.Keys.Order());
        Assert.All(parameters.Members, one => one.Value.AssertEqual(state[one.Name], 0));
    }

    [Fact]
    public void The_sinusoidal_table_is_the_formula_s()
    {
        var expected = Golden.Read("encoders", Table)["table"];
        expected.AssertEqual(PositionalEncoding.SinusoidalTable(600, 8), 1e-6);
        expected.AssertEqual(PositionalEncoding.Sinusoidal(8, 600).call(zeros(1, 600, 8))[0], 1e-6);
    }

    private static Tensor? Both(Tensor? one, Tensor? other) => one is null ? other : other is null ? one : one | other;

    // A layer or an encoder, as the case's name says.
    private sealed class Built(string name)
    {
        public nn.Module<Tensor, Tensor?, Tensor> Module { get; } = Make(name);

        public Tensor Read(Tensor x, Tensor? mask) => Module.call(x, mask);

        public void CopyFrom(Dictionary<string, Tensor> state) => CopyInto(Module, state);

        public Dictionary<string, Tensor> State() => StateOf(Module);

        // The gradients take the parameters' places in a second one, which names and stacks them.
        public Dictionary<string, Tensor> Gradients()
        {
            var second = Make(name);
            using (no_grad())
            {
                foreach (var (parameter, place) in Module.parameters().Zip(second.parameters()))
                    place.copy_(parameter.grad!);
            }
            return StateOf(second);
        }

        private static nn.Module<Tensor, Tensor?, Tensor> Make(string name)
        {
            var (before, last) = (name.Contains("norm before"), name.Contains("last norm"));
            var activation = name.Contains("GELU") ? nn.Activations.GELU : nn.Activations.ReLU;
            return name.StartsWith("encoder", StringComparison.Ordinal)
                ? new Encoder(6, 2, 10, 2, dropout: 0, normFirst: before, lastNorm: last, activation: activation)
                : new EncoderLayer(6, 2, 10, dropout: 0, normFirst: before, activation: activation);
        }

        private static void CopyInto(nn.Module module, Dictionary<string, Tensor> state)
        {
            if (module is Encoder encoder)
                encoder.CopyFrom(state);
            else
                ((EncoderLayer)module).CopyFrom(state);
        }

        private static Dictionary<string, Tensor> StateOf(nn.Module module) =>
            module is Encoder encoder ? encoder.StackedState() : ((EncoderLayer)module).StackedState();
    }
}
