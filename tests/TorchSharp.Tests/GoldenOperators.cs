using static TorchSharp.torch;
using static TorchSharp.torch.nn.utils;

namespace TorchSharp.Tests;

/// <summary>
/// The cases of tests/golden/operators.json that do not carry their calls: those of C#'s operators and indexing, and of what C# writes
/// differently from Python.
/// </summary>
internal static class GoldenOperators
{
    private static readonly TensorIndex All = TensorIndex.Colon, Rest = TensorIndex.Ellipsis, New = TensorIndex.None;

    private static Tensor Indices(params long[] indices) => tensor(indices);

    private static TensorIndex At(params long[] indices) => TensorIndex.Tensor(tensor(indices));

    public static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Cases = new()
    {
        ["broadcasting"] = x => [x[0] + x[1], x[0] - x[1], x[0] * x[1], x[0] / x[1], x[1].expand(2, 3, 4)],
        ["numbers and tensors"] = x => [2 * x[0] + 1, 3 - x[0], 1 / (x[0] + 5), x[0].pow(2), x[0].abs().pow(0.5), -x[0] / 4, x[0].add(x[0], 0.5)],
        ["remainder"] = x => [x[0] % 5, (x[0] - 12) % 5, (x[0].@float() - 12) % 2.5],
        ["comparisons"] = x => [x[0] > 11, x[0] >= 12, x[0] < 3, x[0] <= 2, x[0] == 7, x[0] != 7, (~(x[0] > 11) & (x[0] != 3)) | (x[0] == 20)],
        ["where"] = x => [where(x[0] > 0, x[0], x[0] * 0.1), x[0].masked_fill(x[0] > 0, 9), x[0].masked_select(x[0] > 0), (x[0] > 0).nonzero()],
        ["slices"] = x => [x[0][1], x[0][-1, 0], x[0][All, 1], x[0][Rest, ^2..], x[0][All, 1.., TensorIndex.Slice(step: 2)], x[0][0, ..^1, 1..3],
            x[0][All, New, 0], x[0][New, 1], x[0][Rest, New], x[0][.., ..0]],
        ["lookups"] = x => [x[0][Indices(1, 0, 1)], x[0][All, At(2, 0)], x[0][Indices(0, 1), Indices(2, 0)], x[0][0, All, At(3, 0)], x[0][x[0] > 20],
            x[0][All, TensorIndex.Tensor(tensor(new[] { true, false, true }))]],
        ["element types"] = x => [x[0].@float() / 2, x[0].@double() / 3, x[0].@int(), x[0].@bool(), (x[0] > 5).@float(), x[0] / 4, (x[0].@float() * 0.7).@long(), x[0] + 0.5],
        ["other sizes"] = x =>
        [
            Resized(x[0], [8]), Resized(x[0], null, [1.7], InterpolationMode.Linear), Resized(x[0], null, [0.7], InterpolationMode.Area), Resized(x[0], [7], null, InterpolationMode.NearestExact),
            Resized(x[1], [3, 9]), Resized(x[1], null, [1.5, 2], InterpolationMode.Bilinear), Resized(x[1], null, [1.3], InterpolationMode.Bicubic, true),
            nn.functional.interpolate(x[1], [2, 3], mode: InterpolationMode.Bilinear, antialias: true),
            nn.functional.interpolate(x[1], scale_factor: [1.3], mode: InterpolationMode.Bilinear, recompute_scale_factor: true),
            Resized(x[2], [2, 5, 3], null, InterpolationMode.Trilinear), Resized(x[2], null, [2]), Resized(x[2], [2, 2, 2], null, InterpolationMode.Area),
        ],
        ["attention"] = x =>
        [
            nn.functional.scaled_dot_product_attention(x[0], x[1], x[2]), nn.functional.scaled_dot_product_attention(x[0], x[1], x[2], x[3]),
            nn.functional.scaled_dot_product_attention(x[0], x[1], x[2], x[3] > 0.5), nn.functional.scaled_dot_product_attention(x[0], x[1], x[2], is_casual: true),
        ],
        ["packed sequences"] = x =>
        [
            rnn.pad_sequence([x[0], x[1], x[2]]), rnn.pad_sequence([x[0], x[1], x[2]], true, -1),
            .. Parts(rnn.pack_sequence([x[0], x[2], x[1]])), .. Parts(rnn.pack_sequence([x[1], x[0], x[2]], false)),
            .. Listed(rnn.pad_packed_sequence(rnn.pack_sequence([x[1], x[0], x[2]], false), true, 0.5, 6)),
            .. Parts(rnn.pack_padded_sequence(rnn.pad_sequence([x[0], x[2], x[1]], true), Indices(4, 3, 2), true)),
        ],
    };

    private static Tensor Resized(Tensor tensor, long[]? size, double[]? factors = null, InterpolationMode mode = InterpolationMode.Nearest, bool? aligned = null) =>
        nn.functional.interpolate(tensor, size, factors, mode, aligned);

    private static Tensor[] Parts(rnn.PackedSequence packed) =>
        [.. new[] { packed.data, packed.batch_sizes, packed.sorted_indices, packed.unsorted_indices }.OfType<Tensor>()];

    private static Tensor[] Listed((Tensor, Tensor) pair) => [pair.Item1, pair.Item2];
}
