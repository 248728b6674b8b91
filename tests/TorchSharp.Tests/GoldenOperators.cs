using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>The operators of tests/golden/operators.json in C#.</summary>
internal static class GoldenOperators
{
    private static readonly TensorIndex All = TensorIndex.Colon, Rest = TensorIndex.Ellipsis, New = TensorIndex.None;

    private static Tensor Indices(params long[] indices) => tensor(indices);

    private static TensorIndex At(params long[] indices) => TensorIndex.Tensor(tensor(indices));

    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Cases = new()
    {
        ["softmax"] = x => [x[0].softmax(1)],
        ["log_softmax"] = x => [x[0].log_softmax(-1)],
        ["logsumexp"] = x => [x[0].logsumexp(1, true)],
        ["cumsum"] = x => [x[0].cumsum(0)],
        ["cumprod"] = x => [x[0].cumprod(1)],
        ["std"] = x => [x[0].std(), x[0].std(1), x[0].std(0, false, true)],
        ["var"] = x => [x[0].var(), x[0].var(1), x[0].var(false)],
        ["mean"] = x => [x[0].mean(), x[0].mean([0, 2]), x[0].mean([1], true)],
        ["sum"] = x => [x[0].sum(), x[0].sum(-1), x[0].sum([0, 1], true)],
        ["norm"] = x => [x[0].norm(), x[0].norm(1f), x[0].norm(1, true, 2)],
        ["max and min"] = x => [x[0].max(), x[0].min(), .. Pair(x[0].max(1)), .. Pair(x[0].min(0, true)), x[0].argmax(), x[0].argmin(1)],
        ["topk"] = x => [.. Pair(x[0].topk(2)), .. Pair(x[0].topk(2, 0, false))],
        ["sort"] = x => [.. Pair(x[0].sort(1, true)), x[0].argsort(0)],
        ["median"] = x => [x[0].median()],
        ["all and any"] = x => [(x[0] > 0).all(), (x[0] > 0).any(1), (x[0] > -9).all(0, true)],
        ["broadcasting"] = x => [x[0] + x[1], x[0] - x[1], x[0] * x[1], x[0] / x[1], x[1].expand(2, 3, 4)],
        ["numbers and tensors"] = x => [2 * x[0] + 1, 3 - x[0], 1 / (x[0] + 5), x[0].pow(2), x[0].abs().pow(0.5), -x[0] / 4, x[0].add(x[0], 0.5)],
        ["remainder"] = x => [x[0] % 5, (x[0] - 12) % 5, (x[0].@float() - 12) % 2.5],
        ["comparisons"] = x => [x[0] > 11, x[0] >= 12, x[0] < 3, x[0] <= 2, x[0] == 7, x[0] != 7, (~(x[0] > 11) & (x[0] != 3)) | (x[0] == 20)],
        ["rounding"] = x => [(x[0] * 3).round(), (x[0] * 3).floor(), (x[0] * 3).ceil(), (x[0] * 3).trunc(), x[0].round(2), x[0].sign()],
        ["clamp"] = x => [x[0].clamp(-0.5, 0.5), x[0].clamp(min: 0), x[0].clamp(max: 0.1)],
        ["where"] = x => [where(x[0] > 0, x[0], x[0] * 0.1), x[0].masked_fill(x[0] > 0, 9), x[0].masked_select(x[0] > 0), (x[0] > 0).nonzero()],
        ["activations"] = x => [x[0].relu(), x[0].tanh(), x[0].sigmoid(), x[0].gelu(), x[0].silu(), x[0].elu(), x[0].leaky_relu(0.1), x[0].softplus(), x[0].log_sigmoid()],
        ["elementary functions"] = x => [x[0].exp(), x[0].abs().log(), x[0].abs().sqrt(), x[0].sin(), x[0].cos(), x[0].erf(), x[0].square(), x[0].expm1(), x[0].abs().log1p()],
        ["matmul"] = x => [x[0].matmul(x[1]), x[0].bmm(x[2]), x[0][0].mm(x[1]), x[0][0].mv(x[1][All, 0]), x[0][0, 0].dot(x[1][All, 0]), x[0][0, 0].outer(x[1][0])],
        ["einsum"] = x => [einsum("bij,bkj->bik", x[0], x[1]), einsum("bij->j", x[0])],
        ["addmm"] = x => [x[0].addmm(x[1], x[2], 0.5f, 2)],
        ["slices"] = x => [x[0][1], x[0][-1, 0], x[0][All, 1], x[0][Rest, ^2..], x[0][All, 1.., TensorIndex.Slice(step: 2)], x[0][0, ..^1, 1..3],
            x[0][All, New, 0], x[0][New, 1], x[0][Rest, New], x[0][.., ..0]],
        ["lookups"] = x => [x[0][Indices(1, 0, 1)], x[0][All, At(2, 0)], x[0][Indices(0, 1), Indices(2, 0)], x[0][0, All, At(3, 0)], x[0][x[0] > 20],
            x[0][All, TensorIndex.Tensor(tensor(new[] { true, false, true }))]],
        ["gather"] = x => [x[0].gather(1, Indices(3, 0, 1, 1).view(2, 2)), x[0].index_select(0, Indices(1, 1, 0))],
        ["joining and splitting"] = x => [cat([x[0], x[0] * 2], 1), stack([x[0], -x[0]], 1), .. x[0].split(3, 1), .. x[0].chunk(2), .. x[0].unbind()],
        ["shapes"] = x => [x[0].reshape(4, 6), x[0].view(-1, 2), x[0].flatten(1), x[0].transpose(0, 2), x[0].permute(1, 2, 0), x[0][0].t(), x[0].unsqueeze(1).squeeze(1),
            x[0].repeat(1, 2, 1), x[0].repeat_interleave(2, 0), x[0].flip(0, 2), x[0].roll(1, 1), x[0].unfold(2, 2, 1)],
        ["triangles"] = x => [x[0].tril(), x[0].triu(1), x[0].tril(-1), x[0][0].diag()],
        ["sequences"] = _ => [arange(5), arange(2, 8, 3), arange(0.0, 1.0, 0.3), linspace(-1, 1, 5), eye(2, 3), full(2, 2, 7), full(2, 0.5)],
        ["one_hot"] = x => [nn.functional.one_hot(x[0]), nn.functional.one_hot(x[0], 5)],
        ["bincount"] = x => [x[0].bincount(null, 6)],
        ["element types"] = x => [x[0].@float() / 2, x[0].@double() / 3, x[0].@int(), x[0].@bool(), (x[0] > 5).@float(), x[0] / 4, (x[0].@float() * 0.7).@long(), x[0] + 0.5],
    };

    private static Tensor[] Pair((Tensor, Tensor) results) => [results.Item1, results.Item2];
}
