namespace Tutorials.Testing;

/// <summary>What makes a type or member of ours part of upstream's.</summary>
internal static class ApiRule
{
    /// <summary>
    /// A type must be of upstream's kind, with bases upstream's has, and each member must be one of upstream's. A type that the
    /// lists only mention (in another's signature) is taken as it is: its members cannot be checked.
    /// </summary>
    public static IEnumerable<string> Violations(ApiType ours, ApiTypes upstream)
    {
        if (upstream.Find(ours.Name) is not { } theirs)
            return upstream.MentionOf(ours.Name) is not null ? [] : [$"{ours.Name} is not a type of upstream's."];
        var members = upstream.MembersOf(theirs).ToLookup(member => member.BareName);
        return [.. OfType(ours, theirs, upstream), .. ours.Members.Select(member => OfMember(member, members[member.BareName])).OfType<string>()];
    }

    /// <summary>
    /// The upstream lines that <see cref="Violations"/> needs to find nothing wrong: the type's and its bases' headers, and for
    /// each member of ours the one of upstream's that it is.
    /// </summary>
    public static IEnumerable<string> Basis(ApiType ours, ApiTypes upstream)
    {
        if (upstream.Find(ours.Name) is not { } theirs)
            return upstream.MentionOf(ours.Name) is { } line ? [line] : [];
        var members = upstream.MembersOf(theirs).ToLookup(member => member.BareName);
        List<string> lines =
            [.. upstream.HeadersOf(theirs), .. ours.Members.Select(member => Match(member, members[member.BareName])?.Line).OfType<string>()];
        // Where the list has no headers, any member says that the type is there.
        if (theirs.Line == "" && !theirs.Members.Exists(member => lines.Contains(member.Line)))
            lines.Add(theirs.Members[0].Line);
        return lines;
    }

    private static IEnumerable<string> OfType(ApiType ours, ApiType theirs, ApiTypes upstream)
    {
        if (ours.Name != theirs.Name)
            yield return $"{ours.Name} has other type parameters than upstream's {theirs.Name}.";
        if (ours.Kind == "" || theirs.Kind == "")
            yield break;
        if (ours.Kind != theirs.Kind || (ours.Modifiers == "static") != (theirs.Modifiers == "static"))
            yield return $"{ours.Name} is a {ours.Modifiers} {ours.Kind}, upstream's a {theirs.Modifiers} {theirs.Kind}.".Replace("  ", " ");
        if (theirs.Modifiers == "abstract" && ours.Modifiers != "abstract")
            yield return $"{ours.Name} is not abstract, upstream's is.";
        foreach (var missing in ours.Bases.Except(upstream.BasesOf(theirs)))
            yield return $"{ours.Name} derives from or implements {missing}, upstream's does not.";
    }

    private static string? OfMember(ApiMember ours, IEnumerable<ApiMember> namesakes)
    {
        if (Match(ours, namesakes) is not null)
            return null;
        if (namesakes.MaxBy(member => Likeness(ours, member)) is not { } nearest)
            return $"{ours.Line}: upstream's type has no member of that name.";
        return $"{ours.Line}: {Difference(ours, nearest)}; the nearest upstream member is {nearest.Line}";
    }

    /// <summary>The upstream member that ours is a restriction of, the likest if there are several; null where there is none.</summary>
    private static ApiMember? Match(ApiMember ours, IEnumerable<ApiMember> namesakes) =>
        namesakes.Where(member => Difference(ours, member) is null).MaxBy(member => Likeness(ours, member));

    /// <summary>The first thing by which ours is not a restriction of theirs, or null.</summary>
    private static string? Difference(ApiMember ours, ApiMember theirs) =>
        ours.Kind != theirs.Kind ? "upstream's is another kind of member"
        : ours.Name != theirs.Name ? "the type parameters differ"
        : ours.ReturnType != theirs.ReturnType ? "the type or value differs"
        : ours.Is("static") != theirs.Is("static") || ours.Is("const") != theirs.Is("const") ? "one is static or const, the other is not"
        : ours.Is("protected") != theirs.Is("protected") ? "one is protected, the other is public"
        : ours.IsOverridable && !theirs.IsOverridable ? "ours can be overridden, upstream's cannot"
        : theirs.Is("abstract") && !ours.Is("abstract") ? "upstream's must be overridden, ours need not"
        : !theirs.Accessors.Contains(ours.Accessors.Trim('{', '}', ' ')) ? "ours has an accessor that upstream's lacks"
        : ParameterDifference(ours.Parameters, theirs.Parameters);

    /// <summary>Ours must be theirs in the same order, where only those that a caller may leave out are missing.</summary>
    private static string? ParameterDifference(IReadOnlyList<ApiParameter> ours, IReadOnlyList<ApiParameter> theirs)
    {
        var next = 0;
        foreach (var theirParameter in theirs)
        {
            if (next < ours.Count && ours[next] == theirParameter)
                next++;
            else if (!theirParameter.IsOptional)
                return $"upstream requires the parameter '{theirParameter.Type} {theirParameter.Name}'";
        }
        if (next == ours.Count)
            return null;
        var odd = ours[next];
        return theirs.Any(parameter => parameter.Name == odd.Name && parameter.Type == odd.Type)
            ? $"the parameter '{odd.Name}' has another default, place or modifier"
            : $"the parameter '{odd.Type} {odd.Name}' is not upstream's";
    }

    private static int Likeness(ApiMember ours, ApiMember theirs) =>
        ours.Parameters.Intersect(theirs.Parameters).Sum(parameter => parameter.IsOptional ? 10 : 30)
        + (5 * ours.Parameters.Count(parameter => theirs.Parameters.Any(other => other.Name == parameter.Name)))
        + (ours.ReturnType == theirs.ReturnType ? 3 : 0)
        - Math.Abs(ours.Parameters.Count - theirs.Parameters.Count);
}
