using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

public sealed partial class Diagram
{
    private const int MostHops = 4, MostSentences = 16;

    /// <summary>
    /// A reader with a memory of four sentences and two hops: the question's vector gives each sentence a score and a weight, the
    /// sentences so weighed sum to a context, and the next hop asks with question and context together; the last one's go to the read-out.
    /// </summary>
    public static Diagram ReadingMemory() => new ReadingMemoryDrawing().Draw();

    /// <summary>A story, with the weight of each sentence in each hop, its question and the answer.</summary>
    /// <param name="sentences">The story, 16 sentences at most.</param>
    /// <param name="question">The question.</param>
    /// <param name="weights">For each hop, 4 at most, a weight for each sentence: (sentences,).</param>
    /// <param name="answer">The answer.</param>
    /// <exception cref="ArgumentException">There are no sentences or hops, or too many, or a hop has not one weight for each sentence.</exception>
    public static Diagram StoryReading(IReadOnlyList<string> sentences, string question, IReadOnlyList<Tensor> weights, string answer)
    {
        Expect(sentences.Count is > 0 and <= MostSentences, $"The story has {sentences.Count} sentences: give 1 to {MostSentences}.");
        Expect(weights.Count is > 0 and <= MostHops, $"There are the weights of {weights.Count} hops: give 1 to {MostHops}.");
        foreach (var tensor in weights)
            Expect(tensor.dim() == 1 && tensor.shape[0] == sentences.Count, $"The weights have the shape {ShapeTable.Shape(tensor)}, and the story has {sentences.Count} sentences: give ({sentences.Count},).");
        return new StoryReadingDrawing(sentences, question, weights, answer).Draw();
    }
}
