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

    /// <summary>The parts, the highest first.</summary>
    public IReadOnlyList<string> Parts => [.. parts.Keys];

    /// <summary>Whether one part may need another, or itself; a part that is not listed may need nothing.</summary>
    public bool Allow(string from, string to) => parts.TryGetValue(from, out var mayNeed) && (from == to || mayNeed.Contains(to));

    /// <summary>A type's folder below a root namespace: "Jupyter.Code" for a type of Notebooks.Jupyter.Code; null for a type from elsewhere.</summary>
    public static string? Folder(string root, string type) =>
        type.StartsWith($"{root}.") ? string.Join('.', type.Split('.')[root.Split('.').Length..^1]) : null;

    /// <summary>The arrows between different folders below a root namespace, and how many pairs of types each stands for.</summary>
    public static IReadOnlyDictionary<(string From, string To), int> BetweenFolders(string root, IEnumerable<Arrow> arrows) => arrows
        .Select(arrow => (From: Folder(root, arrow.From), To: Folder(root, arrow.To)))
        .Where(pair => pair is { From: not null, To: not null } && pair.From != pair.To)
        .CountBy(pair => (pair.From!, pair.To!)).OrderBy(count => count.Key).ToDictionary();

    /// <summary>Puts parts in an order in which each stands above all that it needs.</summary>
    /// <exception cref="InvalidOperationException">They need one another in a circle, which the message names.</exception>
    public static IReadOnlyList<string> TopDown(IEnumerable<(string From, string To)> arrows)
    {
        var needs = arrows.Where(arrow => arrow.From != arrow.To).ToLookup(arrow => arrow.From, arrow => arrow.To);
        var bottomUp = new List<string>();
        foreach (var part in needs.Select(need => need.Key))
            Place(part, needs, bottomUp, []);
        bottomUp.Reverse();
        return bottomUp;
    }

    // The way is the chain of needs that led here; whoever meets it again has closed a circle.
    private static void Place(string part, ILookup<string, string> needs, List<string> placed, IReadOnlyList<string> way)
    {
        if (placed.Contains(part))
            return;
        if (way.Contains(part))
        {
            var circle = way.SkipWhile(before => before != part).Append(part);
            throw new InvalidOperationException($"These need one another in a circle: {string.Join(" → ", circle)}.");
        }
        foreach (var below in needs[part])
            Place(below, needs, placed, [.. way, part]);
        placed.Add(part);
    }
}
