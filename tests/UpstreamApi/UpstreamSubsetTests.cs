namespace Tutorials.Testing;

/// <summary>Holds bundled assemblies to the packages they stand for; a test project derives from it and names them.</summary>
public abstract class UpstreamSubsetTests(params BundledSubset[] subsets)
{
    [SubsetFact]
    public void Every_public_member_is_one_of_upstream_s()
    {
        if (UpstreamLists.UpdateIsAsked)
            UpstreamLists.OfRepository.Update(subsets);
        None(UpstreamLists.OfRepository.Missing(subsets));
    }

    [FullListsFact]
    public void Every_line_of_the_committed_lists_is_one_of_upstream_s() =>
        None(UpstreamLists.OfRepository.Mistakes(subsets));

    // Whole sentences: an equality would print their beginnings.
    private static void None(IReadOnlyList<string> complaints) => Assert.True(complaints.Count == 0, string.Join('\n', complaints));
}
