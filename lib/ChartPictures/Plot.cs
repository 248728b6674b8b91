using System.Text.Json.Nodes;

namespace ChartPictures;

/// <summary>Draws one trace between two axes.</summary>
internal abstract class Plot(JsonObject trace, int index, Axis x, Axis y)
{
    protected JsonObject Trace { get; } = trace;

    protected Axis X { get; } = x;

    protected Axis Y { get; } = y;

    /// <summary>The trace's color of its own, or the one that its place among the traces gives it.</summary>
    protected string ColorOf(string part) => Trace.Object(part).Text("color") ?? Palette.Of(index);

    protected double Opacity => Trace.Number("opacity") ?? 1;

    /// <summary>The name in the legend.</summary>
    public string Name { get; } = trace.Text("name") ?? $"trace {index}";

    /// <summary>Whether the legend lists the trace; null where the trace leaves that to the chart.</summary>
    public bool? InLegend => Trace.Flag("showlegend");

    /// <summary>Whether traces of this kind are listed unless they say otherwise.</summary>
    public virtual bool CanBeInLegend => true;

    /// <summary>What the data take of the x axis; null where there are none.</summary>
    public abstract Extent? Across { get; }

    /// <summary>What the data take of the y axis.</summary>
    public abstract Extent? Along { get; }

    /// <summary>Draws what must not leave the area between the axes.</summary>
    public abstract void Draw(SvgWriter svg);

    /// <summary>Draws the texts, which may leave it.</summary>
    public virtual void DrawTexts(SvgWriter svg)
    {
    }

    /// <summary>Draws the sign of the trace in the legend.</summary>
    public abstract void DrawKey(SvgWriter svg, Box box);

    /// <summary>The values of a coordinate; where there are none, the other one's are numbered from 0.</summary>
    protected static IReadOnlyList<object?> Values(JsonObject trace, string name, string other) =>
        trace.List(name) ?? [.. Enumerable.Range(0, trace.List(other)?.Count ?? 0).Cast<object?>()];
}
