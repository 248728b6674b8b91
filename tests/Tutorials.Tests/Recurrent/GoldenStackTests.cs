using TorchSharp.Tests;
using Tutorials.Recurrent;
using static TorchSharp.torch;

namespace Tutorials.Tests.Recurrent;

/// <summary>JANET, IndRNN and IndRNNv2 against PyTorch's numbers, written from the papers' equations.</summary>
public sealed class GoldenStackTests
{
    public static TheoryData<string, string> Names
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var name in Golden.Cases("stacks"))
            {
                foreach (var kind in name.StartsWith("JANET") ? ["JANET"] : new[] { "IndRNN", "IndRNNv2" })
                    data.Add(name, kind);
            }
            return data;
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_stack_gives_the_equations_outputs_states_and_gradients_and_learns_as_they_do(string name, string kind)
    {
        var golden = Golden.Read("stacks", name);
        using var scope = NewDisposeScope();
        var layers = Build(golden, name, kind);
        var (x, y, state) = (golden["x"].Tensor.requires_grad_(), golden["y"].Tensor, (golden["h_0"].Tensor, golden["c_0"].Tensor));

        var (outputs, h_n, c_n) = layers.call(x, state);
        golden["outputs"].AssertEqual(outputs, 2e-6);
        golden["last"].AssertEqual(h_n, 2e-6);
        golden["last"].AssertEqual(c_n, 2e-6);
        (nn.functional.mse_loss(outputs, y) + h_n.sum()).backward();
        foreach (var (parameter, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(parameter == "x" ? x.grad : layers.get_parameter(parameter)!.grad, 1e-5);

        var optimizer = optim.Adam(layers.parameters(), 0.01);
        foreach (var expected in golden["losses"].Items.Select(loss => loss.Number))
        {
            var loss = nn.functional.mse_loss(layers.call(x, state).Item1, y);
            Assert.Equal(expected, loss.item<float>(), 2e-5);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }

    private static RecurrentStack Build(Golden golden, string name, string kind)
    {
        var (depth, both) = ((long)golden["layers"].Number, golden["directions"].Number == 2);
        var (bias, batchFirst) = (golden["bias"].Json.GetBoolean(), golden["batch first"].Json.GetBoolean());
        var (act, norm) = (name.Contains("tanh") ? nn.NonLinearities.Tanh : nn.NonLinearities.ReLU, name.Contains("batch norm"));
        RecurrentStack layers = kind switch
        {
            "JANET" => new JANET(3, 4, depth, bias, batchFirst, bidirectional: both, beta: name.Contains("beta 0") ? 0 : 1),
            "IndRNN" => new IndRNN(3, 4, depth, bias, batchFirst, bidirectional: both, nonLinearity: act, batchNorm: norm),
            _ => new IndRNNv2(3, 4, depth, bias, batchFirst, bidirectional: both, nonLinearity: act, batchNorm: norm),
        };
        using var unrecorded = no_grad();
        foreach (var (parameter, value) in golden["parameters"].Members)
            layers.get_parameter(parameter)!.copy_(value.Tensor);
        return layers;
    }
}
