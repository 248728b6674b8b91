using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class GoldenAttentionTests
{
    private sealed record Case(Func<nn.Module> Build, Func<nn.Module, Tensor?[], Tensor[]> Call);

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["heads"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, without bias"] = Heads(() => nn.MultiheadAttention(8, 4, bias: false)),
        ["heads, key is value"] = Of(() => nn.MultiheadAttention(8, 4), (heads, x) => Listed(heads.call(x[0]!, x[1]!, x[1]!))),
        ["heads, all apart"] = Apart(() => nn.MultiheadAttention(8, 4)),
        ["heads, without the weights"] = Of(() => nn.MultiheadAttention(8, 4), (heads, x) => [heads.call(x[0]!, x[1]!, x[2]!, need_weights: false).Item1]),
        ["heads, other widths"] = Apart(() => nn.MultiheadAttention(8, 4, kdim: 6, vdim: 5)),
        ["heads, more keys"] = Apart(() => nn.MultiheadAttention(8, 4, add_bias_kv: true, add_zero_attn: true)),
        ["heads, more keys and masks"] = Apart(() => nn.MultiheadAttention(8, 4, add_bias_kv: true, add_zero_attn: true)),
        ["heads, causal"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, boolean"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, a mask for each"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, a gradient for the mask"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, padding"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, padding by numbers"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, causal and padding"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, boolean and padding"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, a row shut"] = Heads(() => nn.MultiheadAttention(8, 4)),
        ["heads, Dropout"] = Heads(() => nn.MultiheadAttention(8, 4, dropout: 0.3)),
        ["encoder layer"] = Layer(dropout: 0),
        ["encoder layer with GELU"] = Layer(dropout: 0, nn.Activations.GELU),
        ["encoder layer, causal"] = Layer(dropout: 0),
        ["encoder layer, causal and padding"] = Layer(dropout: 0),
        ["encoder layer, a row shut"] = Layer(dropout: 0),
        ["encoder layer, Dropout"] = Layer(dropout: 0.2),
        ["encoder"] = Of(() => nn.TransformerEncoder(nn.TransformerEncoderLayer(4, 2, 6, dropout: 0), 2), (encoder, x) => [encoder.call(x[0]!, x[1], x[2])]),
        ["decoder layer"] = Of(() => nn.TransformerDecoderLayer(8, 4, 16, dropout: 0), (layer, x) => [layer.call(x[0]!, x[1]!)]),
        ["decoder layer, masks"] = Of(() => nn.TransformerDecoderLayer(8, 4, 16, dropout: 0), (layer, x) => [layer.call(x[0]!, x[1]!, x[2], x[3], x[4], x[5])]),
        ["decoder layer, Dropout"] = Of(() => nn.TransformerDecoderLayer(8, 4, 16, dropout: 0.2), (layer, x) => [layer.call(x[0]!, x[1]!)]),
        ["decoder"] = Of(() => nn.TransformerDecoder(nn.TransformerDecoderLayer(4, 2, 6, dropout: 0), 2), (decoder, x) => [decoder.call(x[0]!, x[1]!, x[2])]),
        ["transformer"] = Of(() => nn.Transformer(4, 2, 2, 1, 6, dropout: 0), (transformer, x) => [transformer.call(x[0]!, x[1]!, x[2], x[3])]),
    };

    private static Case Of<M>(Func<M> build, Func<M, Tensor?[], Tensor[]> call) where M : nn.Module => new(build, (module, x) => call((M)module, x));

    private static Case Heads(Func<MultiheadAttention> build) =>
        Of(build, (heads, x) => Listed(heads.call(x[0]!, x[0]!, x[0]!, x.ElementAtOrDefault(1), attn_mask: x.ElementAtOrDefault(2))));

    private static Case Apart(Func<MultiheadAttention> build) =>
        Of(build, (heads, x) => Listed(heads.call(x[0]!, x[1]!, x[2]!, x.ElementAtOrDefault(3), attn_mask: x.ElementAtOrDefault(4))));

    private static Case Layer(double dropout, nn.Activations activation = nn.Activations.ReLU) =>
        Of(() => nn.TransformerEncoderLayer(8, 4, 16, dropout, activation), (layer, x) => x.Length switch
        {
            1 => [layer.call(x[0]!)],
            2 => [layer.call(x[0]!, x[1])],
            _ => [layer.call(x[0]!, x[1], x[2])],
        });

    private static Tensor[] Listed(Tuple<Tensor, Tensor> results) => [results.Item1, results.Item2];

    // Upstream adds boolean masks as 0 and 1, takes no mask for each head and no numbers for padding, wants keys and values of one width, and
    // draws random numbers when it copies a layer; docs/upstream-differences.md says so.
    private static readonly string[] unlikeUpstream =
    [
        "heads, other widths", "heads, more keys and masks", "heads, boolean", "heads, a mask for each", "heads, padding by numbers", "heads, boolean and padding",
        "heads, a row shut", "encoder layer, causal and padding", "encoder layer, a row shut", "decoder layer, masks", "transformer",
    ];

    public static TheoryData<string> Names => [.. Golden.Cases("attention").Where(name => !Packages.AreUpstreams || !unlikeUpstream.Contains(name))];

    [Theory, MemberData(nameof(Names))]
    public void A_seeded_module_starts_with_PyTorch_s_parameters(string name)
    {
        manual_seed(0);
        using var module = Cases[name].Build();
        var golden = Golden.Read("attention", name)["parameters"];
        Assert.Equal(golden.Members.Select(one => one.Name).Order(), module.state_dict().Keys.Order());
        foreach (var (key, parameter) in golden.Members)
            parameter.AssertEqual(module.state_dict()[key], 1e-7);
    }

    [Theory, MemberData(nameof(Names))]
    public void A_module_gives_PyTorch_s_outputs_weights_and_gradients(string name)
    {
        manual_seed(0);
        using var module = Cases[name].Build();
        var golden = Golden.Read("attention", name);
        Tensor?[] inputs = [.. golden["inputs"].Items.Select(one => one.IsNone ? null : Input(one.Tensor))];
        manual_seed(1);
        var results = Cases[name].Call(module, inputs);
        golden["missing"].AssertEqual(results.Select(result => result.isnan()), 0);
        Tensor[] outputs = [.. results.Select(result => result.nan_to_num(0))];
        golden["outputs"].AssertEqual(outputs, 1e-5);
        if (results.Any(result => result.isnan().any().item<bool>()))
            return;

        Golden.BackwardFromSquares(outputs);
        golden["input_gradients"].AssertEqual(inputs.OfType<Tensor>().Select(input => input.grad), 1e-5);
        var parameters = module.named_parameters().ToDictionary(one => one.name, one => one.parameter);
        foreach (var (key, gradient) in golden["gradients"].Members)
            gradient.AssertEqual(parameters[key].grad, 1e-5);
    }

    // JSON knows no infinity.
    private static Tensor Input(Tensor written) => written.is_floating_point()
        ? written.masked_fill(written < -1e29, double.NegativeInfinity).requires_grad_()
        : written;
}
