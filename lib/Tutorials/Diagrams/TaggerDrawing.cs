using TorchSharp.Modules;

namespace Tutorials.Diagrams;

/// <summary>Letters or words below, the same cell at every step, the same read-out above it, and on top what it answers.</summary>
internal sealed class TaggerDrawing(RecurrentParts parts, Linear readout, IReadOnlyList<string> inputs, IReadOnlyList<string> answers, bool fedBack)
{
    private const double Pitch = 80, CellWidth = 52, Up = 64;

    private readonly long classes = readout.weight!.shape[0];
    private readonly Sketch sketch = new(
        $"{parts.Kind} with a read-out: {string.Join(" ", inputs)} to {string.Join(" ", answers)}",
        $"From left to right {inputs.Count} steps of the same {parts.Kind}. Each reads an input from below, x_t (1, {parts.Input}), and the state of the step before from the left, and gives a state h_t (1, {parts.Hidden}). "
        + $"Above each the same read-out, a linear layer, turns the state into scores s_t (1, {readout.weight!.shape[0]}). Step by step: {string.Join(", ", inputs.Zip(answers, (input, answer) => $"{input} is answered by {answer}"))}."
        + (fedBack ? " Each answer is the next step's input." : ""));

    public Diagram Draw()
    {
        var before = sketch.Box(new(-Pitch * 0.85, 0), "h_0", Ink.State);
        for (var step = 0; step < inputs.Count; step++)
            before = Step(step, before);
        var left = (-Pitch * 0.85) - 24;
        sketch.Text(new(left, Up + 26), $"x_t (1, {parts.Input})", Ink.Quiet, align: -1, size: Sketch.SmallText);
        sketch.Text(new(left, -14), $"h_t (1, {parts.Hidden})", Ink.Quiet, align: -1, size: Sketch.SmallText);
        sketch.Text(new(left, -Up - 44), $"s_t (1, {classes})", Ink.Quiet, align: -1, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private Shape Step(int step, Shape before)
    {
        var across = step * Pitch;
        var cell = sketch.Box(new(across, 0), parts.Kind, width: CellWidth, height: 40);
        sketch.Arrow(before.End, cell.Start, Ink.State);
        if (step > 0)
            sketch.Text(new(before.End.X + (fedBack ? 8 : 14), -13), $"h_{step}", size: Sketch.SmallText);
        var input = sketch.Box(new(across, Up + 18), inputs[step], Ink.Input, width: 36);
        sketch.Arrow(input.Upper, cell.Lower, Ink.Input);
        var linear = sketch.Box(new(across, -Up), "Linear", width: CellWidth);
        sketch.Arrow(cell.Upper, linear.Lower, Ink.State);
        var answer = sketch.Box(new(across, -Up - 62), answers[step], Ink.Output, width: 36);
        sketch.Arrow(linear.Upper, answer.Lower, Ink.Output);
        if (fedBack && step + 1 < inputs.Count)
        {
            var turn = across + (Pitch / 2) + 8;
            sketch.Arrow([answer.End, new(turn, answer.End.Y), new(turn, Up + 18), new(across + Pitch - 18, Up + 18)], Ink.Output, dashed: true);
        }
        return cell;
    }
}
