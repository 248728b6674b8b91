
namespace TorchSharp.Tests;

public class UpstreamTests
{
    [UpstreamApiFact]
    public void Every_public_member_is_upstream_s()
    {
        var violations = UpstreamApi.Violations(typeof(torch).Assembly, "TorchSharp-0.107.0.txt").ToList();
        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }
}
