using TorchSharp.Tests;
using Tutorials.Attention;
using static TorchSharp.torch;

namespace Tutorials.Tests.Attention;

/// <summary>The decoder and its layer, in both orders of the norms, against PyTorch's numbers with PyTorch's parameters.</summary>
public sealed class GoldenDecoderTests
{
    public static TheoryData<string> Names => Golden.Names("decoders");

    [Theory, MemberData(nameof(Names))]
    public void It_decodes_and_learns_as_PyTorch_s_does(string name)
    {
        var golden = Golden.Read("decoders", name);
        var module = Made(name, Parameters(name));
        var inputs = golden["inputs"].Items.Select(one => one.IsNone ? null : one.Tensor).ToArray();
        var (x, memory, targets) = (inputs[0]!.requires_grad_(), inputs[1]!.requires_grad_(), golden["targets"].Tensor);
        var mask = inputs[2]?.unsqueeze(1).unsqueeze(1);
        Tensor Loss(Tensor output) => nn.functional.mse_loss(output, targets);

        var output = module.call(x, memory, mask);
        golden["outputs"].AssertEqual(output, 1e-5);
        Loss(output).backward();
        golden["input_gradients"].AssertEqual([x.grad, memory.grad], 1e-5);
        var gradients = Made(name, null);
        using (no_grad())
        {
            foreach (var (parameter, place) in module.parameters().Zip(gradients.parameters()))
                place.copy_(parameter.grad!);
        }
        foreach (var (entry, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(StateOf(gradients)[entry], 1e-5);

        using var optimizer = optim.Adam(module.parameters(), 0.01);
        var losses = golden["losses"].Items.Select(one => one.Number).ToList();
        Assert.Equal(20, losses.Count);
        foreach (var expected in losses)
        {
            optimizer.zero_grad();
            var loss = Loss(module.call(x.detach(), memory.detach(), mask));
            loss.backward();
            optimizer.step();
            Assert.Equal(expected, loss.item<float>(), 1e-5);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Weights_that_were_taken_over_come_back_the_same(string name)
    {
        var parameters = Golden.Read("decoders", name)["parameters"];
        var state = StateOf(Made(name, Parameters(name)));
        Assert.Equal(parameters.Members.Select(one => one.Name).Order(), state.Keys.Order());
        Assert.All(parameters.Members, one => one.Value.AssertEqual(state[one.Name], 0));
    }

    private static Dictionary<string, Tensor> Parameters(string name) =>
        Golden.Read("decoders", name)["parameters"].Members.ToDictionary(one => one.Name, one => one.Value.Tensor);

    // A layer or a decoder, as the case's name says.
    private static nn.Module<Tensor, Tensor, Tensor?, Tensor> Made(string name, Dictionary<string, Tensor>? parameters)
    {
        var before = name.Contains("norm before");
        nn.Module<Tensor, Tensor, Tensor?, Tensor> made = name.StartsWith("decoder", StringComparison.Ordinal)
            ? new Decoder(6, 2, 10, 2, dropout: 0, normFirst: before, lastNorm: name.Contains("last norm"))
            : new DecoderLayer(6, 2, 10, dropout: 0, normFirst: before);
        if (parameters is not null)
            (made as Decoder)?.CopyFrom(parameters);
        if (parameters is not null)
            (made as DecoderLayer)?.CopyFrom(parameters);
        return made;
    }

    private static Dictionary<string, Tensor> StateOf(nn.Module module) =>
        module is Decoder decoder ? decoder.StackedState() : ((DecoderLayer)module).StackedState();
}
