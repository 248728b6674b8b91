using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace TorchSharp.Tests;

public class DocumentationTests
{
    private static readonly Documentation Comments = new(typeof(torch).Assembly);

    private static IEnumerable<Type> Types => typeof(torch).Assembly.GetTypes().Where(type => type.IsVisible);

    [Fact]
    public void Every_public_type_and_member_says_what_it_is() =>
        AssertNone(Types.Concat(Types.SelectMany(Members)).Where(member => !Comments.Has(member, "summary")));

    [Fact]
    public void Every_public_method_and_operator_says_what_it_returns() =>
        AssertNone(Types
            .Where(type => !Regex.IsMatch(type.FullName!, @"\.Module|torch\+(nn|optim|utils)")) // Modules, optimizers and data are still to say it.
            .SelectMany(Members).OfType<MethodInfo>()
            .Where(method => method.ReturnType != typeof(void) && !Comments.Has(method, "returns")));

    private static void AssertNone(IEnumerable<MemberInfo> silent) =>
        Assert.True(!silent.Any(), string.Join('\n', silent.Select(member => $"{member.DeclaringType?.FullName}: {member}").Order()));

    /// <summary>What a type declares for everyone or for heirs, without what the compiler adds.</summary>
    private static IEnumerable<MemberInfo> Members(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(member => member is not Type && !typeof(Delegate).IsAssignableFrom(type) && !member.IsDefined(typeof(CompilerGeneratedAttribute)))
        .Where(member => member switch
        {
            // A constructor that nobody wrote, or that its type's header declares, is documented with the type.
            ConstructorInfo constructor => IsVisible(constructor) && Comments.Mentions(constructor),
            MethodInfo method => IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_")),
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            FieldInfo field => (field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName,
            _ => true,
        });

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
