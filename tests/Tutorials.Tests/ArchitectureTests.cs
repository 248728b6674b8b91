using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Tutorials.Tests;

/// <summary>Arrows go down only, between the folders of the library and between the projects it is built on.</summary>
public sealed class ArchitectureTests(ITestOutputHelper output)
{
    private const string Root = "Tutorials";

    // From the top down. A model knows no training, and a trainer no model.
    private static readonly Layers Folders = new(
        ("Exercises", ["Text"]),
        ("Charts", ["Training", "Text"]),
        ("Training", ["Text"]),
        ("Models", ["Recurrent", "Text"]),
        ("Recurrent", ["Text"]),
        ("Data", ["Text"]),
        ("Text", []));

    private static readonly Layers Projects = new(
        ("Tutorials", ["Plotly.NET.CSharp", "Plotly.NET", "Microsoft.Data.Analysis", "TorchSharp"]),
        ("Plotly.NET.CSharp", ["Plotly.NET"]),
        ("Plotly.NET", []),
        ("Microsoft.Data.Analysis", []),
        ("TorchSharp", []));

    [Fact]
    public void A_folder_needs_only_those_that_it_may()
    {
        var arrows = AssemblyArrows.Of(Built(Root));
        foreach (var ((from, to), count) in Layers.BetweenFolders(Root, arrows))
            output.WriteLine($"{from} → {to}: {count}");
        AssertNone("No folder may need another like this", arrows.Where(arrow =>
            Layers.Folder(Root, arrow.From) is { } from && Layers.Folder(Root, arrow.To) is { } to && !Folders.Allow(from, to)));
    }

    [Fact]
    public void Every_folder_has_its_layer()
    {
        var folders = AssemblyArrows.Of(Built(Root)).Select(arrow => Layers.Folder(Root, arrow.From)).OfType<string>().Distinct();
        AssertNone("These folders have no layer", folders.Where(folder => !Folders.Allow(folder, folder)));
    }

    [Fact]
    public void Namespaces_follow_the_folders() => Assert.All(
        Directory.EnumerateFiles(Repository.PathOf("lib", Root), "*.cs", SearchOption.AllDirectories).Where(path => !path.Contains("/obj/")), path =>
        {
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.PathOf("lib"), path))!;
            Assert.Matches($"(?m)^namespace {Regex.Escape(folder.Replace('/', '.'))};$", File.ReadAllText(path));
        });

    [Fact]
    public void A_project_needs_only_those_that_it_may()
    {
        var references = Projects.Parts.SelectMany(from =>
            AssemblyArrows.AssemblyReferences(Built(from)).Intersect(Projects.Parts).Select(to => (From: from, To: to))).ToArray();
        AssertNone("No project may need another like this", references.Where(arrow => !Projects.Allow(arrow.From, arrow.To)));
        Assert.Equal(Root, Layers.TopDown(references)[0]);
    }

    private static string Built(string assembly) => Path.Combine(Repository.Library, $"{assembly}.dll");

    private static void AssertNone<T>(string complaint, IEnumerable<T> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, $"{complaint}:\n{string.Join('\n', all)}");
    }
}
