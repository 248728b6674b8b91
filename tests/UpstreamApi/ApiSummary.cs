namespace Tutorials.Testing;

/// <summary>
/// A list in short, for the runner, which tells a reader what upstream has and the subset lacks: a line a type, with the names of
/// its public members. A method's name is followed by the number of its overloads and the most parameters one has: <c>sum/4/5</c>.
/// </summary>
internal static class ApiSummary
{
    // What upstream generated from another product's schema, not written for users.
    private static readonly string[] LeftOut = ["Tensorboard.", "Google."];

    public static IReadOnlyList<string> Of(IEnumerable<string> upstream)
    {
        var types = ApiTypes.Parse(upstream).All.Where(type => !LeftOut.Any(type.Name.StartsWith)).ToList();
        var members = types.SelectMany(type => type.Members.Where(member => !member.Is("protected")).Select(member => (Type: Bare(type.Name), Member: member)));
        var extensions = members.Where(entry => entry.Member.Parameters is [{ Prefix: "this" }, ..])
            .Select(entry => (Type: Bare(entry.Member.Parameters[0].Type), entry.Member));
        var byType = members.Concat(extensions).ToLookup(entry => entry.Type, entry => entry.Member);
        return
        [
            .. types.Select(type => Bare(type.Name)).Union(byType.Select(type => type.Key)).Order(StringComparer.Ordinal)
                .Select(type => string.Join(' ', Names(byType[type]).Prepend($"{type}:"))),
        ];
    }

    private static IEnumerable<string> Names(IEnumerable<ApiMember> members) =>
        members.GroupBy(member => member.BareName).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => group.First().Kind == '('
            ? $"{group.Key}/{group.Count()}/{group.Max(member => member.Parameters.Count)}"
            : group.Key);

    private static string Bare(string type) => type.Split('<')[0];
}
