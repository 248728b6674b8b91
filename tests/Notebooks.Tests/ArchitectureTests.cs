namespace Notebooks.Tests;

/// <summary>Arrows go down only, between the projects that handle notebooks and between the folders of each.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "Notebooks";

    // From the top down; folders and projects in one list, since a project is a namespace below the root.
    private static readonly Layers Folders = new(
        ("Tool", ["Jupyter", "Book", "Runs", "Documents"]),
        ("Jupyter", ["Jupyter.Requests", "Jupyter.Code", "Jupyter.Messages", "Jupyter.Transport", "Sessions", "Documents"]),
        ("Jupyter.Requests", ["Jupyter.Code", "Jupyter.Messages", "Jupyter.Transport", "Sessions", "Documents"]),
        ("Jupyter.Code", ["Code", "Sessions"]),
        ("Jupyter.Messages", ["Jupyter.Transport", "Documents"]),
        ("Jupyter.Transport", []),
        ("Book", ["Book.Pages", "Book.Chapters", "Book.Code", "Book.Text", "Documents"]),
        ("Book.Pages", ["Book.Chapters", "Book.Code", "Book.Text", "Code"]),
        ("Book.Chapters", ["Book.Code", "Book.Text", "Sessions", "Documents"]),
        ("Book.Code", ["Book.Text", "Code", "Sessions"]),
        ("Book.Text", ["Documents"]),
        ("Runs", ["Sessions", "Documents"]),
        ("Code", []),
        ("Sessions", ["Documents"]),
        ("Documents", []));

    private static readonly Layers Projects = new(
        ("tutorials", ["Notebooks.Jupyter", "Notebooks.Book", "Notebooks"]),
        ("Notebooks.Book", ["Notebooks"]),
        ("Notebooks.Jupyter", ["Notebooks", "Microsoft.DotNet.Interactive"]),
        ("Notebooks", ["Microsoft.DotNet.Interactive"]),
        ("Microsoft.DotNet.Interactive", []));

    [Fact]
    public void A_folder_needs_only_those_that_it_may() => Assert.Empty(Folders.FaultsBetweenFolders(
        Root, ((string[])["Notebooks.dll", "Notebooks.Jupyter.dll", "Notebooks.Book.dll", "tutorials.dll"]).Select(file => Path.Combine(AppContext.BaseDirectory, file))));

    [Fact]
    public void A_project_needs_only_those_that_it_may() => Assert.Empty(Projects.FaultsBetweenProjects(AppContext.BaseDirectory));

    [Theory]
    [InlineData("Notebooks")]
    [InlineData("Notebooks.Jupyter")]
    [InlineData("Notebooks.Book")]
    [InlineData("Notebooks.Tool")]
    public void Namespaces_follow_the_folders(string project) => Assert.Empty(Layers.FilesInOtherNamespaces(project));
}
