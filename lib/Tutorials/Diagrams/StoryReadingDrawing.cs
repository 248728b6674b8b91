using System.Globalization;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

/// <summary>A story with what each hop reads of it.</summary>
internal sealed class StoryReadingDrawing
{
    private const double Pitch = 28, Column = 76;

    private readonly Sketch sketch;
    private readonly IReadOnlyList<string> sentences;
    private readonly string question, answer;
    private readonly double[][] hops;

    public StoryReadingDrawing(IReadOnlyList<string> sentences, string question, IReadOnlyList<Tensor> weights, string answer)
    {
        (this.sentences, this.question, this.answer) = (sentences, question, answer);
        hops = [.. weights.Select(tensor => tensor.Numbers())];
        sketch = new("A story and what is read of it", Description());
    }

    private double Width => sentences.Append($"{question}?").Max(sentence => MathText.Width(sentence, Sketch.TextHeight));

    public Diagram Draw()
    {
        sketch.Text(new(0, -Pitch), $"{question}?", Ink.Input, align: 1, bold: true);
        foreach (var (row, sentence) in sentences.Index())
        {
            sketch.Text(new(-10, row * Pitch), $"{row + 1}", Ink.Quiet, align: -1, size: Sketch.SmallText);
            sketch.Text(new(0, row * Pitch), sentence, align: 1);
        }
        foreach (var (hop, weights) in hops.Index())
        {
            var across = Width + 56 + (hop * Column);
            sketch.Text(new(across, -Pitch), hops.Length == 1 ? "weight" : $"hop {hop + 1}", bold: true);
            sketch.Vector(new(across, (sentences.Count - 1) * Pitch / 2), weights, most: 1.6, width: 50, height: Pitch);
        }
        sketch.Text(new(0, sentences.Count * Pitch), "→  " + answer, Ink.Output, align: 1, bold: true);
        return sketch.ToDiagram();
    }

    private string Description() => string.Join(' ', [
        .. sentences.Select((sentence, row) => $"{row + 1}: {sentence}."), $"The question is: {question}?",
        .. hops.Select((weights, hop) => $"Hop {hop + 1} reads sentence {Array.IndexOf(weights, weights.Max()) + 1} most, {weights.Max().ToString("F2", CultureInfo.InvariantCulture)}."),
        $"The answer is: {answer}."]);
}
