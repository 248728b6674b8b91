using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Decoding;

/// <summary>A sequence that a search found.</summary>
/// <param name="Tokens">Its tokens, without those that begin and end it.</param>
/// <param name="LogProbability">The sum of its tokens' log probabilities, that of the end included.</param>
/// <param name="IsEnded">Whether it ended by itself; else it was cut off at the greatest length.</param>
public sealed record Found(long[] Tokens, double LogProbability, bool IsEnded);

/// <summary>Searches for what a model would write: the most probable token at each step, or the best of several ways.</summary>
/// <param name="begin">The token that begins a sequence.</param>
/// <param name="end">The token that ends it.</param>
/// <param name="longest">How many tokens a sequence has at most, the end included.</param>
public sealed class Search(long begin, long end, int longest)
{
    private readonly int longest = longest >= 1 ? longest : throw new ArgumentException($"Sequences of at most {longest} tokens cannot be written: give a length of 1 or more.", nameof(longest));

    /// <summary>Takes the most probable token at each step. A row that has ended is computed no further.</summary>
    /// <param name="writer">Where the model stands before the first token.</param>
    /// <returns>A sequence for each row.</returns>
    public IReadOnlyList<Found> Greedy(IWriter writer)
    {
        using var scope = NewDisposeScope();
        var rows = Enumerable.Range(0, (int)writer.Rows).ToArray();
        var (tokens, sums, ended) = (Array.ConvertAll(rows, _ => new List<long>()), new double[rows.Length], new bool[rows.Length]);
        var last = full(rows.Length, begin, dtype: ScalarType.Int64);
        for (var step = 0; step < longest && rows.Length > 0; step++)
        {
            (var scores, writer) = Next(writer, last);                                   // (rows, vocabulary)
            var best = scores.max(1);
            var (chosen, gains) = (best.indexes.cpu().data<long>().ToArray(), best.values.Numbers());
            foreach (var (place, row) in rows.Index())
            {
                sums[row] += gains[place];
                ended[row] = chosen[place] == end;
                if (!ended[row])
                    tokens[row].Add(chosen[place]);
            }
            var open = rows.Index().Where(row => !ended[row.Item]).Select(row => (long)row.Index).ToArray();
            if (open.Length < rows.Length && open.Length > 0)
                writer = writer.Select(tensor(open));
            last = tensor(open.Select(place => chosen[place]).ToArray());
            rows = [.. open.Select(place => rows[place])];
        }
        return [.. tokens.Select((row, index) => new Found([.. row], sums[index], ended[index]))];
    }

    /// <summary>
    /// Keeps the best beginnings of each sequence, as many as the beam is wide, and goes on with all of them. Beginnings are compared by
    /// log probability / length^α; one that has ended stays as it is for as long as it is among the best.
    /// </summary>
    /// <param name="writer">Where the model stands before the first token.</param>
    /// <param name="width">How many beginnings are kept.</param>
    /// <param name="lengthPower">α: 0 compares probabilities, which favors short sequences; 1 compares the mean of a token's log probability.</param>
    /// <returns>For each row what the beam holds in the end, the best first.</returns>
    /// <exception cref="ArgumentException">The width is less than 1.</exception>
    public IReadOnlyList<IReadOnlyList<Found>> Beam(IWriter writer, int width, double lengthPower = 1)
    {
        if (width < 1)
            throw new ArgumentException($"A beam cannot be {width} wide: give a width of 1 or more.", nameof(width));
        using var scope = NewDisposeScope();
        var beams = Enumerable.Range(0, (int)writer.Rows).Select(row => new List<Beginning> { new(row, [], 0, false) }).ToArray();
        for (var step = 0; step < longest && beams.Any(beam => beam.Any(one => !one.IsEnded)); step++)
        {
            // Only beginnings that have not ended are computed; each is told its place among them.
            var open = beams.SelectMany(beam => beam.Where(one => !one.IsEnded)).ToArray();
            if (step > 0)
                writer = writer.Select(tensor(open.Select(one => (long)one.Row).ToArray()));
            var last = tensor(open.Select(one => one.Tokens is [.., var token] ? token : begin).ToArray());
            (var scores, writer) = Next(writer, last);
            var (values, indexes) = scores.topk((int)Math.Min(width, scores.shape[1]), 1);           // (open, width)
            var (gains, tokens) = (values.Rows(), indexes.Rows());
            var place = 0;
            for (var beam = 0; beam < beams.Length; beam++)
            {
                beams[beam] = [.. beams[beam]
                    .SelectMany(one => one.IsEnded ? [one] : Continued(one, place, gains[place], tokens[place++]))
                    .OrderByDescending(one => one.Score(lengthPower)).Take(width)];
            }
        }
        return [.. beams.Select(beam => beam.Select(one => new Found(one.Tokens, one.LogProbability, one.IsEnded)).ToArray())];
    }

    private IEnumerable<Beginning> Continued(Beginning one, int row, double[] gains, double[] tokens) => gains.Zip(tokens, (gain, token) => (long)token == end
        ? new Beginning(row, one.Tokens, one.LogProbability + gain, true)
        : new(row, [.. one.Tokens, (long)token], one.LogProbability + gain, false));

    private static (Tensor LogProbabilities, IWriter Next) Next(IWriter writer, Tensor last)
    {
        var (scores, next) = writer.Step(last);
        return scores.dim() == 2 && scores.shape[0] == last.shape[0] ? (scores.log_softmax(1), next) : throw new ArgumentException(
            $"The model gave scores of the shape {ShapeTable.Shape(scores)} for {last.shape[0]} rows: it must give (rows, vocabulary).", nameof(writer));
    }

    // Row: where the model's state of it stands, among the rows computed last.
    private sealed record Beginning(int Row, long[] Tokens, double LogProbability, bool IsEnded)
    {
        public double Score(double lengthPower) => LogProbability / Math.Pow(Math.Max(Tokens.Length + (IsEnded ? 1 : 0), 1), lengthPower);
    }
}
