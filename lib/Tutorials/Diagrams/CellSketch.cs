namespace Tutorials.Diagrams;

/// <summary>A cell that is drawn step by step, in a picture whose size stays: what is to come is left out, what is new is thick.</summary>
internal sealed class CellSketch<TStep>(TStep upTo, string title, string description)
    where TStep : struct, Enum
{
    public Sketch Sketch { get; } = new(title, description);

    /// <summary>Draws a part that belongs to a step.</summary>
    public void At(TStep step, Action<Sketch> draw)
    {
        var order = Comparer<TStep>.Default.Compare(step, upTo);
        var isWhole = Enum.GetValues<TStep>()[^1].Equals(upTo);
        Sketch.Emphasis = order > 0 ? Emphasis.Hidden : order == 0 && !isWhole ? Emphasis.Strong : Emphasis.Normal;
        draw(Sketch);
        Sketch.Emphasis = Emphasis.Normal;
    }

    /// <summary>The formulas below; room is kept for the longest list of them.</summary>
    public Diagram WithFormulas(Point at, IReadOnlyList<string> formulas, IEnumerable<string> all, int mostLines)
    {
        foreach (var (line, formula) in formulas.Index())
            Sketch.Text(at.Moved(down: line * 22), formula);
        Sketch.Emphasis = Emphasis.Hidden;
        foreach (var formula in all)
            Sketch.Text(at.Moved(down: (mostLines - 1) * 22), formula);
        return Sketch.ToDiagram();
    }
}
