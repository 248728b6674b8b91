using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Diagrams;

/// <summary>A cell along a sequence, from left to right: states in between, inputs below.</summary>
internal sealed class UnrolledDrawing
{
    private const int MostSteps = 3;
    private const int MostNumbers = 8;
    private const double StateWidth = 44, GapBefore = 36, CellWidth = 52, GapAfter = 24;
    private const double Pitch = StateWidth + GapBefore + CellWidth + GapAfter;

    private readonly RecurrentParts parts;
    private readonly Tensor x;
    private readonly double[][]? states;
    private readonly double mostOfInputs, mostOfStates;
    private readonly Sketch sketch;

    public UnrolledDrawing(RecurrentParts parts, Tensor x, bool values)
    {
        (this.parts, this.x) = (parts, x);
        states = values ? parts.StatesOfFirst(x) : null;
        (mostOfInputs, mostOfStates) = (states is null ? 1 : Most(x[.., 0].Numbers()), states is null ? 1 : Most(states.SelectMany(state => state)));
        sketch = new($"{Article} unrolled over {Steps} steps", Description());
    }

    private long Steps => x.shape[0];

    private string Article => parts.Kind switch { "GRU" => "A GRU", _ => $"An {parts.Kind}" };

    private string StateShape => $"({x.shape[1]}, {parts.Hidden})";

    private double CellHeight => parts.HasCellState ? 88 : 52;

    /// <summary>Where the hidden state's row runs; an LSTM's cell state has a row above.</summary>
    private double StateDown => parts.HasCellState ? 22 : 0;

    public Diagram Draw()
    {
        var place = 0.0;
        var before = State(0, place);
        foreach (var step in StepsShown.Of(Steps, MostSteps))
        {
            if (step is not { } t)
            {
                sketch.Text(before.End.Moved(28), "…", size: 20);
                place += 56;
                before = new Shape(before.Left + 56, before.Top, before.Width, before.Height);
                continue;
            }
            var cell = Cell(t, place + (StateWidth / 2) + GapBefore + (CellWidth / 2), before);
            place += Pitch;
            before = State(t, place);
            sketch.Arrow(new Point(cell.End.X, StateDown), before.Start with { Y = StateDown }, Ink.State);
            if (parts.HasCellState)
                sketch.Arrow(new Point(cell.End.X, -26), new Point(place - 16, -26), Ink.Memory);
        }
        Legend(place / 2);
        return sketch.ToDiagram();
    }

    private Shape Cell(long t, double across, Shape before)
    {
        var cell = sketch.Box(new(across, 0), parts.Kind, width: CellWidth, height: CellHeight);
        sketch.Arrow(new Point(before.End.X, StateDown), new Point(cell.Left, StateDown), Ink.State);
        sketch.Text(new(cell.Left - 21, StateDown - 11), "W_hh", size: Sketch.SmallText);
        if (parts.HasCellState)
            sketch.Arrow(new Point(across - (CellWidth / 2) - GapBefore - 6, -26), new Point(cell.Left, -26), Ink.Memory);
        var input = Input(t, new(across, (CellHeight / 2) + 42 + (InputHeight / 2)));
        sketch.Arrow(input.Upper, cell.Lower, Ink.Input);
        sketch.Text(new(across + 7, (CellHeight / 2) + 24), "W_ih", align: 1, size: Sketch.SmallText);
        return cell;
    }

    private Shape State(long t, double across)
    {
        if (parts.HasCellState)
            sketch.Text(new(across, -26), $"c_{t}");
        if (states is null)
        {
            var box = sketch.Box(new(across, StateDown), $"h_{t}", Ink.State, StateWidth);
            sketch.Text(box.Lower.Moved(down: 12), StateShape, Ink.Quiet, size: Sketch.SmallText);
            return box;
        }
        var values = t == 0 ? new double[parts.Hidden] : states[t - 1];
        var (width, height) = CellSize(values.Length);
        // Upward from below the cell's row, so that an LSTM's cell state stays free above.
        var column = sketch.Vector(new(across, StateDown + (parts.HasCellState ? (values.Length * height / 2) - 14 : 0)), values, most: mostOfStates, width: width, height: height);
        sketch.Text(column.Lower.Moved(down: 12), $"h_{t}");
        return column;
    }

    private double InputHeight => states is null ? Sketch.BoxHeight : parts.Input * CellSize((int)parts.Input).Height;

    private Shape Input(long t, Point center)
    {
        if (states is null)
        {
            var box = sketch.Box(center, $"x_{t}", Ink.Input, StateWidth);
            sketch.Text(box.Lower.Moved(down: 12), $"({x.shape[1]}, {parts.Input})", Ink.Quiet, size: Sketch.SmallText);
            return box;
        }
        var (width, height) = CellSize((int)parts.Input);
        var column = sketch.Vector(center, x[t - 1, 0].Numbers(), most: mostOfInputs, width: width, height: height);
        sketch.Text(column.Lower.Moved(down: 12), $"x_{t}");
        return column;
    }

    // Numbers while there are few, else colors alone in cells that get flatter.
    private static (double Width, double Height) CellSize(int count) => count <= MostNumbers ? (42, 20) : (22, Math.Max(4, 160.0 / count));

    private void Legend(double middle)
    {
        var down = (CellHeight / 2) + 42 + InputHeight + (states is null ? 46 : 44);
        if (states is not null)
        {
            sketch.Text(sketch.Key(new(middle - 92, down), mostOfStates).Start.Moved(-34), "h_t", align: -1);
            sketch.Text(sketch.Key(new(middle + 108, down), mostOfInputs).Start.Moved(-34), "x_t", align: -1);
            down += 28;
        }
        sketch.Text(new(middle, down), "the same weights at every step:", bold: true);
        foreach (var (line, shapes) in parts.ShapesOf(0).Chunk(2).Index())
            sketch.Text(new(middle, down + 21 + (line * 20)), string.Join(", ", shapes));
    }

    // Rounded up to a tenth, so that the key says what the full color means.
    private static double Most(IEnumerable<double> values) => Math.Max(0.1, Math.Ceiling(values.Max(Math.Abs) * 10) / 10);

    private string Description()
    {
        var begin = parts.HasCellState ? "h_0 and c_0" : "h_0";
        var shapes = string.Join(", ", parts.ShapesOf(0));
        var colors = states is null ? "" : $" The values of x_t and h_t are those of the first of {x.shape[1]} sequences.";
        return $"From left to right: {begin}, then {Steps} times the same cell. At step t it reads x_t ({x.shape[1]}, {parts.Input}) from below and the state before it from the left, and gives h_t {StateShape}. "
            + $"The same weights at every step: {shapes}.{colors}";
    }
}

/// <summary>Which of many steps a drawing shows: all while there are few, else the first ones and the last.</summary>
internal static class StepsShown
{
    /// <summary>Numbers from 1; null stands for those left out.</summary>
    public static IEnumerable<long?> Of(long count, int most)
    {
        for (long step = 1; step <= count; step++)
        {
            if (count <= most || step < most || step == count)
                yield return step;
            else if (step == most)
                yield return null;
        }
    }
}
