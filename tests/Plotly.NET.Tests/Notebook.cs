using System.Text.Json.Nodes;
using System.Xml.Linq;
using ChartPictures;

namespace Charting.Tests;

/// <summary>What a notebook's host makes of charts.</summary>
internal static class Notebook
{
    public static JsonNode Json(GenericChart chart) => JsonNode.Parse(GenericChart.toJson(chart))!;

    public static string Svg(GenericChart chart) => Picture.Of(GenericChart.toJson(chart)).Svg;

    public static Drawing Draw(GenericChart chart) => new(XDocument.Parse(Svg(chart)));
}
