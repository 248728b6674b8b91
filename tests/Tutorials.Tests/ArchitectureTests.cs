namespace Tutorials.Tests;

/// <summary>Arrows go down only, between the folders of the library and between the projects it is built on.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Tutorials";

    // From the top down. A model knows no training, and a trainer no model.
    private static readonly Layers Folders = new(
        ("Exercises", ["Data", "Text"]),
        ("Diagrams", ["Charts", "Text"]),
        ("Charts", ["Training", "Text"]),
        ("Training", ["Text"]),
        ("Models", ["Attention", "Decoding", "Recurrent", "Text"]),
        ("Attention", ["Text"]),
        ("Decoding", ["Text"]),
        ("Recurrent", ["Text"]),
        ("Data", ["Text"]),
        ("Text", []));

    private static readonly Layers Projects = new(
        (Root, ["Plotly.NET.CSharp", "Plotly.NET", "ChartPictures", "Microsoft.Data.Analysis", "TorchSharp"]),
        ("Plotly.NET.CSharp", ["Plotly.NET"]),
        ("Plotly.NET", ["ChartPictures"]),
        ("ChartPictures", []),
        ("Microsoft.Data.Analysis", []),
        ("TorchSharp", []));

    [Fact]
    public void A_folder_needs_only_those_that_it_may() =>
        Assert.Empty(Folders.FaultsBetweenFolders(Root, Path.Combine(Repository.Library, $"{Root}.dll")));

    [Fact]
    public void A_project_needs_only_those_that_it_may() => Assert.Empty(Projects.FaultsBetweenProjects(Repository.Library));

    [Fact]
    public void Namespaces_follow_the_folders() => Assert.Empty(Layers.FilesInOtherNamespaces(Root));
}
