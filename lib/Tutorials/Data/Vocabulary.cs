namespace Tutorials.Data;

/// <summary>
/// The tokens that a model knows, each with a number. The first four numbers are not words: padding, the beginning and the end of a sequence, and
/// the token that stands for any that is not known.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>The number of the padding behind short sequences.</summary>
    public const int Padding = 0;

    /// <summary>The number of the token before the first.</summary>
    public const int Begin = 1;

    /// <summary>The number of the token behind the last.</summary>
    public const int End = 2;

    /// <summary>The number that stands for tokens outside the vocabulary.</summary>
    public const int Unknown = 3;

    private static readonly string[] Special = ["<padding>", "<begin>", "<end>", "<unknown>"];

    private readonly string[] tokens;
    private readonly Dictionary<string, long> numbers;

    /// <summary>A vocabulary of all tokens that occur.</summary>
    /// <param name="sequences">Sequences of tokens; the numbers follow the order in which tokens first occur.</param>
    /// <exception cref="ArgumentException">There are no tokens.</exception>
    public Vocabulary(IEnumerable<IReadOnlyList<string>> sequences)
    {
        tokens = [.. Special.Concat(sequences.SelectMany(sequence => sequence)).Distinct()];
        if (tokens.Length == Special.Length)
            throw new ArgumentException("There are no tokens to make a vocabulary of: give at least one sequence that is not empty.", nameof(sequences));
        numbers = tokens.Index().ToDictionary(token => token.Item, token => (long)token.Index);
    }

    /// <summary>Whether a token outside the vocabulary is encoded as <see cref="Unknown"/>; otherwise it is an error, which names it.</summary>
    public bool AllowsUnknown { get; init; }

    /// <summary>How many tokens there are, the four special ones included.</summary>
    public int Count => tokens.Length;

    /// <summary>All tokens, in the order of their numbers.</summary>
    public IReadOnlyList<string> All => tokens;

    /// <summary>A token's number.</summary>
    /// <exception cref="ArgumentException">The token is not in the vocabulary, and <see cref="AllowsUnknown"/> is not set.</exception>
    public long this[string token] => numbers.TryGetValue(token, out var number) ? number : AllowsUnknown ? Unknown : throw new ArgumentException(
        $"\"{token}\" is not in the vocabulary of {Count - Special.Length} tokens: use words that the training sentences have, or a vocabulary with AllowsUnknown.");

    /// <summary>Whether a token is in the vocabulary.</summary>
    public bool Contains(string token) => numbers.ContainsKey(token);

    /// <summary>A sequence as numbers, with <see cref="End"/> behind it.</summary>
    /// <param name="sequence">At least one token.</param>
    /// <returns>One number more than there are tokens.</returns>
    /// <exception cref="ArgumentException">The sequence is empty, or a token is not in the vocabulary and <see cref="AllowsUnknown"/> is not set.</exception>
    public long[] Encode(IReadOnlyList<string> sequence) => sequence.Count > 0
        ? [.. sequence.Select(token => this[token]), End]
        : throw new ArgumentException("The sequence is empty: give at least one token.", nameof(sequence));

    /// <summary>Numbers as tokens: what comes before the first <see cref="End"/>, without the beginning and the padding.</summary>
    /// <param name="sequence">Numbers, such as a search returns.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no token of such a number.</exception>
    public IReadOnlyList<string> Decode(IEnumerable<long> sequence) =>
        [.. sequence.TakeWhile(number => number != End).Where(number => number is not (Padding or Begin)).Select(Token)];

    private string Token(long number) => number >= 0 && number < Count ? tokens[number] : throw new ArgumentOutOfRangeException(
        nameof(number), $"There is no token with the number {number}: the vocabulary has the numbers 0 to {Count - 1}.");
}
