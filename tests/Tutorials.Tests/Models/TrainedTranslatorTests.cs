using System.Globalization;
using Tutorials.Data;
using Tutorials.Decoding;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

/// <summary>The trained weights in the folder data, of which the notes must hold all that is needed to use them.</summary>
public sealed class TrainedTranslatorTests
{
    private static readonly IReadOnlyList<SentencePair> Pairs = SentencePairs.Load(Repository.PathOf("data", "translation-train.tsv"));

    [Theory]
    [InlineData("transformer-0")]
    [InlineData("transformer-1")]
    [InlineData("gru-0")]
    [InlineData("gru-1")]
    public void A_trained_translator_translates_with_what_its_file_says(string name)
    {
        using var untracked = no_grad();
        var path = Repository.PathOf("data", $"translator-{name}.safetensors");
        var notes = Safetensors.LoadNotes(path);
        int Size(string note) => int.Parse(notes[note], CultureInfo.InvariantCulture);
        var (english, french) = (Language(notes["source tokens"]), Language(notes["target tokens"]));
        Assert.Equal(new Vocabulary(Pairs.Select(pair => Tokens.Words(pair.Source))).All, english.All);
        Assert.Equal(new Vocabulary(Pairs.Select(pair => Tokens.Words(pair.Target))).All, french.All);

        nn.Module<Tensor, Tensor, Tensor, Tensor> model = notes["kind"] == "gru"
            ? new AttentionTranslator(english.Count, french.Count, Size("width"), Size("hidden"))
            : new TransformerTranslator(english.Count, french.Count, Size("width"), Size("heads"), Size("feed forward"), Size("layers"), longest: Size("longest"));
        Safetensors.Load(path, model);
        using var evaluating = model.Evaluating();
        var (source, lengths) = PaddedBatches.Pad([english.Encode(Tokens.Words("the woman sees the white house"))]);
        var writer = model is TransformerTranslator transformer ? transformer.Read(source, lengths) : ((AttentionTranslator)model).Read(source, lengths);
        var found = new Search(Vocabulary.Begin, Vocabulary.End, 20).Greedy(writer);
        Assert.Equal("la femme voit la maison blanche", Tokens.Join(french.Decode(found[0].Tokens)));
    }

    // The first four tokens are the special ones, which every vocabulary begins with.
    private static Vocabulary Language(string tokens) => new([tokens.Split('\n')]);
}
