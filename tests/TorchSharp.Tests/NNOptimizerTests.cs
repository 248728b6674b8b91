using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class NNOptimizerTests
{
    private static Parameter WithGradient(float value, float gradient)
    {
        var parameter = nn.Parameter(tensor(new[] { value }));
        parameter.grad = tensor(new[] { gradient });
        return parameter;
    }

    private static float Value(Tensor parameter) => parameter.item<float>();

    [Fact]
    public void Gradient_descent_takes_the_steps_of_its_formula()
    {
        var parameter = WithGradient(1, 0.5f);
        using (var plain = optim.SGD([parameter], 0.1))
            plain.step();
        Assert.Equal(0.95f, Value(parameter), 6);

        // b = 0.5, then 0.9 · 0.5 + 0.8 · 0.5 = 0.85.
        parameter = WithGradient(1, 0.5f);
        using var momentum = optim.SGD([parameter], 0.1, momentum: 0.9, dampening: 0.2);
        momentum.step();
        momentum.step();
        Assert.Equal(1 - 0.1f * 0.5f - 0.1f * 0.85f, Value(parameter), 6);

        parameter = WithGradient(1, 0.5f);
        using var nesterov = optim.SGD([parameter], 0.1, momentum: 0.9, nesterov: true, maximize: true);
        nesterov.step();
        Assert.Equal(1 + 0.1f * (0.5f + 0.9f * 0.5f), Value(parameter), 6);
    }

    [Fact]
    public void Adam_takes_the_steps_of_its_formula()
    {
        double theta = 1, m = 0, v = 0;
        double[] gradients = [0.5, -2, 0.1];
        var parameter = WithGradient(1, 0);
        using var optimizer = optim.Adam([parameter], lr: 0.1, beta1: 0.8, beta2: 0.9, eps: 1e-3);
        for (var t = 1; t <= gradients.Length; t++)
        {
            var g = gradients[t - 1];
            (m, v) = (0.8 * m + 0.2 * g, 0.9 * v + 0.1 * g * g);
            theta -= 0.1 * (m / (1 - Math.Pow(0.8, t))) / (Math.Sqrt(v / (1 - Math.Pow(0.9, t))) + 1e-3);
            parameter.grad!.fill_(g);
            optimizer.step();
            Assert.Equal(theta, Value(parameter), 5);
        }
    }

    [Fact]
    public void Weight_decay_goes_into_the_gradient_or_beside_it()
    {
        var parameter = WithGradient(2, 0);
        using (var adam = optim.Adam([parameter], lr: 0.1, weight_decay: 0.5))
            adam.step();
        Assert.Equal(1.9f, Value(parameter), 5);
        parameter = WithGradient(2, 0);
        using (var adamW = optim.AdamW([parameter], lr: 0.1, weight_decay: 0.5))
            adamW.step();
        Assert.Equal(1.9f, Value(parameter), 5);
        parameter = WithGradient(2, 0);
        using (var sgd = optim.SGD([parameter], 0.1, weight_decay: 0.5))
            sgd.step();
        Assert.Equal(1.9f, Value(parameter), 5);
        // Adam's first step has the size of its rate whatever the gradient, AdamW's decay that of the weight.
        parameter = WithGradient(20, 0);
        using (var adamW = optim.AdamW([parameter], lr: 0.1, weight_decay: 0.5))
            adamW.step();
        Assert.Equal(19f, Value(parameter), 5);
    }

    [Fact]
    public void A_parameter_counts_only_the_steps_in_which_it_has_a_gradient()
    {
        var (early, late) = (WithGradient(1, 0.5f), nn.Parameter(tensor(new[] { 1f })));
        using var optimizer = optim.Adam([early, late], lr: 0.1);
        for (var i = 0; i < 5; i++)
            optimizer.step();
        Assert.Equal(1, Value(late));
        late.grad = tensor(new[] { 0.5f });
        optimizer.step();
        Assert.Equal(0.9f, Value(late), 5);
        Assert.Equal(0.4f, Value(early), 4);
    }

    [Fact]
    public void The_learning_rate_can_be_changed_between_steps()
    {
        var parameter = WithGradient(1, 1);
        using var optimizer = optim.SGD([parameter], 0.1);
        foreach (var group in optimizer.ParamGroups)
            group.LearningRate = 0.5;
        optimizer.step();
        Assert.Equal(0.5f, Value(parameter), 6);
        Assert.Equal(0.1, optimizer.ParamGroups.Single().InitialLearningRate);
    }

    [Fact]
    public void A_closure_computes_the_loss_of_the_step()
    {
        var parameter = nn.Parameter(tensor(new[] { 3f }));
        using var optimizer = optim.SGD([parameter], 0.1);
        using var ungraded = no_grad();
        var loss = optimizer.step(() =>
        {
            optimizer.zero_grad();
            var square = parameter.square().sum();
            square.backward();
            return square;
        });
        Assert.Equal(9, loss!.item<float>());
        Assert.Equal(2.4f, Value(parameter), 6);
    }

    [Fact]
    public void Zero_grad_fills_gradients_with_zeros()
    {
        var (with, without) = (WithGradient(1, 2), nn.Parameter(ones(1)));
        using var optimizer = optim.Adam([with, without]);
        optimizer.zero_grad();
        Assert.Equal(0, with.grad!.item<float>());
        Assert.Null(without.grad);
    }

    [Fact]
    public void Settings_that_make_no_sense_are_refused()
    {
        Parameter[] parameters = [nn.Parameter(ones(1))];
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, -1));
        Assert.Throws<ArgumentException>(() => optim.SGD(parameters, 0.1, nesterov: true));
        Assert.Throws<ArgumentException>(() => optim.Adam(parameters, beta2: 1));
        Assert.Throws<ArgumentException>(() => optim.AdamW(parameters, weight_decay: -1));
        Assert.Contains("RegisterComponents", Assert.Throws<ArgumentException>(() => optim.Adam(Array.Empty<Parameter>())).Message);
    }

    [Fact]
    public void Clipping_by_norm_scales_all_gradients_alike()
    {
        Parameter[] parameters = [WithGradient(0, 3), nn.Parameter(ones(1)), WithGradient(0, -4)];
        Assert.Equal(5, nn.utils.clip_grad_norm_(parameters, 10), 5);
        Assert.Equal((3, -4), (Value(parameters[0].grad!), Value(parameters[2].grad!)));
        Assert.Equal(4, nn.utils.clip_grad_norm_(parameters, 10, double.PositiveInfinity), 5);
        Assert.Equal(5, nn.utils.clip_grad_norm_(parameters, 1), 5);
        Assert.Equal(0.6f, Value(parameters[0].grad!), 5);
        Assert.Equal(-0.8f, Value(parameters[2].grad!), 5);
        Assert.Equal(0, nn.utils.clip_grad_norm_([nn.Parameter(ones(1))], 1));
    }

    [Fact]
    public void Clipping_by_value_cuts_each_element()
    {
        Parameter[] parameters = [WithGradient(0, 3), WithGradient(0, -0.5f)];
        nn.utils.clip_grad_value_(parameters, 1);
        Assert.Equal((1, -0.5f), (Value(parameters[0].grad!), Value(parameters[1].grad!)));
    }

    [Fact]
    public void Parameters_go_into_a_vector_and_back()
    {
        using var linear = nn.Linear(2, 2);
        nn.utils.vector_to_parameters(arange(6, ScalarType.Float32), linear.parameters());
        Assert.Equal([4f, 5], linear.bias!.data<float>().ToArray());
        Assert.Equal([0f, 1, 2, 3, 4, 5], nn.utils.parameters_to_vector(linear.parameters()).data<float>().ToArray());
        Assert.True(linear.weight.requires_grad);
    }

    [Fact]
    public void A_closure_that_returns_no_loss_is_refused()
    {
        using var optimizer = optim.LBFGS([nn.Parameter(ones(2))]);
        Assert.Contains("must return the loss", Assert.Throws<InvalidOperationException>(() => optimizer.step(() => null!)).Message);
    }
}
