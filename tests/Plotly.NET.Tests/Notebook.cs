using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Plotly.NET.Tests;

/// <summary>What a notebook's host makes of charts.</summary>
internal static class Notebook
{
    public static JsonNode Json(GenericChart chart) => JsonNode.Parse(NotebookHost.Show(chart)["application/vnd.plotly.v1+json"])!;

    public static Drawing Draw(GenericChart chart) => new(XDocument.Parse(NotebookHost.Show(chart)["image/svg+xml"]));
}
