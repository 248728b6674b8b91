namespace Tutorials.Diagrams;

/// <summary>States as a grid of steps and sequences, twice: what sequence 0 reads at step 2 as printed, and put right.</summary>
internal sealed class AttendedAxisDrawing
{
    private const double Width = 58, Height = 34, Right = 330;
    private const int Sequences = 3, Steps = 4, Asking = 2;

    private readonly Sketch sketch = new(
        "Which axis is attended over",
        "Two grids of encoder states, a row for each of 4 steps and a column for each of 3 sequences. A query of sequence 0 at step 2 asks. "
        + "Left, as printed: dimension 0 is time, bmm takes it for the batch, so the query reads row 2, the states of all three sequences at that one step. "
        + "Right, put right: dimension 0 is the batch, so the query reads column 0, its own sequence at all four steps.");

    public Diagram Draw()
    {
        Grid(0, "as printed: (T, B, H)", "reads the batch at one step", (step, _) => step == Asking);
        Grid(Right, "put right: (B, T, H)", "reads its own steps", (_, sequence) => sequence == 0);
        return sketch.ToDiagram();
    }

    private void Grid(double left, string title, string what, Func<int, int, bool> isRead)
    {
        var middle = left + (Sequences * Width / 2);
        sketch.Text(new(middle, -64), title, bold: true);
        for (var sequence = 0; sequence < Sequences; sequence++)
            sketch.Text(new(left + ((sequence + 0.5) * Width), -34), $"seq. {sequence}", Ink.Quiet, size: Sketch.SmallText);
        for (var step = 1; step <= Steps; step++)
        {
            sketch.Text(new(left - 8, (step - 1) * Height), $"t = {step}", Ink.Quiet, align: -1, size: Sketch.SmallText);
            for (var sequence = 0; sequence < Sequences; sequence++)
                State(left, step, sequence, isRead(step, sequence));
        }
        sketch.Text(new(middle, (Steps * Height) + 4), "q of sequence 0 at t = 2", Ink.Memory);
        sketch.Text(new(middle, (Steps * Height) + 24), what);
    }

    private void State(double left, int step, int sequence, bool isRead)
    {
        sketch.Emphasis = isRead ? Emphasis.Strong : Emphasis.Normal;
        sketch.Box(new(left + ((sequence + 0.5) * Width), (step - 1) * Height), isRead ? $"h_{step} ✓" : $"h_{step}", isRead ? Ink.Memory : Ink.Line, Width - 8, Height - 6);
        sketch.Emphasis = Emphasis.Normal;
    }
}
