namespace Tutorials.Decoding;

/// <summary>
/// BLEU of a whole set of translations, up to sequences of four words: the geometric mean of four precisions, times a penalty for being too
/// short. A sequence of n words counts as right as often as it is in a reference, at most (it is clipped).
/// Source: Papineni et al., "BLEU: a method for automatic evaluation of machine translation" (ACL 2002).
/// </summary>
/// <param name="Precisions">For n = 1 to 4, the share of the candidates' sequences of n words that a reference has; 0 if there are none so long.</param>
/// <param name="BrevityPenalty">1 if the candidates are at least as long as the references, else e^(1 − reference length / candidate length).</param>
public sealed record Bleu(IReadOnlyList<double> Precisions, double BrevityPenalty)
{
    private const int Longest = 4;

    /// <summary>The score, from 0 to 1; often given in percent. It is 0 if a precision is: nothing is smoothed.</summary>
    public double Score => Precisions.Any(precision => precision == 0) ? 0 : BrevityPenalty * Math.Exp(Precisions.Average(Math.Log));

    /// <summary>The score of a set with one reference for each candidate.</summary>
    /// <param name="candidates">What was written, as words.</param>
    /// <param name="references">What should have been.</param>
    /// <exception cref="ArgumentException">There are no candidates, or not as many references.</exception>
    public static Bleu Of(IReadOnlyList<IReadOnlyList<string>> candidates, IReadOnlyList<IReadOnlyList<string>> references) =>
        Of(candidates, [.. references.Select(IReadOnlyList<IReadOnlyList<string>> (reference) => [reference])]);

    /// <summary>
    /// The score of a set with several references for each candidate: a sequence may be in any of them, and the one that is nearest in
    /// length, of two the shorter, counts toward the references' length.
    /// </summary>
    /// <param name="candidates">What was written, as words.</param>
    /// <param name="references">For each candidate what it might have been, at least one.</param>
    /// <exception cref="ArgumentException">There are no candidates, not as many lists of references, or a list is empty.</exception>
    public static Bleu Of(IReadOnlyList<IReadOnlyList<string>> candidates, IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> references)
    {
        if (candidates.Count == 0 || candidates.Count != references.Count)
            throw new ArgumentException($"There are {candidates.Count} candidates and references for {references.Count}: give at least one candidate, and references for each.", nameof(references));
        if (references.Index().FirstOrDefault(one => one.Item.Count == 0) is (var empty, { }))
            throw new ArgumentException($"Candidate {empty} has no reference: give at least one.", nameof(references));
        var (right, all) = (new double[Longest], new double[Longest]);
        foreach (var (candidate, itsReferences) in candidates.Zip(references))
        {
            for (var n = 1; n <= Longest; n++)
            {
                var counts = Counts(candidate, n);
                var most = itsReferences.Select(reference => Counts(reference, n)).ToArray();
                right[n - 1] += counts.Sum(gram => Math.Min(gram.Value, most.Max(reference => reference.GetValueOrDefault(gram.Key))));
                all[n - 1] += counts.Values.Sum();
            }
        }
        double length = candidates.Sum(candidate => candidate.Count);
        double target = candidates.Zip(references, (candidate, itsReferences) => itsReferences.Select(reference => reference.Count)
            .OrderBy(count => Math.Abs(count - candidate.Count)).ThenBy(count => count).First()).Sum();
        return new([.. right.Zip(all, (some, of) => of == 0 ? 0 : some / of)], length >= target ? 1 : length == 0 ? 0 : Math.Exp(1 - target / length));
    }

    /// <summary>The share of candidates that are their reference, word by word.</summary>
    /// <param name="candidates">What was written, as words.</param>
    /// <param name="references">What should have been.</param>
    /// <exception cref="ArgumentException">There are no candidates, or not as many references.</exception>
    public static double ExactMatch(IReadOnlyList<IReadOnlyList<string>> candidates, IReadOnlyList<IReadOnlyList<string>> references) =>
        candidates.Count > 0 && candidates.Count == references.Count
            ? candidates.Zip(references).Average(pair => pair.First.SequenceEqual(pair.Second) ? 1.0 : 0)
            : throw new ArgumentException($"There are {candidates.Count} candidates and {references.Count} references: give at least one candidate, and a reference for each.", nameof(references));

    // Words hold no line feed, so it parts them.
    private static Dictionary<string, int> Counts(IReadOnlyList<string> words, int n) =>
        Enumerable.Range(0, Math.Max(words.Count - n + 1, 0)).CountBy(start => string.Join('\n', words.Skip(start).Take(n))).ToDictionary();
}
