using System.Reflection;

namespace Tutorials.Testing;

/// <summary>
/// Checks that a bundled assembly is a subset of the package it stands for: whatever compiles against ours must
/// compile, unchanged, against upstream's. The lists of upstream's public members lie beside the checkout, in
/// <c>../shared/api</c> seen from the repository's root, or in the folder that the environment variable
/// <c>UPSTREAM_API_LISTS</c> names.
/// </summary>
internal static class UpstreamApi
{
    /// <summary>The folder with the lists, or null where there is none.</summary>
    public static string? ListsFolder { get; } = FindListsFolder();

    /// <summary>Every way in which <paramref name="bundled"/> is not a subset of the lists, one sentence each.</summary>
    /// <param name="bundled">The assembly whose public and protected members are checked.</param>
    /// <param name="listFileNames">File names inside <see cref="ListsFolder"/>.</param>
    /// <exception cref="DirectoryNotFoundException">The lists are not on this machine.</exception>
    public static IReadOnlyList<string> Violations(Assembly bundled, params string[] listFileNames)
    {
        var folder = ListsFolder ?? throw new DirectoryNotFoundException(UpstreamApiFactAttribute.Absent);
        return Violations(ApiText.Describe(bundled), listFileNames.SelectMany(name => File.ReadLines(Path.Combine(folder, name))));
    }

    /// <summary>The same check between two descriptions, line by line in the lists' own spelling.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<string> bundled, IEnumerable<string> upstream)
    {
        var ours = ApiTypes.Parse(bundled);
        var theirs = ApiTypes.Parse(upstream);
        return [.. ours.All.SelectMany(type => ApiRule.Violations(type, theirs))];
    }

    private static string? FindListsFolder()
    {
        var named = Environment.GetEnvironmentVariable("UPSTREAM_API_LISTS");
        if (!string.IsNullOrEmpty(named))
            return Directory.Exists(named) ? named : null;

        var beside = Repository.PathOf("..", "shared", "api");
        return Directory.Exists(beside) ? beside : null;
    }
}

/// <summary>A test that needs upstream's lists; where they are absent it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UpstreamApiFactAttribute : FactAttribute
{
    /// <summary>Why such a test is skipped.</summary>
    public const string Absent =
        "The lists of upstream's public members are not on this machine; set UPSTREAM_API_LISTS to their folder to check the bundled subset.";

    public UpstreamApiFactAttribute()
    {
        if (UpstreamApi.ListsFolder is null)
            Skip = Absent;
    }
}
