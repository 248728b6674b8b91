namespace Tutorials.Testing;

/// <summary>Whether the tests were built against the bundled subsets or against upstream's packages.</summary>
internal static class Packages
{
#if UPSTREAM_PACKAGES
    public const bool AreUpstreams = true;
    public const string? OnlySubset = "This holds for the bundled subset only; these tests were built against upstream's package.";
#else
    public const bool AreUpstreams = false;
    public const string? OnlySubset = null;
#endif
}

/// <summary>A test of what can hold for a bundled subset only: that it is one, its own display, errors in its own words.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SubsetFactAttribute : FactAttribute
{
    public SubsetFactAttribute() => Skip = Packages.OnlySubset;
}
