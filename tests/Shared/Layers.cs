namespace Tutorials.Testing;

/// <summary>The parts of a program, folders or projects, from the top down, each with those parts below it that it may need.</summary>
internal sealed class Layers
{
    private readonly OrderedDictionary<string, string[]> parts = [];

    /// <summary>Layers, the highest first.</summary>
    /// <exception cref="ArgumentException">A part may need one that does not stand below it.</exception>
    public Layers(params (string Part, string[] MayNeed)[] topDown)
    {
        for (var place = 0; place < topDown.Length; place++)
        {
            var (part, mayNeed) = topDown[place];
            if (mayNeed.Except(topDown.Skip(place + 1).Select(below => below.Part)).FirstOrDefault() is { } other)
                throw new ArgumentException($"{part} may need {other}, which does not stand below it.", nameof(topDown));
            parts.Add(part, mayNeed);
        }
    }

    /// <summary>Whether one part may need another, or itself; a part that is not listed may need nothing.</summary>
    public bool Allow(string from, string to) => parts.TryGetValue(from, out var mayNeed) && (from == to || mayNeed.Contains(to));

    /// <summary>What is wrong with the folders of assemblies: arrows that the layers do not allow, and folders that are not listed.</summary>
    /// <param name="root">The namespace that all folders lie below.</param>
    /// <param name="assemblies">The assemblies' files.</param>
    public IReadOnlyList<string> FaultsBetweenFolders(string root, params IEnumerable<string> assemblies)
    {
        var arrows = assemblies.SelectMany(AssemblyArrows.Of)
            .Select(arrow => (Arrow: arrow, From: Folder(root, arrow.From), To: Folder(root, arrow.To))).ToList();
        var folders = arrows.Select(arrow => arrow.From).OfType<string>().Distinct();
        return
        [
            .. folders.Where(folder => !parts.ContainsKey(folder)).Select(folder => $"{folder} has no layer."),
            .. arrows.Where(arrow => arrow is { From: not null, To: not null } && !Allow(arrow.From, arrow.To))
                .Select(arrow => $"{arrow.From} may not need {arrow.To}: {arrow.Arrow}"),
        ];
    }

    /// <summary>What is wrong between the assemblies of the parts, which lie in one folder: references that the layers do not allow.</summary>
    public IReadOnlyList<string> FaultsBetweenProjects(string folder)
    {
        var references = parts.Keys.SelectMany(from => AssemblyArrows.AssemblyReferences(Path.Combine(folder, $"{from}.dll"))
            .Intersect(parts.Keys).Select(to => (From: from, To: to)));
        return [.. references.Where(arrow => !Allow(arrow.From, arrow.To)).Select(arrow => $"{arrow.From} may not need {arrow.To}.")];
    }

    /// <summary>The source files of a project, which lies in the folder lib, whose namespace is not that of their folder.</summary>
    public static IReadOnlyList<string> FilesInOtherNamespaces(string project) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("lib", project), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.PathOf("lib"), path))
            .Where(file => !file.Contains("/obj/") && Path.GetFileName(file) != "Program.cs")
            .Where(file => !File.ReadLines(Repository.PathOf("lib", file)).Contains($"namespace {Path.GetDirectoryName(file)!.Replace('/', '.')};")),
    ];

    /// <summary>A type's folder below a root namespace: "Jupyter.Code" for a type of Notebooks.Jupyter.Code; null for a type from elsewhere.</summary>
    public static string? Folder(string root, string type) =>
        type.StartsWith($"{root}.") ? string.Join('.', type.Split('.')[root.Split('.').Length..^1]) : null;

    /// <summary>The arrows between different folders below a root namespace, and how many pairs of types each stands for.</summary>
    public static IReadOnlyDictionary<(string From, string To), int> BetweenFolders(string root, IEnumerable<Arrow> arrows) => arrows
        .Select(arrow => (From: Folder(root, arrow.From), To: Folder(root, arrow.To)))
        .Where(pair => pair is { From: not null, To: not null } && pair.From != pair.To)
        .CountBy(pair => (pair.From!, pair.To!)).OrderBy(count => count.Key).ToDictionary();
}
