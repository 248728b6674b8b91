using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>The smallest sequence task: read "hello" and write "ohlol", a letter for each letter.</summary>
public static class HelloTask
{
    /// <summary>The letters; a letter's class is its position.</summary>
    public const string Alphabet = "ehlo";

    /// <summary>What is read.</summary>
    public const string Source = "hello";

    /// <summary>What is to be written.</summary>
    public const string Target = "ohlol";

    /// <summary>The source's letters as classes, 1 0 2 2 3: (time,).</summary>
    public static Tensor Indices() => Encode(Source);

    /// <summary>The target's letters as classes, 3 1 2 3 2: (time,).</summary>
    public static Tensor Targets() => Encode(Target);

    /// <summary>The source's letters, each as a vector that is 1 at its class: (time, batch 1, 4).</summary>
    public static Tensor OneHot() => eye(Alphabet.Length).index_select(0, Indices()).unsqueeze(1);

    /// <summary>Letters as classes, (time,).</summary>
    /// <exception cref="ArgumentException">A letter is not in the alphabet.</exception>
    public static Tensor Encode(string text) => tensor(text.Select(letter => Alphabet.IndexOf(letter) switch
    {
        -1 => throw new ArgumentException($"The letter '{letter}' of \"{text}\" is not in the alphabet \"{Alphabet}\".", nameof(text)),
        var position => (long)position,
    }).ToArray());

    /// <summary>The letters with the highest scores, in order.</summary>
    /// <param name="logits">Scores, 4 for each letter: (time, 4), or with a batch of 1.</param>
    /// <returns>A letter for each step.</returns>
    public static string Decode(Tensor logits)
    {
        using var scope = NewDisposeScope();
        return string.Concat(logits.detach().reshape(-1, Alphabet.Length).argmax(1).cpu().data<long>().ToArray().Select(letter => Alphabet[(int)letter]));
    }
}
