using System.Reflection;
using System.Xml.Linq;

namespace Tutorials.Testing;

/// <summary>A bundled assembly and the upstream package it stands for.</summary>
public readonly record struct BundledSubset(Assembly Assembly, string Package);

/// <summary>
/// The lists of upstream's members: one file a package, named with its version. Those in the repository hold the members that the
/// bundled subsets declare; the full ones, from which they are taken, lie outside it and are not everywhere.
/// </summary>
/// <param name="committed">The folder with the lists in the repository.</param>
/// <param name="full">The folder with the full lists, or null where there is none.</param>
/// <param name="summaries">The folder with the subsets, each of which has a list in short beside it, or null where there are none.</param>
internal sealed class UpstreamLists(string committed, string? full, string? summaries = null)
{
    /// <summary>What writes the committed lists anew.</summary>
    public const string Command = "./test --update-api";

    /// <summary>
    /// This repository's lists. The full ones are in the folder that the environment variable <c>UPSTREAM_API_LISTS</c> names, or in
    /// <c>../shared/api</c> seen from the repository's root.
    /// </summary>
    public static UpstreamLists OfRepository { get; } = new(
        Repository.PathOf("tests", "UpstreamApi", "lists"), FindFull(), Repository.PathOf("lib", "Bundled"));

    /// <summary>Whether this run is to write the committed lists: <see cref="Command"/> sets the environment variable <c>UPDATE_API</c>.</summary>
    public static bool UpdateIsAsked => Environment.GetEnvironmentVariable("UPDATE_API") == "true";

    /// <summary>The folder with the full lists, or null where there is none.</summary>
    public string? Full => full;

    /// <summary>What the subsets declare and the committed lists lack, a sentence each after one that says what to do.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyCollection<BundledSubset> subsets)
    {
        var violations = UpstreamApi.Violations(Describe(subsets), subsets.SelectMany(subset => ReadCommitted(subset.Package)));
        return violations.Count == 0 ? [] :
            [$"The lists in tests/UpstreamApi/lists lack these members; {Command} adds those that upstream has:", .. violations];
    }

    /// <summary>The committed lines that no full list has, then whether others are missing or too many, a sentence each.</summary>
    public IReadOnlyList<string> Mistakes(IReadOnlyCollection<BundledSubset> subsets)
    {
        List<string> mistakes = [];
        foreach (var (package, due) in Due(subsets))
        {
            var present = ReadCommitted(package);
            var invented = present.Except(ReadFull(package)).ToList();
            mistakes.AddRange(invented.Select(line => $"{NameOf(package)}: upstream has no such line: {line}"));
            if (invented.Count == 0 && !present.SequenceEqual(due))
                mistakes.Add($"{NameOf(package)} is not what the subset now declares; {Command} mends it.");
            if (SummaryOf(package) is { } summary && !File.ReadAllLines(summary).SequenceEqual(ApiSummary.Of(ReadFull(package))))
                mistakes.Add($"{summary} is not what upstream has; {Command} mends it.");
        }
        return mistakes;
    }

    /// <summary>Writes the committed lists anew from the full ones, in their order.</summary>
    public void Update(IReadOnlyCollection<BundledSubset> subsets)
    {
        Directory.CreateDirectory(committed);
        foreach (var (package, due) in Due(subsets))
        {
            foreach (var old in Directory.EnumerateFiles(committed, $"{package}-*.txt"))
                File.Delete(old);
            File.WriteAllLines(Path.Combine(committed, NameOf(package)), due);
            if (SummaryOf(package) is { } summary)
                File.WriteAllLines(summary, ApiSummary.Of(ReadFull(package)));
        }
    }

    private List<(string Package, IReadOnlyList<string> Lines)> Due(IReadOnlyCollection<BundledSubset> subsets)
    {
        var basis = UpstreamApi.Basis(Describe(subsets), subsets.SelectMany(subset => ReadFull(subset.Package)));
        return [.. subsets.Select(subset => (subset.Package, (IReadOnlyList<string>)[.. ReadFull(subset.Package).Where(basis.Contains).Distinct()]))];
    }

    /// <summary>The short list that lies beside the built subset.</summary>
    private string? SummaryOf(string package) => summaries is null ? null : Path.Combine(summaries, package, "upstream-members.txt");

    private static IEnumerable<string> Describe(IEnumerable<BundledSubset> subsets) => subsets.SelectMany(subset => ApiText.Describe(subset.Assembly));

    private string[] ReadCommitted(string package) =>
        Path.Combine(committed, NameOf(package)) is var path && File.Exists(path) ? File.ReadAllLines(path) : [];

    private string[] ReadFull(string package)
    {
        if (full is null)
            throw new DirectoryNotFoundException(FullListsFactAttribute.Absent);
        var path = Path.Combine(full, NameOf(package));
        // A version's last zero may be left out.
        return File.ReadAllLines(File.Exists(path) ? path : path.Replace(".0.txt", ".txt", StringComparison.Ordinal));
    }

    /// <summary>The list's name, with the version that the packages' build takes.</summary>
    private static string NameOf(string package)
    {
        var version = XDocument.Load(Repository.PathOf("Directory.Packages.props")).Descendants("PackageVersion")
            .Single(element => (string?)element.Attribute("Include") is var name && (name == package || name == package + "-cpu"));
        return $"{package}-{(string?)version.Attribute("Version")}.txt";
    }

    private static string? FindFull()
    {
        var named = Environment.GetEnvironmentVariable("UPSTREAM_API_LISTS");
        var folder = string.IsNullOrEmpty(named) ? Repository.PathOf("..", "shared", "api") : named;
        return Directory.Exists(folder) ? folder : null;
    }
}

/// <summary>A test that needs upstream's full lists; where they are absent it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FullListsFactAttribute : FactAttribute
{
    /// <summary>Why such a test is skipped.</summary>
    public const string Absent =
        "The full lists of upstream's public members are not on this machine; set UPSTREAM_API_LISTS to their folder to compare with them.";

    public FullListsFactAttribute()
    {
        Skip = Packages.OnlySubset ?? (UpstreamLists.OfRepository.Full is null ? Absent : null);
    }
}
