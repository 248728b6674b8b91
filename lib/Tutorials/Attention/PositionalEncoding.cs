using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Attention;

/// <summary>
/// Adds to each step of a sequence a vector that says which step it is: a row of a table, either sines and cosines of the position, or
/// numbers that are learned. Without it, self-attention takes a sequence for a bag of tokens.
/// Source: Vaswani et al., "Attention is all you need" (arXiv 1706.03762), section 3.5.
/// </summary>
public sealed class PositionalEncoding : nn.Module<Tensor, Tensor>
{
    private const string TableName = "table";
    private const double InitialDeviation = 0.02;

    private readonly double dropout;

    private PositionalEncoding(Tensor table, bool isLearned, double dropout) : base(nameof(PositionalEncoding))
    {
        LayerSizes.ExpectShare(dropout);
        this.dropout = dropout;
        if (isLearned)
            register_parameter(TableName, nn.Parameter(table));
        else
            register_buffer(TableName, table, persistent: false);
    }

    /// <summary>The table, (longest, width): a row for each position. A parameter if it is learned.</summary>
    public Tensor Table => get_parameter(TableName) ?? get_buffer(TableName)!;

    /// <summary>Positions as sines and cosines; see <see cref="SinusoidalTable"/>.</summary>
    /// <param name="width">The width of the sequences, even.</param>
    /// <param name="longest">How many positions the table has.</param>
    /// <param name="dropout">The share of the sum that is dropped in training.</param>
    /// <exception cref="ArgumentException">The width is odd or less than 2, there are no positions, or the dropout is no share.</exception>
    public static PositionalEncoding Sinusoidal(long width, long longest, double dropout = 0) =>
        new(SinusoidalTable(AtLeastOne(longest), width), isLearned: false, dropout);

    /// <summary>Positions whose rows are learned; before training they are random and small, with the deviation 0.02.</summary>
    /// <param name="width">The width of the sequences.</param>
    /// <param name="longest">How many positions the table has.</param>
    /// <param name="dropout">The share of the sum that is dropped in training.</param>
    /// <exception cref="ArgumentException">The width is less than 1, there are no positions, or the dropout is no share.</exception>
    public static PositionalEncoding Learned(long width, long longest, double dropout = 0) => width >= 1
        ? new(randn(AtLeastOne(longest), width) * InitialDeviation, isLearned: true, dropout)
        : throw new ArgumentException($"The width is {width}: give the sequences' width, 1 or more.", nameof(width));

    /// <summary>
    /// Row t, columns 2 i and 2 i + 1: sin(t r_i) and cos(t r_i) with the rate r_i = 10000^(−2 i / width). The first pair of columns turns
    /// fast, the last hardly at all.
    /// </summary>
    /// <param name="length">How many positions.</param>
    /// <param name="width">How many columns, even.</param>
    /// <returns>(length, width), numbers from −1 to 1.</returns>
    /// <exception cref="ArgumentException">The length is negative, or the width odd or less than 2.</exception>
    public static Tensor SinusoidalTable(long length, long width)
    {
        if (width < 2 || width % 2 != 0)
            throw new ArgumentException($"The width is {width}: give an even one, 2 or more, since each rate takes a sine and a cosine.", nameof(width));
        if (length < 0)
            throw new ArgumentException($"A table cannot have {length} positions: give their number.", nameof(length));
        using var scope = NewDisposeScope();
        // In double precision: far out in the table the angle is large.
        var t = arange(length, dtype: ScalarType.Float64).unsqueeze(1);                                  // (length, 1)
        var rates = pow(10_000, -arange(0, width, 2, dtype: ScalarType.Float64) / width);                // (width / 2,)
        var angles = t * rates;                                                                          // (length, width / 2)
        return scope.MoveToOuter(stack([angles.sin(), angles.cos()], 2).flatten(1).@float());            // (length, width), in turns
    }

    /// <summary>Adds the positions.</summary>
    /// <param name="x">Sequences, (batch, time, width).</param>
    /// <returns>(batch, time, width): each sequence plus the first rows of the table.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or the sequences are longer than the table.</exception>
    public override Tensor forward(Tensor x) => At(0, x);

    /// <summary>Adds the positions of steps that are not the first, as when a sequence is written step by step.</summary>
    /// <param name="first">The position of the first step, from 0.</param>
    /// <param name="x">The steps, (batch, time, width).</param>
    /// <returns>(batch, time, width): each sequence plus the table's rows from <paramref name="first"/> on.</returns>
    /// <exception cref="ArgumentException">The shape does not fit, or the last step's position is not in the table.</exception>
    public Tensor At(long first, Tensor x)
    {
        var (longest, width) = (Table.shape[0], Table.shape[1]);
        if (x.dim() != 3 || x.shape[2] != width)
            throw new ArgumentException($"The sequences have the shape {ShapeTable.Shape(x)}: give {width} numbers a step, batch first, (batch, time, {width}).", nameof(x));
        if (first < 0)
            throw new ArgumentException($"No step has the position {first}: give the first step's, from 0.", nameof(first));
        var steps = first + x.shape[1];
        if (steps > longest)
            throw new ArgumentException($"The sequences have {steps} steps and the table of positions {longest}: give shorter sequences, or make the table with {steps} positions or more.", nameof(x));
        var sum = x + Table.narrow(0, first, x.shape[1]);                                                // (batch, time, width)
        return dropout > 0 ? nn.functional.dropout(sum, dropout, training) : sum;
    }

    private static long AtLeastOne(long longest) => longest >= 1
        ? longest
        : throw new ArgumentException($"A table cannot have {longest} positions: give as many as the longest sequence has steps.", nameof(longest));
}
