using System.Globalization;
using System.Text;
using Tutorials.Data;

namespace Tutorials.Tests.Data;

public sealed class TranslationTests
{
    private static readonly (string English, string French)[] Train = Read("train"), Test = Read("test");

    [Fact]
    public void The_shipped_pairs_are_what_their_program_makes()
    {
        var (train, test) = MakeTranslation.Texts();
        Assert.Equal(File.ReadAllBytes(PathOf("train")), Encoding.UTF8.GetBytes(train));
        Assert.Equal(File.ReadAllBytes(PathOf("test")), Encoding.UTF8.GetBytes(test));
    }

    [Fact]
    public void Each_English_sentence_stands_once_so_it_has_one_translation_and_is_in_one_file()
    {
        Assert.Equal(20000, Train.Length);
        Assert.Equal(2000, Test.Length);
        Assert.Empty(Train.Concat(Test).GroupBy(pair => pair.English).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Each_word_of_the_test_is_in_at_least_five_sentences_to_train_on()
    {
        Assert.Empty(Rare(Train.Select(pair => pair.English), Test.Select(pair => pair.English)));
        Assert.Empty(Rare(Train.Select(pair => pair.French), Test.Select(pair => pair.French)));
    }

    [Fact]
    public void The_French_of_every_line_agrees_and_is_spelled_right() =>
        Assert.Empty(Train.Concat(Test).SelectMany(pair => FrenchGrammar.Faults(pair.English, pair.French).Select(fault => $"{pair.French} | {fault}")));

    [Theory]
    [InlineData("la chien est noir")]
    [InlineData("le chien est noire")]
    [InlineData("les chien sont noirs")]
    [InlineData("les chiens est noirs")]
    [InlineData("le homme lit")]
    [InlineData("je vois de le pont")]
    [InlineData("le beau homme lit")]
    [InlineData("il voit sa horloge")]
    [InlineData("il voit son clé")]
    [InlineData("il voit des petits chats")]
    [InlineData("il voit de chats")]
    [InlineData("il ne voit le chat")]
    [InlineData("il ne voit pas un chat")]
    [InlineData("ils mange la pomme")]
    [InlineData("nous mangent la pomme")]
    [InlineData("elle a mangée la pomme")]
    [InlineData("elle est allé au marché")]
    [InlineData("la pomme que il a mangée est rouge")]
    [InlineData("il les a vu")]
    public void The_check_of_the_French_finds_faults(string french) => Assert.NotEmpty(FrenchGrammar.Faults("", french));

    [Theory]
    [InlineData("the apple that he ate is red", "la pomme qu'il a mangé est rouge")]
    [InlineData("he saw her", "il l'a vu")]
    [InlineData("he saw him", "il l'a vue")]
    public void The_check_of_the_French_knows_what_a_participle_agrees_with(string english, string french) =>
        Assert.NotEmpty(FrenchGrammar.Faults(english, french));

    [Fact]
    public void The_documentation_counts_pairs_and_words()
    {
        var documentation = File.ReadAllText(Repository.PathOf("data", "README.md"));
        int[] counts = [Train.Length, Test.Length, Words(Train.Select(pair => pair.English)), Words(Train.Select(pair => pair.French))];
        Assert.All(counts, count => Assert.Contains(count.ToString("N0", CultureInfo.InvariantCulture), documentation));
    }

    private static int Words(IEnumerable<string> sentences) => sentences.SelectMany(Tokens.Words).Distinct().Count();

    private static IEnumerable<string> Rare(IEnumerable<string> known, IEnumerable<string> tested)
    {
        var counts = known.SelectMany(sentence => Tokens.Words(sentence).Distinct()).CountBy(word => word).ToDictionary();
        return tested.SelectMany(Tokens.Words).Distinct().Where(word => counts.GetValueOrDefault(word) < 5);
    }

    private static string PathOf(string part) => Repository.PathOf("data", $"translation-{part}.tsv");

    private static (string, string)[] Read(string part) =>
        [.. File.ReadAllLines(PathOf(part)).Select(line => line.Split('\t')).Select(sides => (sides[0], sides[1]))];
}
