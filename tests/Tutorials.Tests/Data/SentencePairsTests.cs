using Tutorials.Data;

namespace Tutorials.Tests.Data;

public sealed class SentencePairsTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_file_of_one_s_own_has_a_pair_a_line()
    {
        File.WriteAllText(path, "\ufeffhello\tbonjour\r\n\r\n  good night \t bonne nuit\n");
        Assert.Equal([new("hello", "bonjour"), new("good night", "bonne nuit")], SentencePairs.Load(path));
    }

    [Theory]
    [InlineData("a\tb\nhello bonjour\n", ", line 2: there is no tab; put one between the sentence and its translation.")]
    [InlineData("a\tb\tc\n", ", line 1: there are 2 tabs; keep one, between the sentence and its translation.")]
    [InlineData("a\tb\n\n \tbonjour\n", ", line 3: there is nothing before the tab; give the sentence, or delete the line.")]
    [InlineData("hello\t\n", ", line 1: there is nothing after the tab; give the translation, or delete the line.")]
    [InlineData("\n \n", ": there are no pairs; give one a line, with a tab between the sentence and its translation.")]
    public void A_line_that_is_no_pair_is_told_with_file_and_line(string text, string message)
    {
        File.WriteAllText(path, text);
        Assert.Equal(path + message, Assert.Throws<InvalidDataException>(() => SentencePairs.Load(path)).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Equal($"There is no file no-such.tsv: give the path of a file of sentence pairs, seen from the folder {Path.GetFileName(Directory.GetCurrentDirectory())}.", Assert.Throws<FileNotFoundException>(() => SentencePairs.Load("no-such.tsv")).Message);
}
