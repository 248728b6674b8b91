using System.Text.RegularExpressions;

namespace TorchSharp.Tests;

public class NNDocumentationTests
{
    [Fact]
    public void Every_public_member_is_documented()
    {
        var gaps = DocumentedMembers.Gaps(typeof(torch).Assembly);
        gaps = gaps.Where(gap => Regex.IsMatch(gap.Member, @"^.:TorchSharp\.(torch\.(nn|optim|utils)\b|Modules\.|Utils\.(Comp|Fisher)|PaddingModes|ModuleExt|Loss|WeightedLoss)"));
        Assert.True(!gaps.Any(), string.Join('\n', gaps));
    }
}
