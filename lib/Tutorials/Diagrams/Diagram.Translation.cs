using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    private const int MostSourceWords = 9;

    /// <summary>
    /// One step of a translator with scaled dot-product attention, with its numbers: words and states, scores, weights, the context, and the most
    /// probable next words. Scores and weights are computed from states and query.
    /// </summary>
    /// <param name="source">The words that are read, 2 to 9.</param>
    /// <param name="written">The words written so far, the token that begins a sentence first.</param>
    /// <param name="states">The encoder's state for each word, (words, hidden).</param>
    /// <param name="query">The decoder's state, (hidden,).</param>
    /// <param name="next">One to four words that may come next with their probabilities, the most probable first.</param>
    /// <exception cref="ArgumentException">There are too few or too many words, or the shapes do not fit them.</exception>
    public static Diagram TranslationStep(
        IReadOnlyList<string> source, IReadOnlyList<string> written, Tensor states, Tensor query, params (string Word, double Probability)[] next)
    {
        Expect(source.Count is >= 2 and <= MostSourceWords, $"The source has {source.Count} words: give 2 to {MostSourceWords}, for which there is room.");
        Expect(written.Count > 0, "Nothing is written yet: give at least the token that begins a sentence.");
        Expect(states.dim() == 2 && states.shape[0] == source.Count && query.dim() == 1 && query.shape[0] == states.shape[1],
            $"The states have the shape {ShapeTable.Shape(states)} and the query {ShapeTable.Shape(query)} for {source.Count} words: give states (words, hidden) and a query (hidden,).");
        Expect(next.Length is >= 1 and <= 4, $"There are {next.Length} words that may come next: give one to four.");
        using var scope = NewDisposeScope();
        using var _ = no_grad();
        var scores = states.matmul(query) / Math.Sqrt(query.shape[0]);                   // (words,)
        return new TranslationStepDrawing(source, written, new(states.Rows(), scores.Numbers(), scores.softmax(0).Numbers(), query.Numbers(), next)).Draw();
    }
}
