namespace Plotly.NET;

/// <summary>What a style value is in plotly.js's JSON.</summary>
internal interface IPlotlyValue
{
    object Value { get; }
}

/// <summary>The named values that chart properties take.</summary>
public static class StyleParam
{
    /// <summary>What of a scatter trace is drawn.</summary>
    public sealed class Mode : IPlotlyValue
    {
        private readonly string value;

        private Mode(string value) => this.value = value;

        object IPlotlyValue.Value => value;

        /// <summary>A line through the points.</summary>
        public static Mode Lines { get; } = new("lines");

        /// <summary>A line with a marker at each point.</summary>
        public static Mode Lines_Markers { get; } = new("lines+markers");

        /// <summary>A line with a text at each point.</summary>
        public static Mode Lines_Text { get; } = new("lines+text");

        /// <summary>A line with a marker and a text at each point.</summary>
        public static Mode Lines_Markers_Text { get; } = new("lines+markers+text");

        /// <summary>A marker at each point.</summary>
        public static Mode Markers { get; } = new("markers");

        /// <summary>A marker and a text at each point.</summary>
        public static Mode Markers_Text { get; } = new("markers+text");

        /// <summary>A text at each point.</summary>
        public static Mode Text { get; } = new("text");
    }

    /// <summary>How a line is broken.</summary>
    public sealed class DrawingStyle : IPlotlyValue
    {
        private readonly string value;

        private DrawingStyle(string value) => this.value = value;

        object IPlotlyValue.Value => value;

        /// <summary>Not at all.</summary>
        public static DrawingStyle Solid { get; } = new("solid");

        /// <summary>Into dashes.</summary>
        public static DrawingStyle Dash { get; } = new("dash");

        /// <summary>Into dots.</summary>
        public static DrawingStyle Dot { get; } = new("dot");

        /// <summary>Into dashes and dots by turns.</summary>
        public static DrawingStyle DashDot { get; } = new("dashdot");
    }

    /// <summary>How the values along an axis are placed.</summary>
    public sealed class AxisType : IPlotlyValue
    {
        private readonly string value;

        private AxisType(string value) => this.value = value;

        object IPlotlyValue.Value => value;

        /// <summary>As the data suggest: numbers, dates or names.</summary>
        public static AxisType Auto { get; } = new("-");

        /// <summary>Numbers, at even distances.</summary>
        public static AxisType Linear { get; } = new("linear");

        /// <summary>Positive numbers, at the distances of their logarithms.</summary>
        public static AxisType Log { get; } = new("log");

        /// <summary>Dates.</summary>
        public static AxisType Date { get; } = new("date");

        /// <summary>Names, in the order in which they come.</summary>
        public static AxisType Category { get; } = new("category");
    }

    /// <summary>Where a text stands, seen from its point; for bars, in them or beyond their ends.</summary>
    public sealed class TextPosition : IPlotlyValue
    {
        private readonly string value;

        private TextPosition(string value) => this.value = value;

        object IPlotlyValue.Value => value;

        /// <summary>Above, to the left.</summary>
        public static TextPosition TopLeft { get; } = new("top left");

        /// <summary>Above.</summary>
        public static TextPosition TopCenter { get; } = new("top center");

        /// <summary>Above, to the right.</summary>
        public static TextPosition TopRight { get; } = new("top right");

        /// <summary>To the left.</summary>
        public static TextPosition MiddleLeft { get; } = new("middle left");

        /// <summary>To the right.</summary>
        public static TextPosition MiddleRight { get; } = new("middle right");

        /// <summary>Below.</summary>
        public static TextPosition BottomCenter { get; } = new("bottom center");

        /// <summary>In the bar where it fits, else beyond its end.</summary>
        public static TextPosition Auto { get; } = new("auto");

        /// <summary>In the bar.</summary>
        public static TextPosition Inside { get; } = new("inside");

        /// <summary>Beyond the bar's end.</summary>
        public static TextPosition Outside { get; } = new("outside");
    }

    /// <summary>The colors that stand for numbers, from the least to the greatest.</summary>
    public sealed class Colorscale : IPlotlyValue
    {
        private readonly object value;

        private Colorscale(object value) => this.value = value;

        object IPlotlyValue.Value => value;

        /// <summary>Dark violet, green, yellow: even to the eye, readable in gray.</summary>
        public static Colorscale Viridis { get; } = new("Viridis");

        /// <summary>Dark blue to yellow, the same to those who do not see red or green.</summary>
        public static Colorscale Cividis { get; } = new("Cividis");

        /// <summary>Black to white.</summary>
        public static Colorscale Greys { get; } = new("Greys");

        /// <summary>Dark green to near white.</summary>
        public static Colorscale Greens { get; } = new("Greens");

        /// <summary>Blue over light gray to red: numbers on both sides of a middle.</summary>
        public static Colorscale RdBu { get; } = new("RdBu");

        /// <summary>A scale of one's own.</summary>
        /// <param name="item">At least two positions, rising from 0 to 1, with the color at each; between them colors blend.</param>
        /// <exception cref="ArgumentException">There are fewer than two colors.</exception>
        public static Colorscale NewCustom(IEnumerable<Tuple<double, Color>> item)
        {
            object[] stops = [.. item.Select(stop => new object[] { stop.Item1, stop.Item2 })];
            return stops.Length >= 2
                ? new(stops)
                : throw new ArgumentException($"A color scale needs a color at 0 and one at 1; this one has {stops.Length} in all.", nameof(item));
        }
    }
}
