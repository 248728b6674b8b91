
namespace Microsoft.Data.Analysis.Tests;

public class UpstreamApiTests
{
    private static readonly string[] Upstream =
        [
            "abstract class Shop.Base<T> : System.IDisposable",
            "Shop.Base<T>::virtual T Take(T item, int times = 1)",
            "class Shop.Till : Shop.Base<(int, string)>, System.IDisposable",
            "Shop.Till::new(string name, System.Char separator = ,, bool open = true, double rate = 1E-05)",
            "Shop.Till::static Shop.Till op_Addition(Shop.Till left, int? right)",
            "Shop.Till::TResult Pay<TResult>(Shop.Coin coin, out long change, params Shop.Note[] notes)",
            "Shop.Till::object this[long row, int column] { get; set; }",
            "Shop.Till::string Name { get; }",
            "Shop.Till::const int Size",
            "enum Shop.Kind",
            "Shop.Kind.Small = 0",
            "Shop.Kind.Large = 4",
        ];

    [Theory]
    [InlineData("class Shop.Till : Shop.Base<(int, string)>")]
    [InlineData("Shop.Till::new(string name, bool open = true, double rate = 0.00001)")]
    [InlineData("Shop.Till::new(string name, System.Char separator = ,)")]
    [InlineData("Shop.Till::static Shop.Till op_Addition(Shop.Till left, int? right)")]
    [InlineData("Shop.Till::TResult Pay<TResult>(Shop.Coin coin, out long change)")]
    [InlineData("Shop.Till::object this[long row, int column] { get; }")]
    [InlineData("Shop.Till::virtual (int, string) Take((int, string) item)")]
    [InlineData("Shop.Till::const int Size")]
    [InlineData("class Shop.Coin")]
    public void A_part_of_upstream_is_accepted(string ours) => Assert.Empty(UpstreamApi.Violations([ours], Upstream));

    [Theory]
    [InlineData("class Shop.Shelf", "Shop.Shelf is not a type of upstream's")]
    [InlineData("struct Shop.Till", "Shop.Till is a struct, upstream's a class")]
    [InlineData("class Shop.Till : System.ICloneable", "implements System.ICloneable")]
    [InlineData("class Shop.Base<T>", "Shop.Base<T> is not abstract")]
    [InlineData("abstract class Shop.Base<U>", "other type parameters than upstream's Shop.Base<T>")]
    [InlineData("Shop.Till::void Close()", "no member of that name")]
    [InlineData("Shop.Till::new(bool open = true)", "upstream requires the parameter 'string name'")]
    [InlineData("Shop.Till::new(string name, double rate = 1E-05, bool open = true)", "'open' has another default, place or modifier")]
    [InlineData("Shop.Till::new(string name, bool open = false)", "'open' has another default, place or modifier")]
    [InlineData("Shop.Till::new(string name, bool shut = true)", "'bool shut' is not upstream's")]
    [InlineData("Shop.Till::Shop.Till op_Addition(Shop.Till left, int? right)", "static")]
    [InlineData("Shop.Till::TResult Pay<TResult>(Shop.Coin coin, ref long change)", "upstream requires the parameter 'long change'")]
    [InlineData("Shop.Till::TValue Pay<TValue>(Shop.Coin coin, out long change)", "the type parameters differ")]
    [InlineData("Shop.Till::string Name { get; set; }", "accessor")]
    [InlineData("Shop.Till::string Name", "another kind of member")]
    [InlineData("Shop.Till::virtual string Name { get; }", "can be overridden")]
    [InlineData("Shop.Till::protected string Name { get; }", "protected")]
    [InlineData("Shop.Till::static int Size", "const")]
    public void What_upstream_lacks_is_named(string ours, string complaint) =>
        Assert.Contains(complaint, Assert.Single(UpstreamApi.Violations([ours], Upstream)));

    [Fact]
    public void An_enum_value_must_be_upstream_s() =>
        Assert.Contains("Shop.Kind.Large = 3: the type or value differs",
            Assert.Single(UpstreamApi.Violations(["enum Shop.Kind", "Shop.Kind.Small = 0", "Shop.Kind.Large = 3"], Upstream)));

    [Theory]
    [InlineData("class Shop.Till : Shop.Base<(int, string)>", true, 0, 2)]
    [InlineData("Shop.Till::new(string name)", true, 0, 2, 3)]
    [InlineData("Shop.Till::(int, string) Take((int, string) item)", true, 0, 1, 2)]
    [InlineData("class Shop.Coin", true, 5)]
    [InlineData("enum Shop.Kind", true, 9)]
    [InlineData("class Shop.Shelf", false)]
    public void The_basis_is_the_lines_that_a_member_stands_on(string ours, bool accepted, params int[] expected)
    {
        var basis = UpstreamApi.Basis([ours], Upstream);
        Assert.Equal(expected.Select(line => Upstream[line]), Upstream.Where(basis.Contains));
        Assert.Equal(accepted, UpstreamApi.Violations([ours], Upstream.Where(basis.Contains)).Count == 0);
    }

    [Fact]
    public void An_assembly_is_a_subset_of_its_own_description()
    {
        var lines = ApiText.Describe(typeof(UpstreamApiTests).Assembly).Concat(ApiText.Describe(typeof(SortedSet<>).Assembly)).ToList();
        Assert.Contains(lines, line => line.StartsWith("System.Collections.Generic.SortedDictionary<TKey, TValue>::bool TryGetValue(TKey key, out TValue value)", StringComparison.Ordinal));
        Assert.Empty(UpstreamApi.Violations(lines, lines));
    }

    [FullListsFact]
    public void Every_list_is_a_subset_of_itself()
    {
        foreach (var list in Directory.EnumerateFiles(UpstreamLists.OfRepository.Full!))
            Assert.Empty(UpstreamApi.Violations(File.ReadLines(list), File.ReadLines(list)));
    }

    [Fact]
    public void An_assembly_s_members_are_described_as_the_lists_spell_them()
    {
        var lines = ApiText.Describe(typeof(DataFrame).Assembly).ToList();
        string[] expected =
            [
                "Microsoft.Data.Analysis.DataFrame::Microsoft.Data.Analysis.DataFrame Head(int numberOfRows)",
                "Microsoft.Data.Analysis.DataFrameColumn::virtual Microsoft.Data.Analysis.DataFrameColumn Add<T>(T value, bool inPlace = false)",
                "Microsoft.Data.Analysis.PrimitiveDataFrameColumn<T>::T? this[long rowIndex] { get; set; }",
                "Microsoft.Data.Analysis.GroupBy::abstract Microsoft.Data.Analysis.DataFrame Count(params string[] columnNames)",
                "Microsoft.Data.Analysis.DropNullOptions.All = 1",
            ];
        Assert.Empty(expected.Except(lines));
        Assert.DoesNotContain(lines, line => line.Contains("Formatter", StringComparison.Ordinal));
    }
}
