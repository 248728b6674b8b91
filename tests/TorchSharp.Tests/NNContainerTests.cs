using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class NNContainerTests
{
    private sealed class Choosing : nn.Module<Tensor, Tensor>
    {
        public readonly ModuleDict<nn.Module<Tensor, Tensor>> layers = nn.ModuleDict<nn.Module<Tensor, Tensor>>(("wide", nn.Linear(2, 3)), ("plain", nn.ReLU()));
        public readonly ParameterList scales = nn.ParameterList(new Parameter(ones(1)), new Parameter(zeros(2)));
        public readonly ParameterDict shifts = nn.ParameterDict(("left", new Parameter(ones(3))));

        public Choosing() : base(nameof(Choosing)) => RegisterComponents();

        public override Tensor forward(Tensor input) => layers["wide"].call(input) * scales[0] + shifts["left"];
    }

    [Fact]
    public void Containers_in_a_module_name_their_parameters_as_PyTorch_does()
    {
        using var module = new Choosing();
        Assert.Equal(["layers.wide.bias", "layers.wide.weight", "scales.0", "scales.1", "shifts.left"], module.state_dict().Keys.Order());
        module.call(ones(4, 2)).sum().backward();
        Assert.Equal([4f, 4, 4], module.shifts["left"].grad!.data<float>().ToArray());
        Assert.Null(module.scales[1].grad);
    }

    [Fact]
    public void A_dictionary_of_modules_keeps_order_and_names_what_it_has()
    {
        var layers = new ModuleDict<nn.Module> { { "b", nn.ReLU() }, ("a", nn.Linear(1, 1)) };
        Assert.Equal(["b", "a"], layers.keys());
        Assert.Equal(["b", "a"], layers.Select(pair => pair.Item1));
        Assert.IsType<Linear>(layers["a"]);
        Assert.True(layers.ContainsKey("b") && !layers.ContainsKey("c"));
        Assert.Equal(2, layers.Count);
        Assert.Contains("'c', but b, a", Assert.Throws<KeyNotFoundException>(() => layers["c"]).Message);
        Assert.Throws<InvalidOperationException>(() => layers.Add("a", nn.ReLU()));
    }

    [Fact]
    public void Lists_and_dictionaries_of_parameters_add_and_replace()
    {
        var list = nn.ParameterList(new Parameter(ones(1)));
        list.append(new Parameter(zeros(2)), new Parameter(zeros(3)));
        list[1] = new Parameter(ones(4));
        Assert.Equal([1L, 4, 3], list.Select(one => one.numel()));
        Assert.Equal(["0", "1", "2"], list.named_parameters().Select(one => one.name));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[3]);

        var named = nn.ParameterDict(("a", new Parameter(ones(1))));
        named["b"] = new Parameter(ones(2));
        named["a"] = new Parameter(ones(3));
        Assert.Equal(["a", "b"], named.keys());
        Assert.Equal([3L, 2], named.parameters().Select(one => one.numel()));
        Assert.Throws<KeyNotFoundException>(() => named["c"]);
    }

    [Fact]
    public void A_bag_of_given_vectors_is_their_mean_and_is_not_trained()
    {
        var vectors = tensor(new float[,] { { 1, 2 }, { 3, 4 }, { 5, 6 } });
        using var bag = nn.EmbeddingBag_from_pretrained(vectors);
        Assert.Equal([3f, 4, 5, 6], bag.call(tensor(new long[,] { { 0, 2 }, { 2, 2 } })).data<float>().ToArray());
        Assert.False(bag.weight!.requires_grad);
        Assert.Contains("offsets", Assert.Throws<ArgumentException>(() => bag.call(tensor(new long[] { 0, 1 }))).Message);
        Assert.Contains("3 rows", Assert.Throws<ArgumentException>(() => nn.EmbeddingBag_from_pretrained(vectors, padding_index: 3)).Message);
    }

    [Theory]
    [InlineData(InterpolationMode.Linear, null, "Linear is not for an input of 4 dimensions")]
    [InlineData(InterpolationMode.Nearest, true, "align_corners is for lines and curves")]
    public void A_picture_of_another_size_says_what_does_not_fit(InterpolationMode mode, bool? aligned, string reason) =>
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => nn.functional.interpolate(ones(1, 1, 2, 2), [3], mode: mode, align_corners: aligned)).Message);

    [Fact]
    public void Neither_sizes_nor_factors_is_an_error() =>
        Assert.Throws<ArgumentException>(() => nn.functional.interpolate(ones(1, 1, 2)));

    [Fact]
    public void Sequences_must_be_sorted_where_that_is_asked_and_fit_their_total_length()
    {
        Tensor[] sequences = [ones(2, 1), ones(3, 1)];
        Assert.ThrowsAny<Exception>(() => nn.utils.rnn.pack_sequence(sequences));
        using var packed = nn.utils.rnn.pack_sequence(sequences, enforce_sorted: false);
        Assert.Contains("3 steps", Assert.Throws<ArgumentException>(() => nn.utils.rnn.pad_packed_sequence(packed, total_length: 2)).Message);
    }
}
