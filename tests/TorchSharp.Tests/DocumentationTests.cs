namespace TorchSharp.Tests;

public class DocumentationTests
{
    [Fact]
    public void Every_public_member_is_documented()
    {
        var gaps = DocumentedMembers.Gaps(typeof(torch).Assembly).ToList();
        Assert.True(gaps.Count == 0, string.Join('\n', gaps));
    }
}
