namespace Tutorials.Diagrams;

/// <summary>A reader with a memory: sentences on the left, what each hop reads of them in columns, the answer below.</summary>
internal sealed class ReadingMemoryDrawing
{
    private const double Pitch = 36, Sentence = 90, Memory = 226, First = 330, Second = 492, Asking = -76, Context = 182, Answer = 244;

    private static readonly string[] Sentences = ["john took the ball", "mary went to the park", "john went to the kitchen", "mary took the lamp"];

    private readonly Sketch sketch = new(
        "A memory that is read twice",
        "Each sentence of a story becomes a vector m_1 to m_4, the memory. The question \"where is the ball\" becomes q, and is held against each sentence: "
        + "scores, softmax, weights. The first hop reads \"john took the ball\" most; the weighted sum of the sentences is c_1. "
        + "The second hop asks with q + c_1 and reads \"john went to the kitchen\" most; its sum is c_2. From q + c_2 a read-out gives the answer, kitchen.");

    public Diagram Draw()
    {
        var memory = Sentences.Index().Select(sentence => Remembered(sentence.Item, sentence.Index)).ToArray();
        var question = sketch.Box(new(Sentence, Asking), "where is the ball ?", Ink.Input, 184);
        var q = sketch.Box(new(First, Asking), "q", Ink.Memory, 52);
        sketch.Arrow(question.End, q.Start, Ink.Input);
        var again = sketch.Box(new(Second, Asking), "q + c_1", Ink.Memory, 74);
        var first = Hop("hop 1", First, [0.91, 0.02, 0.04, 0.03], q);
        var second = Hop("hop 2", Second, [0.03, 0.04, 0.92, 0.01], again);
        foreach (var row in memory)
        {
            sketch.Arrow(row.End, new Point(first.Left, row.Center.Y), Ink.State);
            sketch.Arrow(new Point(first.Left + first.Width, row.Center.Y), new Point(second.Left, row.Center.Y), Ink.State);
        }
        var read = Summed("c_1 = Σ_i α_i m_i", First, first);
        sketch.Arrow([read.End, read.End with { X = Second - 62 }, new(Second - 62, Asking), again.Start], Ink.Memory);
        Answered(Summed("c_2 = Σ_i α_i m_i", Second, second));
        return sketch.ToDiagram();
    }

    private Shape Remembered(string sentence, int row)
    {
        var box = sketch.Box(new(Sentence, row * Pitch), sentence, Ink.Input, 184, 28);
        var vector = sketch.Box(new(Memory, row * Pitch), $"m_{row + 1}", Ink.State, 42, 28);
        sketch.Arrow(box.End, vector.Start, Ink.Input);
        return vector;
    }

    private Shape Hop(string name, double across, double[] weights, Shape asking)
    {
        var cells = sketch.Vector(new(across, 1.5 * Pitch), weights, most: 1.6, width: 44, height: Pitch);
        sketch.Arrow(asking.Lower, cells.Upper, Ink.Memory);
        sketch.Text(new(across + 8, -40), "scores, softmax", Ink.Quiet, align: 1, size: Sketch.SmallText);
        sketch.Text(new(across, Asking - 28), name, bold: true);
        return cells;
    }

    private Shape Summed(string text, double across, Shape cells)
    {
        var sum = sketch.Box(new(across, Context), text, Ink.State, 112);
        sketch.Arrow(cells.Lower, sum.Upper, Ink.State);
        return sum;
    }

    private void Answered(Shape sum)
    {
        var last = sketch.Box(new(Second, Answer), "q + c_2", Ink.Memory, 74);
        sketch.Arrow(sum.Lower, last.Upper, Ink.State);
        var readout = sketch.Box(new(First, Answer), "read-out", Ink.Output, 80);
        sketch.Arrow(last.Start, readout.End, Ink.Memory);
        var answer = sketch.Box(new(Sentence, Answer), "kitchen", Ink.Output, 92);
        sketch.Arrow(readout.Start, answer.End, Ink.Output);
    }
}
