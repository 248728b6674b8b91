namespace Tutorials.Testing;

/// <summary>
/// Checks that a bundled assembly is a subset of the package it stands for: whatever compiles against ours must
/// compile, unchanged, against upstream's.
/// </summary>
internal static class UpstreamApi
{
    /// <summary>Every way in which the one description is not a subset of the other, one sentence each.</summary>
    /// <param name="bundled">A bundled assembly's members, as <see cref="ApiText.Describe"/> writes them.</param>
    /// <param name="upstream">Upstream's members in the same spelling.</param>
    public static IReadOnlyList<string> Violations(IEnumerable<string> bundled, IEnumerable<string> upstream)
    {
        var ours = ApiTypes.Parse(bundled);
        var theirs = ApiTypes.Parse(upstream);
        return [.. ours.All.SelectMany(type => ApiRule.Violations(type, theirs))];
    }

    /// <summary>Those of upstream's lines that <see cref="Violations"/> needs to accept what it accepts with all of them.</summary>
    public static IReadOnlySet<string> Basis(IEnumerable<string> bundled, IEnumerable<string> upstream)
    {
        var ours = ApiTypes.Parse(bundled);
        var theirs = ApiTypes.Parse(upstream);
        return ours.All.SelectMany(type => ApiRule.Basis(type, theirs)).ToHashSet();
    }
}
