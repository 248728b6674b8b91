using Tutorials.Exercises;
using Tutorials.Text;
using Tutorials.Training;

namespace Tutorials.Tests;

/// <summary>The reader of arrows, on types that each need one type of the library in one way only.</summary>
public sealed class AssemblyArrowsTests
{
    private static readonly IReadOnlySet<Arrow> Arrows = AssemblyArrows.Of(typeof(AssemblyArrowsTests).Assembly.Location);

    [Theory]
    [InlineData(nameof(CallsStaticMethod), "Tutorials.Text.TensorText")]
    [InlineData(nameof(CallsAfterSwitch), "Tutorials.Text.TensorText")]
    [InlineData(nameof(MakesInClosure), "Tutorials.Training.History")]
    [InlineData(nameof(MakesInIterator), "Tutorials.Training.History")]
    [InlineData(nameof(HoldsInList), "Tutorials.Training.Batch")]
    [InlineData(nameof(TakesTypeArgument), "Tutorials.Training.Batch")]
    [InlineData(nameof(ShowsAsHtml), "Tutorials.Text.IShowsAsHtml")]
    [InlineData(nameof(NamesInAttribute), "Tutorials.Training.Trainer")]
    [InlineData(nameof(Constrains<>), "Tutorials.Text.TextTable")]
    [InlineData(nameof(ReturnsOnly), "Tutorials.Exercises.CheckResult")]
    public void A_need_of_any_kind_is_an_arrow(string from, string to) => Assert.Equal(
        [to], Arrows.Where(arrow => arrow.From.Split('`')[0] == $"Tutorials.Tests.{from}" && arrow.ToAssembly == "Tutorials").Select(arrow => arrow.To));

    [Fact]
    public void Nothing_within_a_type_is_an_arrow() => Assert.DoesNotContain(Arrows, arrow => arrow.From == arrow.To);

    [Fact]
    public void An_assembly_references_those_whose_types_it_needs()
    {
        var references = AssemblyArrows.AssemblyReferences(typeof(AssemblyArrowsTests).Assembly.Location);
        Assert.Contains("Tutorials", references);
        Assert.DoesNotContain("Tutorials.Tests", references);
    }

    [Fact]
    public void Folders_are_counted_by_pairs_of_types()
    {
        string[] needed = ["Root.B.Two", "Root.B.Three", "Root.A.Four", "Other.Five"];
        Assert.Equal([KeyValuePair.Create(("A", "B"), 2)], Layers.BetweenFolders("Root", needed.Select(to => new Arrow("Root.A.One", to, "Root"))));
        Assert.Equal("A.Inner", Layers.Folder("Root", "Root.A.Inner.Six"));
    }

    [Fact]
    public void Layers_allow_what_they_list_and_nothing_upward()
    {
        var layers = new Layers(("top", ["bottom"]), ("middle", []), ("bottom", []));
        Assert.True(layers.Allow("top", "bottom"));
        Assert.True(layers.Allow("top", "top"));
        Assert.False(layers.Allow("top", "middle"));
        Assert.False(layers.Allow("bottom", "top"));
        Assert.False(layers.Allow("unknown", "unknown"));
        var message = Assert.Throws<ArgumentException>(() => new Layers(("top", []), ("bottom", ["top"]))).Message;
        Assert.StartsWith("bottom may need top, which does not stand below it.", message);
    }
}

internal static class CallsStaticMethod
{
    public static object Run() => TensorText.Row(null!);
}

internal static class CallsAfterSwitch
{
    public static string Run(int number) =>
        number switch { 0 => "a", 1 => "b", 2 => "c", 3 => "d", 4 => "e", 5 => "f", 6 => "g", 7 => "h", _ => TensorText.Row(null!) };
}

internal static class MakesInClosure
{
    public static Func<object> Run(string name) => () => (name, new History().Names);
}

internal static class MakesInIterator
{
    public static IEnumerable<object> Run()
    {
        yield return new History();
    }
}

internal sealed class HoldsInList
{
    public List<Batch[]>? Batches { get; init; }
}

internal static class TakesTypeArgument
{
    public static bool Run(object[] values) => values.OfType<Batch>().Any();
}

internal sealed class ShowsAsHtml : IShowsAsHtml
{
    public string ToHtml() => "";
}

[System.ComponentModel.TypeConverter(typeof(Trainer))]
internal static class NamesInAttribute;

internal sealed class Constrains<T> where T : TextTable;

internal interface ReturnsOnly
{
    CheckResult? Run();
}
