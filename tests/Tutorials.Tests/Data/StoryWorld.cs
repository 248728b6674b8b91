namespace Tutorials.Tests.Data;

/// <summary>What is true after each sentence of a story, told forward; made to check answers that were found by looking backward.</summary>
internal sealed class StoryWorld
{
    private readonly Dictionary<string, (string Place, int Sentence)> places = [];
    private readonly Dictionary<string, (string Person, int Sentence)> holders = [];
    private readonly Dictionary<string, (string Thing, int Sentence)> takings = [];

    public StoryWorld(IReadOnlyList<string> sentences)
    {
        foreach (var (index, sentence) in sentences.Index())
            Happen(sentence.Split(' '), index);
    }

    /// <summary>The answer, and the sentences it follows from.</summary>
    public (string Answer, int[] Support) Answer(string question)
    {
        switch (question.Split(' '))
        {
            case ["where", "is", "the", var thing]:
                var (holder, told) = holders[thing];
                return (places[holder].Place, [told, places[holder].Sentence]);
            case ["where", "is", var person]:
                return (places[person].Place, [places[person].Sentence]);
            case ["who", "has", "the", var thing]:
                return (holders[thing].Person, [holders[thing].Sentence]);
            case ["what", "did", var person, "take"]:
                return (takings[person].Thing, [takings[person].Sentence]);
            default:
                throw new ArgumentException($"nobody asks \"{question}\"");
        }
    }

    private void Happen(string[] words, int index)
    {
        switch (words)
        {
            case [var giver, "gave", "the", var thing, "to", var receiver]:
                Assert.NotEqual(giver, receiver);
                Assert.Equal(giver, holders[thing].Person);      // nobody gives what somebody else has
                holders[thing] = (receiver, index);
                break;
            case [var person, "took" or "grabbed", "the", var thing]:
                Assert.NotEqual(person, holders.GetValueOrDefault(thing).Person);
                (holders[thing], takings[person]) = ((person, index), (thing, index));
                break;
            case [var person, "went" or "walked" or "ran", "to", "the", var place]:
                places[person] = (place, index);
                break;
            default:
                Assert.Fail($"\"{string.Join(' ', words)}\" is no sentence of the grammar");
                break;
        }
    }
}
