using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Where a trace's bars stand in the groups they share with other traces.</summary>
/// <param name="Place">The trace's place in each group, from 0.</param>
/// <param name="Count">The number of traces in a group.</param>
/// <param name="Unit">The distance between groups.</param>
internal readonly record struct BarGroup(int Place, int Count, double Unit);

/// <summary>Groups the bars of all traces between the same axes.</summary>
internal sealed class BarGroups(IReadOnlyList<JsonObject> traces, bool overlay, Axis x, Axis y)
{
    public BarGroup Of(JsonObject trace)
    {
        List<JsonObject> alike = [.. traces.Where(other => BarPlot.IsLying(other) == BarPlot.IsLying(trace))];
        return overlay ? new(0, 1, Unit(alike)) : new(alike.IndexOf(trace), alike.Count, Unit(alike));
    }

    /// <summary>The least distance between two keys; 1 where there is one key only.</summary>
    private double Unit(IReadOnlyList<JsonObject> alike)
    {
        double[] keys =
            [
                .. alike.SelectMany(trace => BarPlot.Keys(trace).Select((BarPlot.IsLying(trace) ? y : x).Coordinates.Of)).OfType<double>().Distinct().Order()
            ];
        return keys.Zip(keys.Skip(1), (key, next) => next - key).DefaultIfEmpty(1).Min();
    }
}
