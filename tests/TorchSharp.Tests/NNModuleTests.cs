using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class NNModuleTests
{
    private static readonly string[] LstmNames = [.. from layer in new[] { "l0", "l1" } from direction in new[] { "", "_reverse" }
                                             from kind in new[] { "weight_ih", "weight_hh", "bias_ih", "bias_hh" } select $"lstm.{kind}_{layer}{direction}"];

    [Fact]
    public void Fields_are_registered_under_PyTorch_s_names()
    {
        using var model = new Classifier();
        Assert.Equal(["scale", "embedding.weight", .. LstmNames, "heads.0.weight", "heads.0.bias", "heads.1.weight"], model.named_parameters().Select(pair => pair.name));
        Assert.Equal(["offset"], model.named_buffers().Select(pair => pair.name));
        Assert.Equal(["embedding", "lstm", "heads"], model.named_children().Select(pair => pair.name));
        Assert.Equal(["embedding", "lstm", "heads", "heads.0", "heads.1"], model.named_modules().Select(pair => pair.name));
        Assert.Equal(model.parameters().Count() + 1, model.state_dict().Count);
        Assert.Equal("Classifier", model.GetName());
    }

    [Fact]
    public void Components_are_found_by_their_paths()
    {
        using var model = new Classifier();
        Assert.Equal([5, 6], model.get_parameter("heads.0.weight")!.shape);
        Assert.True(model.has_buffer("offset"));
        Assert.False(model.has_parameter("heads.1.bias"));
        Assert.Null(model.get_parameter("tails.0.weight"));
    }

    [Fact]
    public void A_shared_parameter_is_listed_once_and_saved_under_each_path()
    {
        var shared = nn.Linear(2, 2);
        using var model = nn.Sequential(("first", shared), ("second", shared));
        Assert.Equal(["first.weight", "first.bias"], model.named_parameters().Select(pair => pair.name));
        Assert.Equal(["first.weight", "first.bias", "second.weight", "second.bias"], model.state_dict().Keys);
    }

    [Fact]
    public void A_buffer_that_is_not_persistent_stays_out_of_the_state()
    {
        using var model = nn.Identity();
        model.register_buffer("kept", ones(1));
        model.register_buffer("passing", ones(1), persistent: false);
        Assert.Equal(["kept"], model.state_dict().Keys);
        Assert.Equal(2, model.buffers().Count());
        Assert.Single(model.buffers(include_nonpersistent: false));
    }

    [Fact]
    public void A_name_that_is_taken_or_has_a_dot_is_refused()
    {
        using var model = nn.Linear(2, 2);
        Assert.Contains("'weight'", Assert.Throws<InvalidOperationException>(() => model.register_parameter("weight", nn.Parameter(ones(1)))).Message);
        Assert.Throws<ArgumentException>(() => model.register_module("a.b", nn.Identity()));
        model.add_module("a", nn.Identity());
        Assert.Throws<InvalidOperationException>(() => model.add_module("a", nn.Identity()));
    }

    [Fact]
    public void Parameters_outlive_the_scope_they_were_made_in()
    {
        Classifier model;
        using (NewDisposeScope())
            model = new Classifier();
        using (model)
            Assert.Equal([1, 2], model.call(zeros(7, 1, ScalarType.Int64)).shape);
    }

    [Fact]
    public void Disposing_frees_every_parameter_and_buffer()
    {
        var model = new Classifier();
        var state = model.state_dict().Values;
        model.Dispose();
        Assert.All(state, tensor => Assert.True(tensor.IsInvalid));
    }

    [Fact]
    public void A_parameter_takes_over_its_tensor()
    {
        var data = arange(3, ScalarType.Float32);
        var parameter = nn.Parameter(data);
        Assert.True(parameter.requires_grad && data.IsInvalid);
        Assert.Equal([0f, 1, 2], parameter.data<float>().ToArray());
        Assert.False(nn.Parameter(ones(1), requires_grad: false).requires_grad);
    }

    [Fact]
    public void Training_mode_reaches_every_module()
    {
        using var model = new Classifier();
        Assert.All(model.modules().Append(model), module => Assert.True(module.training));
        model.eval();
        Assert.All(model.modules().Append(model), module => Assert.False(module.training));
        model.train();
        Assert.All(model.modules(), module => Assert.True(module.training));
    }

    [Fact]
    public void Apply_visits_what_is_below_before_the_module_itself()
    {
        using var model = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Tanh()));
        List<string> visited = [];
        Assert.Same(model, model.apply(module => visited.Add(module.GetName())));
        Assert.Equal(["Linear", "Tanh", "Sequential", "Sequential"], visited);
    }

    [Fact]
    public void Converting_keeps_the_objects_their_gradients_and_whole_numbers()
    {
        using var model = nn.Linear(2, 1);
        model.register_buffer("count", zeros(1, ScalarType.Int64));
        var weight = model.weight;
        model.call(ones(1, 2)).sum().backward();
        Assert.Same(model, model.to(ScalarType.Float64));
        Assert.Same(weight, model.weight);
        Assert.Equal((ScalarType.Float64, true, true), (weight.dtype, weight.requires_grad, weight.is_leaf));
        Assert.Equal([1.0, 1], weight.grad!.data<double>().ToArray());
        Assert.Equal(ScalarType.Int64, model.get_buffer("count")!.dtype);
        Assert.Equal(ScalarType.Float64, model.call(ones(1, 2, ScalarType.Float64)).dtype);
        Assert.Throws<ArgumentException>(() => model.to(ScalarType.Int64));
    }

    [Fact]
    public void Gradients_are_forgotten_or_zeroed()
    {
        using var model = nn.Linear(2, 1);
        model.call(ones(1, 2)).sum().backward();
        model.zero_grad(set_to_none: false);
        Assert.All(model.parameters(), parameter => Assert.Equal(0, parameter.grad!.abs().sum().item<float>()));
        model.zero_grad();
        Assert.All(model.parameters(), parameter => Assert.Null(parameter.grad));
    }
}
