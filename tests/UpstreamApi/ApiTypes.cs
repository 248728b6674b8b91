using System.Text.RegularExpressions;

namespace Tutorials.Testing;

/// <summary>A type of a list. <c>Kind</c> (class, struct, enum, interface) and <c>Line</c> are empty where the list gives members without a header.</summary>
internal sealed record ApiType(string Line, string Name, string Kind, string Modifiers, IReadOnlyList<string> Bases, List<ApiMember> Members);

/// <summary>A list, as types with their members.</summary>
internal sealed partial class ApiTypes
{
    private static readonly IReadOnlyDictionary<string, string> NoArguments = new Dictionary<string, string>();
    private readonly Dictionary<string, ApiType> types = [];
    private readonly Dictionary<string, string> mentions = [];

    public IEnumerable<ApiType> All => types.Values;

    [GeneratedRegex(@"^((?:(?:static|abstract) )?)(class|struct|enum|interface) ([^:]+?)(?: : (.*))?$")]
    private static partial Regex Header();

    public static ApiTypes Parse(IEnumerable<string> lines)
    {
        var list = new ApiTypes();
        ApiType? current = null;
        foreach (var line in lines.Where(line => line.Length > 0))
        {
            list.Mention(line);
            if (line.IndexOf("::", StringComparison.Ordinal) is var colons and >= 0)
                list.TypeOf(line[..colons]).Members.Add(ApiMember.Parse(line, line[(colons + 2)..]));
            else if (Header().Match(line) is { Success: true } header)
                current = list.Declare(header);
            else if (current is { Kind: "enum" } && line.StartsWith(current.Name + ".", StringComparison.Ordinal))
                current.Members.Add(ApiMember.EnumValue(line, line[(current.Name.Length + 1)..]));
            else
                throw new FormatException($"The line '{line}' is neither a type nor a member.");
        }
        return list;
    }

    /// <summary>The type of this name, whatever its type parameters are called; null where there is none.</summary>
    public ApiType? Find(string name) => types.GetValueOrDefault(ApiSpelling.Open(name).Definition);

    /// <summary>The first line that names the type in a signature or as a nested type's outer one, or null; its own members need not be listed.</summary>
    public string? MentionOf(string name) => mentions.GetValueOrDefault(name.Split('<')[0]);

    /// <summary>The type's bases and interfaces, and theirs.</summary>
    public IEnumerable<string> BasesOf(ApiType type) => Lineage(type, NoArguments).Skip(1).Select(ancestor => ancestor.Name).Distinct();

    /// <summary>The lines that declare the type and its listed bases and interfaces.</summary>
    public IEnumerable<string> HeadersOf(ApiType type) =>
        Lineage(type, NoArguments).Select(ancestor => ancestor.Type?.Line ?? "").Where(line => line != "").Distinct();

    /// <summary>The type's members with those of its listed bases and interfaces, type arguments put in.</summary>
    public IEnumerable<ApiMember> MembersOf(ApiType type) =>
        Lineage(type, NoArguments).SelectMany(ancestor => ancestor.Type?.Members.Select(member => member.With(ancestor.Arguments)) ?? []);

    private IEnumerable<(string Name, ApiType? Type, IReadOnlyDictionary<string, string> Arguments)> Lineage(
        ApiType type, IReadOnlyDictionary<string, string> arguments)
    {
        yield return (type.Name, type, arguments);
        foreach (var name in type.Bases.Select(name => ApiSpelling.Substitute(name, arguments)))
        {
            var (definition, given) = ApiSpelling.Open(name);
            if (!types.TryGetValue(definition, out var ancestor))
            {
                yield return (name, null, NoArguments);
                continue;
            }
            var bound = ApiSpelling.Open(ancestor.Name).Arguments.Zip(given).ToDictionary(pair => pair.First, pair => pair.Second);
            foreach (var step in Lineage(ancestor, bound))
                yield return step with { Name = step.Type == ancestor ? name : step.Name };
        }
    }

    private ApiType Declare(Match header)
    {
        var bases = ApiSpelling.SplitTopLevel(header.Groups[4].Value);
        var type = TypeOf(header.Groups[3].Value) with
        {
            Line = header.Value,
            Kind = header.Groups[2].Value,
            Modifiers = header.Groups[1].Value.Trim(),
            Bases = bases,
        };
        return types[ApiSpelling.Open(type.Name).Definition] = type;
    }

    private ApiType TypeOf(string name)
    {
        var key = ApiSpelling.Open(name).Definition;
        if (!types.TryGetValue(key, out var type))
            types[key] = type = new("", name, "", "", [], []);
        return type;
    }

    private void Mention(string line)
    {
        foreach (Match word in Regex.Matches(line, @"[\w.]*\w"))
        {
            for (var name = word.Value; name.Contains('.') && mentions.TryAdd(name, line);)
                name = name[..name.LastIndexOf('.')];
        }
    }
}
