using System.Reflection;
using System.Xml.Linq;

namespace Tutorials.Testing;

/// <summary>Something that the documentation of a public member does not say.</summary>
internal sealed record DocumentationGap(string Member, string Missing)
{
    public override string ToString() => $"{Member} has no {Missing}";
}

/// <summary>
/// Compares an assembly's public and protected members with the XML file beside it: each needs a summary, and each method that
/// returns something says what; its own words or inherited ones, from the member that <c>inheritdoc</c> names or overrides.
/// </summary>
internal sealed class DocumentedMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private readonly Dictionary<string, MemberInfo> members;
    private readonly Dictionary<string, XElement> texts;

    private DocumentedMembers(Assembly assembly)
    {
        members = assembly.GetTypes().SelectMany(type => type.GetMembers(Declared).Where(member => member is not Type).Prepend(type))
            .DistinctBy(DocumentationId.Of).ToDictionary(DocumentationId.Of);
        texts = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(text => text.Attribute("name")!.Value);
    }

    /// <summary>Every gap in the assembly's documentation.</summary>
    /// <exception cref="FileNotFoundException">There is no documentation file beside the assembly.</exception>
    public static IEnumerable<DocumentationGap> Gaps(Assembly assembly)
    {
        var documented = new DocumentedMembers(assembly);
        foreach (var (id, member) in documented.members.Where(pair => IsExpected(pair.Value)))
        {
            if (!documented.Says(member, "summary"))
                yield return new(id, "summary");
            if (member is MethodInfo { IsSpecialName: false } method && method.ReturnType != typeof(void) && !documented.Says(member, "returns"))
                yield return new(id, "returns");
        }
    }

    private bool Says(MemberInfo member, string tag)
    {
        if (!texts.TryGetValue(DocumentationId.Of(member), out var text))
            return false;
        if (text.Element(tag) is { IsEmpty: false })
            return true;
        return text.Element("inheritdoc") is { } inherited && Sources(member, inherited.Attribute("cref")?.Value).Any(source => IsForeign(source) || Says(source!, tag));
    }

    // Another assembly's members, among them those that a cref names and this assembly lacks, are taken for documented.
    private bool IsForeign(MemberInfo? source) => source is null || !members.ContainsKey(DocumentationId.Of(source));

    private IEnumerable<MemberInfo?> Sources(MemberInfo member, string? cref) => (member, cref) switch
    {
        (_, not null) => [members.GetValueOrDefault(cref)],
        (Type type, _) => type.GetInterfaces().Prepend(type.BaseType!).Select(ancestor => ancestor.IsGenericType ? ancestor.GetGenericTypeDefinition() : ancestor),
        (MethodInfo method, _) => Overridden(method),
        (PropertyInfo property, _) => Overridden(property.GetAccessors(nonPublic: true)[0]).Select(PropertyOf),
        (ConstructorInfo constructor, _) => constructor.DeclaringType!.BaseType!.GetConstructors(Declared)
            .Where(other => Types(other).SequenceEqual(Types(constructor))).Select(other => other.Module.ResolveMethod(other.MetadataToken)),
        _ => [],
    };

    /// <summary>What a method overrides or implements, as its open type declares it.</summary>
    private static IEnumerable<MethodBase> Overridden(MethodInfo method)
    {
        var ancestors = method.GetBaseDefinition() is var root && root != method
            ? [root]
            : method.DeclaringType!.GetInterfaces().Select(method.DeclaringType.GetInterfaceMap)
                .SelectMany(map => map.InterfaceMethods.Zip(map.TargetMethods)).Where(pair => pair.Second == method).Select(pair => pair.First);
        return ancestors.Select(ancestor => ancestor.Module.ResolveMethod(ancestor.MetadataToken)!);
    }

    private static PropertyInfo PropertyOf(MethodBase accessor) =>
        accessor.DeclaringType!.GetProperties(Declared).Single(property => property.GetAccessors(nonPublic: true).Contains(accessor));

    private static IEnumerable<Type> Types(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType);

    /// <summary>Whether a member must be documented: it is visible, and neither the compiler nor <see cref="object"/> declares it.</summary>
    private static bool IsExpected(MemberInfo member) => member is Type own ? IsVisible(own)
        : IsVisible(member.DeclaringType!) && !member.DeclaringType!.IsSubclassOf(typeof(Delegate)) && member switch
        {
            FieldInfo field => !field.IsSpecialName && (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible) && !IsRecordParameter(property),
            EventInfo happening => IsVisible(happening.AddMethod!),
            // A constructor without parameters may be the compiler's, which itself demands a comment for a written one.
            ConstructorInfo constructor => IsVisible(constructor) && constructor.GetParameters().Length > 0,
            MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                && method.GetBaseDefinition().DeclaringType != typeof(object) && !IsGenerated(method),
            _ => false,
        };

    private static bool IsVisible(Type type) => !type.Name.Contains('<')
        && (type.DeclaringType is null ? type.IsPublic : (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsGenerated(MethodInfo method) => method.Name.Contains('<') || method.GetCustomAttributesData().Any(
        attribute => attribute.AttributeType.FullName == "System.Runtime.CompilerServices.CompilerGeneratedAttribute");

    private static bool IsRecordParameter(PropertyInfo property) =>
        property.DeclaringType!.GetMethod("PrintMembers", Declared) is { } print && IsGenerated(print)
        && property.DeclaringType.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Any(parameter => parameter.Name == property.Name);
}

/// <summary>The names by which documentation files know types and members.</summary>
internal static class DocumentationId
{
    public static string Of(MemberInfo member) => member switch
    {
        Type type => $"T:{Name(type)}",
        MethodInfo method => $"M:{Name(method.DeclaringType!)}.{Escaped(method.Name)}{Arity(method)}{List(method.GetParameters())}{Target(method)}",
        ConstructorInfo constructor => $"M:{Name(constructor.DeclaringType!)}.{Escaped(constructor.Name)}{List(constructor.GetParameters())}",
        PropertyInfo property => $"P:{Name(property.DeclaringType!)}.{Escaped(property.Name)}{List(property.GetIndexParameters())}",
        EventInfo => $"E:{Name(member.DeclaringType!)}.{member.Name}",
        _ => $"F:{Name(member.DeclaringType!)}.{member.Name}",
    };

    private static string Name(Type type) => (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static string Escaped(string name) => name.Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');

    private static string Arity(MethodInfo method) => method.IsGenericMethod ? $"``{method.GetGenericArguments().Length}" : "";

    private static string Target(MethodInfo method) => method.Name is "op_Implicit" or "op_Explicit" ? $"~{Argument(method.ReturnType)}" : "";

    private static string List(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? "" : $"({string.Join(",", parameters.Select(parameter => Argument(parameter.ParameterType)))})";

    private static string Argument(Type type) => type switch
    {
        { IsByRef: true } => $"{Argument(type.GetElementType()!)}@",
        { IsPointer: true } => $"{Argument(type.GetElementType()!)}*",
        { IsArray: true } => $"{Argument(type.GetElementType()!)}[{string.Join(",", Enumerable.Repeat(type.GetArrayRank() > 1 ? "0:" : "", type.GetArrayRank()))}]",
        { IsGenericMethodParameter: true } => $"``{type.GenericParameterPosition}",
        { IsGenericParameter: true } => $"`{type.GenericParameterPosition}",
        { IsGenericType: true } => Constructed(type),
        // A pointer to a function has no full name.
        _ => (type.FullName ?? type.Name).Replace('+', '.'),
    };

    // Outer{A}.Inner{B}: reflection gives the arguments of all levels at the innermost.
    private static string Constructed(Type type)
    {
        var arguments = new Queue<Type>(type.GetGenericArguments());
        var levels = type.GetGenericTypeDefinition().FullName!.Split('+').Select(level =>
        {
            var parts = level.Split('`');
            var own = Enumerable.Range(0, parts.Length > 1 ? int.Parse(parts[1]) : 0).Select(_ => Argument(arguments.Dequeue())).ToList();
            return own.Count == 0 ? parts[0] : $"{parts[0]}{{{string.Join(",", own)}}}";
        });
        return string.Join(".", levels);
    }
}
