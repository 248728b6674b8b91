using System.Text.RegularExpressions;

namespace Tutorials.Testing;

/// <summary>A parameter: <c>out</c>, <c>ref</c>, <c>in</c>, <c>params</c> or <c>this</c> before the type, and the default's spelling after it.</summary>
internal readonly record struct ApiParameter(string Prefix, string Type, string Name, string? Default)
{
    /// <summary>Whether a caller may leave it out.</summary>
    public bool IsOptional => Default is not null || Prefix == "params";

    public static ApiParameter Parse(string text)
    {
        var equals = text.IndexOf(" = ", StringComparison.Ordinal);
        var declaration = equals < 0 ? text : text[..equals];
        var prefix = Regex.Match(declaration, "^(out|ref|in|params|this) ").Groups[1].Value;
        if (prefix != "")
            declaration = declaration[(prefix.Length + 1)..];
        var (type, name) = ApiSpelling.SplitLastWord(declaration);
        return new(prefix, type, name, equals < 0 ? null : ApiSpelling.CanonicalNumber(text[(equals + 3)..]));
    }

    public ApiParameter With(IReadOnlyDictionary<string, string> typeArguments) =>
        this with { Type = ApiSpelling.Substitute(Type, typeArguments) };
}

/// <summary>
/// A member of a type in the lists' spelling. <c>Kind</c> is <c>(</c> for methods and constructors, <c>[</c> for indexers,
/// <c>{</c> for properties, <c>=</c> for enum values and a space for fields; <c>Name</c> carries the type parameters.
/// </summary>
internal sealed record ApiMember(
    string Line, char Kind, string Modifiers, string ReturnType, string Name, IReadOnlyList<ApiParameter> Parameters, string Accessors)
{
    public bool Is(string modifier) => Modifiers.Split(' ').Contains(modifier);

    public bool IsOverridable => Is("virtual") || Is("abstract");

    /// <summary>The name without type parameters, by which the nearest upstream member is found.</summary>
    public string BareName => Name.Split('<')[0];

    /// <summary>Reads what follows <c>Type::</c> on a line.</summary>
    public static ApiMember Parse(string line, string text)
    {
        var modifiers = Regex.Match(text, "^((protected|static|abstract|virtual|const) )*").Value;
        var rest = text[modifiers.Length..];
        var open = ApiSpelling.IndexOfTopLevel(rest, " {") is var brace and >= 0 ? brace : rest.Length;
        var (declaration, accessors) = (rest[..open], rest[open..].Trim());
        var kind = declaration[^1] switch { ')' => '(', ']' when accessors != "" => '[', _ => accessors == "" ? ' ' : '{' };
        IReadOnlyList<ApiParameter> parameters = [];
        if (kind is '(' or '[')
        {
            var start = ApiSpelling.IndexOfMatching(declaration);
            parameters = [.. ApiSpelling.SplitTopLevel(declaration[(start + 1)..^1]).Select(ApiParameter.Parse)];
            declaration = declaration[..start];
        }
        var (returnType, name) = ApiSpelling.SplitLastWord(declaration);
        return new(line, kind, modifiers.Trim(), returnType, name, parameters, accessors);
    }

    public static ApiMember EnumValue(string line, string text)
    {
        var (name, value) = (text.Split(" = ")[0], text.Split(" = ")[1]);
        return new(line, '=', "", value, name, [], "");
    }

    public ApiMember With(IReadOnlyDictionary<string, string> typeArguments) => typeArguments.Count == 0 ? this : this with
    {
        ReturnType = ApiSpelling.Substitute(ReturnType, typeArguments),
        Parameters = [.. Parameters.Select(parameter => parameter.With(typeArguments))],
    };
}
