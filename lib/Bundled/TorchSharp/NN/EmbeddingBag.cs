using System.Runtime.InteropServices;
using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A table of vectors, of which those of one bag of rows become one: whole numbers (bags, rows) → (bags, embedding).</summary>
public sealed class EmbeddingBag : nn.Module<Tensor, Tensor?, Tensor?, Tensor>
{
    private static readonly Op aten_embedding_bag_padding_idx = new("aten::embedding_bag", "padding_idx");
    private static readonly Op aten_embedding_renorm_ = new("aten::embedding_renorm_");

    private readonly EmbeddingBagSettings settings;

    internal EmbeddingBag(Parameter weight, EmbeddingBagSettings settings) : base(nameof(EmbeddingBag))
    {
        this.weight = weight;
        if (settings.PaddingRow >= weight.size(0))
            throw new ArgumentException($"padding_index is {settings.PaddingRow}, and the embedding has {weight.size(0)} rows.");
        this.settings = settings;
    }

    /// <summary>The table, (rows, embedding); at first normal random numbers of mean 0 and deviation 1.</summary>
    public Parameter? weight
    {
        get => get_parameter(nameof(weight));
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    internal EmbeddingBag Initialize()
    {
        nn.init.normal_(weight!);
        if (settings.PaddingRow < 0)
            return this;
        using var ungraded = no_grad();
        using var padding = weight!.select(0, settings.PaddingRow);
        padding.zero_();
        return this;
    }

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor input) => call(input, null, null);

    /// <inheritdoc cref="forward"/>
    public Tensor call(Tensor input, Tensor offsets) => call(input, offsets, null);

    /// <summary>Looks up the rows of each bag and makes them one vector.</summary>
    /// <param name="input">The rows' numbers from 0, Int64: (bags, rows), or (rows) of all bags with offsets.</param>
    /// <param name="offsets">Where in (rows) each bag begins, (bags); null for (bags, rows).</param>
    /// <param name="perSampleWeights">A factor of each row, of input's shape, for sums; null for 1.</param>
    /// <returns>(bags, embedding).</returns>
    /// <exception cref="ArgumentException">Offsets are given with (bags, rows), or missing with (rows); or input has other dimensions.</exception>
    /// <exception cref="ExternalException">There is no such row, the numbers are of another type, or factors are given for other than sums.</exception>
    public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights)
    {
        var dimensions = Given(input).dim();
        if (dimensions is < 1 or > 2)
            throw new ArgumentException($"EmbeddingBag needs an input of 1 or 2 dimensions, and got {dimensions}.");
        if (dimensions == 1 != offsets is not null)
            throw new ArgumentException(dimensions == 1 ? "An input of 1 dimension needs offsets: where each bag begins." : "An input of 2 dimensions has its bags in rows: leave offsets out.");
        if (settings.MaxNorm is { } limit)
        {
            using var ungraded = no_grad();
            using var rows = input.contiguous();
            aten_embedding_renorm_.Run(weight, rows, limit, settings.NormType);
        }
        var starts = offsets ?? arange(0, input.numel(), Math.Max(1, input.size(1)), input.dtype, input.device);
        return aten_embedding_bag_padding_idx.Call4(weight, input.reshape(-1), starts, settings.ScaleGradient, (long)settings.Mode, settings.Sparse,
            perSampleWeights?.reshape(-1), settings.IncludeLast, settings.PaddingRow < 0 ? Value.None : settings.PaddingRow).Item1;
    }
}

/// <summary>What an embedding bag is made with; a padding row below 0 is none.</summary>
internal readonly record struct EmbeddingBagSettings(double? MaxNorm, double NormType, bool ScaleGradient, EmbeddingBagMode Mode, bool Sparse, bool IncludeLast, long PaddingRow);
