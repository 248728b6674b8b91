namespace Charting.Tests;

public class UpstreamTests() : UpstreamSubsetTests(
    new BundledSubset(typeof(GenericChart).Assembly, "Plotly.NET"), new BundledSubset(typeof(Chart).Assembly, "Plotly.NET.CSharp"))
{
    [SubsetFact]
    public void The_assemblies_bear_upstreams_names() =>
        Assert.Equal(("Plotly.NET", "Plotly.NET.CSharp"), (NameOf(typeof(GenericChart)), NameOf(typeof(Chart))));

    private static string? NameOf(Type type) => type.Assembly.GetName().Name;
}
