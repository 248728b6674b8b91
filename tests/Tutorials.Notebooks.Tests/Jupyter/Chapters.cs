namespace Tutorials.Notebooks.Tests.Jupyter;

/// <summary>The checkout that the tests were built in.</summary>
internal static class Chapters
{
    public static readonly string Root = FindRoot();

    public static string SetupScript => Path.Combine(Root, "lib", "setup.csx");

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Path.Combine(Root, "notebooks"), "*.ipynb").Select(Path.GetFileName).OfType<string>().Order();

    public static string PathOf(string name) => Path.Combine(Root, "notebooks", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Tutorials.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not run inside the checkout.");
    }
}
