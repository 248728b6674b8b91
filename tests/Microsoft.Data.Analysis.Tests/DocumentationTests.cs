namespace Microsoft.Data.Analysis.Tests;

public class DocumentationTests
{
    [Fact]
    public void Every_public_member_is_documented()
    {
        var gaps = DocumentedMembers.Gaps(typeof(DataFrame).Assembly).ToList();
        Assert.True(gaps.Count == 0, string.Join('\n', gaps));
    }

    [Fact]
    public void What_is_not_documented_is_found() =>
        Assert.Contains(DocumentedMembers.Gaps(typeof(DocumentationTests).Assembly), gap =>
            gap == new DocumentationGap("M:Microsoft.Data.Analysis.Tests.DocumentationTests.What_is_not_documented_is_found", "summary"));
}
