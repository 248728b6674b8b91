
namespace Plotly.NET.Tests;

public class PublicSurfaceTests
{
    private static readonly string[] Lists = ["Plotly.NET-5.1.0.txt", "Plotly.NET.CSharp-0.13.txt"];

    [UpstreamApiFact]
    public void Every_public_member_of_Plotly_NET_is_one_of_upstreams() => Assert.Equal("", Violations(typeof(GenericChart)));

    [UpstreamApiFact]
    public void Every_public_member_of_Plotly_NET_CSharp_is_one_of_upstreams() => Assert.Equal("", Violations(typeof(Chart)));

    [Fact]
    public void The_assemblies_bear_upstreams_names() =>
        Assert.Equal(("Plotly.NET", "Plotly.NET.CSharp"), (NameOf(typeof(GenericChart)), NameOf(typeof(Chart))));

    private static string Violations(Type type) => string.Join('\n', UpstreamApi.Violations(type.Assembly, Lists));

    private static string? NameOf(Type type) => type.Assembly.GetName().Name;
}
