using static TorchSharp.torch;

namespace Tutorials.Data;

/// <summary>
/// Papers that cite one another. A paper has one of four topics and some words, most often those of its topic. Three of four papers are
/// ordinary and one is a survey. Every paper cites ordinary papers of its own topic, and is linked with them both ways; and it cites surveys of
/// any topic, which are full of their own topic's words.
/// </summary>
/// <param name="Words">1 where a paper has a word, else 0, (papers, 36): eight words of each topic, then four that surveys use.</param>
/// <param name="Topics">The number of each paper's topic among <see cref="TopicNames"/>, (papers,).</param>
/// <param name="Links">True where the paper of the row reads that of the column, (papers, papers); each reads itself.</param>
/// <param name="Surveys">True for each survey, (papers,).</param>
public sealed record CitationGraph(Tensor Words, Tensor Topics, Tensor Links, Tensor Surveys)
{
    private const int WordsOfTopic = 8, WordsOfSurveys = 4, FewestPapers = 64, Cited = 2;
    private const double Stray = 0.12, Usual = 0.3, Loud = 0.8, Telling = 0.7, Rare = 0.05;

    /// <summary>The topics.</summary>
    public static IReadOnlyList<string> TopicNames { get; } = ["graphs", "images", "speech", "text"];

    /// <summary>The links between papers of one topic, which help to find it: true in (papers, papers).</summary>
    public Tensor Helpful => Links & SameTopic & eye(Topics.shape[0], dtype: ScalarType.Bool).logical_not();

    /// <summary>The links between papers of different topics, which mislead: true in (papers, papers).</summary>
    public Tensor Misleading => Links & SameTopic.logical_not();

    private Tensor SameTopic => Topics.unsqueeze(1).eq(Topics.unsqueeze(0));

    /// <summary>Makes a graph by a seed: the same seed gives the same graph everywhere.</summary>
    /// <param name="seed">Decides words and links.</param>
    /// <param name="papers">How many papers; at least 64.</param>
    /// <param name="surveysTell">
    /// Whether surveys use the four words of surveys more than others do. Nothing else depends on it: with the same seed, links, topics and all
    /// other words stay the same.
    /// </param>
    /// <param name="surveysCited">How many surveys each paper cites, beside two ordinary papers of its topic.</param>
    /// <exception cref="ArgumentException">There are too few papers, or too few surveys to be cited so often.</exception>
    public static CitationGraph Make(int seed, int papers = 304, bool surveysTell = true, int surveysCited = 6)
    {
        if (papers < FewestPapers)
            throw new ArgumentException($"A graph of {papers} papers is too small for four topics: give at least {FewestPapers}.", nameof(papers));
        if (surveysCited < 0 || surveysCited > papers / 5)
            throw new ArgumentException($"A paper of {papers} cannot cite {surveysCited} surveys: give a number from 0 to {papers / 5}.", nameof(surveysCited));
        var random = new Random(seed);
        var words = Enumerable.Range(0, papers).SelectMany(paper => WordsOf(random, paper, surveysTell)).ToArray();
        var links = LinksOf(random, papers, surveysCited);
        return new(
            tensor(words, [papers, words.Length / papers]), tensor(Enumerable.Range(0, papers).Select(paper => (long)Topic(paper)).ToArray()),
            tensor(links.Cast<bool>().ToArray(), [papers, papers]), tensor(Enumerable.Range(0, papers).Select(IsSurvey).ToArray()));
    }

    // Topics come in turn, and of each topic every fourth paper is a survey: any run of 16 papers is balanced.
    private static int Topic(int paper) => paper % TopicNames.Count;

    private static bool IsSurvey(int paper) => paper / TopicNames.Count % 4 == 3;

    private static IEnumerable<float> WordsOf(Random random, int paper, bool surveysTell)
    {
        for (var word = 0; word < TopicNames.Count * WordsOfTopic; word++)
            yield return random.NextDouble() < (word / WordsOfTopic != Topic(paper) ? Stray : IsSurvey(paper) ? Loud : Usual) ? 1 : 0;
        for (var word = 0; word < WordsOfSurveys; word++)
            yield return random.NextDouble() < (surveysTell && IsSurvey(paper) ? Telling : Rare) ? 1 : 0;
    }

    private static bool[,] LinksOf(Random random, int papers, int surveysCited)
    {
        var links = new bool[papers, papers];
        var surveys = Enumerable.Range(0, papers).Where(IsSurvey).ToArray();
        for (var paper = 0; paper < papers; paper++)
        {
            links[paper, paper] = true;
            var sameTopic = Enumerable.Range(0, papers).Where(other => other != paper && Topic(other) == Topic(paper) && !IsSurvey(other)).ToArray();
            random.Shuffle(sameTopic);
            random.Shuffle(surveys);
            foreach (var cited in sameTopic.Take(Cited))
                links[paper, cited] = links[cited, paper] = true;
            foreach (var cited in surveys.Take(surveysCited))
                links[paper, cited] = true;
        }
        return links;
    }
}
