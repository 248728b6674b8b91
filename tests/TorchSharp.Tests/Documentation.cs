using System.Reflection;
using System.Xml.Linq;

namespace TorchSharp.Tests;

/// <summary>An assembly's documentation file: what it says of a member, by itself or by what it inherits.</summary>
internal sealed class Documentation(Assembly assembly)
{
    private readonly Dictionary<string, XElement> entries = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(entry => entry.Attribute("name")!.Value);

    /// <summary>Whether there is anything on a member.</summary>
    public bool Mentions(MemberInfo member) => entries.ContainsKey(Id(member));

    /// <summary>Whether the comment on a member has a part, such as summary or returns, that is not empty.</summary>
    public bool Has(MemberInfo member, string part) => Has(Id(member), member, part);

    private bool Has(string id, MemberInfo? member, string part)
    {
        if (!entries.TryGetValue(id, out var entry))
            return false;
        if (entry.Element(part) is { IsEmpty: false } text && !string.IsNullOrWhiteSpace(text.ToString(SaveOptions.DisableFormatting)))
            return true;
        if (entry.Element("inheritdoc") is not { } inherits)
            return false;
        if (inherits.Attribute("cref") is { } other)
            return Has(other.Value, null, part);
        // What another assembly declares, it documents.
        return member is not null && Overridden(member).Any(one => one.DeclaringType!.Assembly != assembly || Has(one, part));
    }

    /// <summary>What a member overrides or implements.</summary>
    private static IEnumerable<MemberInfo> Overridden(MemberInfo member)
    {
        var type = member.DeclaringType!;
        var ancestors = type.GetInterfaces().AsEnumerable();
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
            ancestors = ancestors.Append(parent);
        return ancestors.Select(Definition).SelectMany(ancestor => ancestor.GetMembers(All))
            .Where(other => other.Name == member.Name && other.MemberType == member.MemberType && Parameters(other).Length == Parameters(member).Length);
    }

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static ParameterInfo[] Parameters(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters(),
        PropertyInfo property => property.GetIndexParameters(),
        _ => [],
    };

    /// <summary>The name by which the compiler's documentation file knows a type or member.</summary>
    private static string Id(MemberInfo member)
    {
        if (member is Type type)
            return "T:" + Name(type, []);
        var name = $"{Name(member.DeclaringType!, [])}.{member.Name.Replace('.', '#')}";
        var parameters = Parameters(member) is { Length: > 0 } some ? $"({string.Join(',', some.Select(one => Reference(one.ParameterType)))})" : "";
        return member switch
        {
            FieldInfo => "F:" + name,
            EventInfo => "E:" + name,
            PropertyInfo => "P:" + name + parameters,
            MethodInfo { Name: "op_Implicit" or "op_Explicit" } conversion => $"M:{name}{parameters}~{Reference(conversion.ReturnType)}",
            MethodInfo { IsGenericMethod: true } method => $"M:{name}``{method.GetGenericArguments().Length}{parameters}",
            _ => "M:" + name + parameters,
        };
    }

    private static string Reference(Type type) => type switch
    {
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsArray: true } => Reference(type.GetElementType()!) + (type.GetArrayRank() == 1 ? "[]" : $"[{string.Join(',', Enumerable.Repeat("0:", type.GetArrayRank()))}]"),
        { IsByRef: true } => Reference(type.GetElementType()!) + "@",
        { IsPointer: true } => Reference(type.GetElementType()!) + "*",
        _ => Name(type, type.GetGenericArguments()),
    };

    // With arguments, as in List{System.Int32}; without, as in List`1. A nested type lists its outer type's arguments there.
    private static string Name(Type type, ReadOnlySpan<Type> arguments)
    {
        var outer = type.DeclaringType is { } declaring ? Name(declaring, arguments) : type.Namespace;
        var tick = type.Name.IndexOf('`');
        if (tick < 0 || arguments.IsEmpty)
            return $"{outer}.{type.Name}";
        var own = arguments[(type.DeclaringType?.GetGenericArguments().Length ?? 0)..type.GetGenericArguments().Length].ToArray();
        return $"{outer}.{type.Name[..tick]}{{{string.Join(',', own.Select(Reference))}}}";
    }
}
