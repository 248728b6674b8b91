using Tutorials.Text;

namespace Tutorials.Diagrams;

/// <summary>One step of a translator with attention, with its numbers: from below, words and states, scores, weights, context, and the next word.</summary>
internal sealed class TranslationStepDrawing
{
    private const int UnitsShown = 3;
    private const double Words = 0, States = -42, Scores = -112, Softmax = -136, Weights = -160, Sum = -214, Context = -262, Written = -342;
    private const double Room = 490, MostPitch = 92, Bar = 74;

    private readonly IReadOnlyList<string> source, written;
    private readonly TranslationNumbers numbers;
    private readonly double pitch, most;
    private readonly Sketch sketch;

    public TranslationStepDrawing(IReadOnlyList<string> source, IReadOnlyList<string> written, TranslationNumbers numbers)
    {
        (this.source, this.written, this.numbers) = (source, written, numbers);
        pitch = Math.Min(MostPitch, Room / Math.Max(1, source.Count - 1));
        most = Shown(numbers.Query).Concat(numbers.States.SelectMany(Shown)).Max(Math.Abs);
        sketch = new($"One step of a translation: after \"{string.Join(' ', written)}\"", Description());
    }

    private double Across(double place) => place * pitch;

    private static double Left => -62;

    private double Middle => Across((source.Count - 1) / 2.0);

    private static IEnumerable<double> Shown(IReadOnlyList<double> vector) => vector.Take(UnitsShown);

    public Diagram Draw()
    {
        var (left, query) = (Left, Query());
        // Both directions pass behind the states.
        sketch.Arrow(new Point(Across(0), States + 6), new Point(Across(source.Count - 1) + 40, States + 6), Ink.State);
        sketch.Arrow(new Point(Across(source.Count - 1), States - 6), new Point(-40, States - 6), Ink.State);
        var states = source.Select(State).ToArray();
        sketch.Line([query.Start, new(left, query.Start.Y), new(left, Scores + 20), new(Across(source.Count - 1) + 18, Scores + 20)], Ink.Memory);
        sketch.Text(new(left + 4, Scores + 32), "q", Ink.Memory, align: 1);
        foreach (var (place, state) in states.Index())
            Score(place, state);
        sketch.Box(new(Middle, Softmax), "softmax over the words", Ink.Output, Across(source.Count - 1) + 62, 26);
        Read();
        return sketch.ToDiagram();
    }

    private Shape State(string word, int place)
    {
        sketch.Text(new(Across(place), Words), word, Ink.Input, size: Sketch.SmallText, bold: true);
        return sketch.Vector(new(Across(place), States), [.. Shown(numbers.States[place])], most: most, width: 40, height: 18);
    }

    private void Score(int place, Shape state)
    {
        var across = Across(place);
        sketch.Branch(new(across + 18, Scores + 20), Ink.Memory);
        sketch.Line([state.Upper, new(across, Scores + 8)], Ink.State);
        sketch.Text(new(across, Scores), Number(numbers.Scores[place]), size: Sketch.SmallText);
        sketch.Vector(new(across, Weights), [numbers.Weights[place]], most: 1, width: 46, height: 20);
    }

    // The decoder's state: it has read what was written so far, the last word included.
    private Shape Query()
    {
        var left = Left;
        var text = sketch.Text(new(left, Written), string.Join(' ', written.TakeLast(6)), Ink.Input, align: 1, size: Sketch.SmallText, bold: true);
        var decoder = sketch.Box(new(left + 62, Written + 40), "decoder: q", Ink.Memory, 84, 26);
        sketch.Arrow(new Point(decoder.Upper.X, text.Top + text.Height + 1), decoder.Upper, Ink.Input);
        sketch.Vector(new(left + 62, Written + 68), [.. Shown(numbers.Query)], upright: false, most: most, width: 40, height: 18);
        return decoder;
    }

    private void Read()
    {
        var sum = sketch.Operator(new(Middle, Sum), "+", Ink.State);
        sketch.Line([.. source.SelectMany((_, place) => new[] { new Point(Across(place), Weights - 10), sum.Lower })], Ink.State);
        var context = sketch.Box(new(Middle, Context), "c = Σ_j α_j h_j", Ink.State, 104, 26);
        sketch.Arrow(new Point(Middle, Sum - 11), context.Lower, Ink.State);
        var combine = sketch.Box(new(Middle, Written + 40), "tanh(W [q; c] + b)", Ink.Output, 134, 26);
        sketch.Arrow(context.Upper, combine.Lower, Ink.State);
        sketch.Arrow(new Point(Left + 104, Written + 40), combine.Start, Ink.Memory);
        var start = combine.End.X + 34;
        sketch.Arrow(combine.End, new Point(start - 6, combine.End.Y), Ink.Output);
        foreach (var (line, (word, probability)) in numbers.Next.Index())
        {
            var down = Written + 22 + (line * 20);
            sketch.Box(new(start + 2 + (Bar * Math.Max(probability, 0.02) / 2), down), "", Ink.Output, Bar * Math.Max(probability, 0.02), 13);
            sketch.Text(new(start + 2 + Bar + 6, down), $"{Number(probability)}  {word}", align: 1, size: Sketch.SmallText, bold: line == 0);
        }
    }

    private string Description()
    {
        var read = source.Zip(numbers.Weights, (word, weight) => $"{word} {Number(weight)}");
        var next = numbers.Next.Select(one => $"{one.Word} {Number(one.Probability)}");
        return $"From below: the encoder has read the words {string.Join(' ', source)} in both directions and has a state for each, of which {UnitsShown} of {numbers.Query.Count} numbers are shown. "
            + $"The decoder has read what was written so far, {string.Join(' ', written)}; its state is the query q. Its product with each state, divided by the root of {numbers.Query.Count}, is a score; "
            + $"softmax makes the weights: {string.Join(", ", read)}. The states, each times its weight, sum to the context c. Query and context together score the next word: {string.Join(", ", next)}.";
    }

    private static string Number(double value) => NumberText.Fixed(value, 2).Replace('-', '−');
}

/// <summary>The numbers of one step: for each word that is read its state, score and weight; the query; the most probable next words.</summary>
internal sealed record TranslationNumbers(
    IReadOnlyList<IReadOnlyList<double>> States, IReadOnlyList<double> Scores, IReadOnlyList<double> Weights, IReadOnlyList<double> Query,
    IReadOnlyList<(string Word, double Probability)> Next);
