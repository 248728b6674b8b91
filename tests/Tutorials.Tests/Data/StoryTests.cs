using Tutorials.Data;
using Tutorials.Text;

namespace Tutorials.Tests.Data;

public sealed class StoryTests : IDisposable
{
    // Those of chapter 12: 16,000 to learn from, and 4,000 to be tried on.
    private static readonly IReadOnlyList<Story> Told = new StoryTeller(2026).Tell(20_000);

    private readonly string folder = Directory.CreateTempSubdirectory("stories-").FullName;

    [Fact]
    public void No_story_of_the_test_is_among_those_to_learn_from()
    {
        var learned = Told.Take(16_000).Select(story => story.Text).ToHashSet();
        Assert.Equal(16_000, learned.Count);
        Assert.DoesNotContain(Told.Skip(16_000), story => learned.Contains(story.Text));
    }

    [Fact]
    public void Every_answer_and_its_support_is_what_a_walk_through_the_story_finds() => Assert.All(Told, story =>
    {
        var (answer, support) = new StoryWorld(story.Sentences).Answer(story.Question);
        Assert.Equal(answer, story.Answer);
        Assert.Equal(support, story.Support);
    });

    [Fact]
    public void The_shipped_stories_are_answered_as_a_walk_through_them_does()
    {
        var stories = StoryFile.Load(Repository.PathOf("data", "stories.tsv"));
        Assert.Contains($"{stories.Count} questions", File.ReadAllText(Repository.PathOf("data", "README.md")));
        Assert.All(stories, story =>
        {
            var (answer, support) = new StoryWorld(story.Sentences).Answer(story.Question);
            Assert.Equal(answer, story.Answer);
            Assert.Equal(support, story.Support);
        });
        Assert.Equal(StoryTeller.Kinds.Order(), stories.Select(story => story.Kind).Distinct().Order());
    }

    [Fact]
    public void The_same_seed_tells_the_same_stories_everywhere()
    {
        Assert.Equal(Told.Take(50).Select(story => story.ToString()), new StoryTeller(2026).Tell(50).Select(story => story.ToString()));
        Assert.Equal("paul ran to the garden. mary took the lamp. john grabbed the ball. mary went to the park. where is paul? garden", Told[0].ToString());
        Assert.NotEqual(Told[0].Text, new StoryTeller(2027).Tell(1)[0].Text);
    }

    [Fact]
    public void Kinds_come_in_turn_and_lengths_are_as_asked_for()
    {
        Assert.Equal(["where", "who", "what", "object", "where"], Told.Take(5).Select(story => story.Kind));
        Assert.Equal([4, 5, 6, 7, 8], Told.Select(story => story.Sentences.Count).Distinct().Order());
        Assert.All(new StoryTeller(1).Tell(40, ["object", "who"], 9, 9), story => Assert.Equal(9, story.Sentences.Count));
        Assert.Equal([2, 1], new StoryTeller(1).Tell(2, ["object", "who"]).Select(story => story.Support.Count));
    }

    [Fact]
    public void Stories_that_cannot_be_told_are_refused()
    {
        Assert.StartsWith("There is no kind of question \"why\": the kinds are where, who, what, object.", Assert.Throws<ArgumentException>(() => new StoryTeller(1).Tell(1, ["why"])).Message);
        Assert.StartsWith("Stories of 1 to 3 sentences cannot be told", Assert.Throws<ArgumentException>(() => new StoryTeller(1).Tell(1, shortest: 1, longest: 3)).Message);
        Assert.StartsWith("Stories of 5 to 4 sentences cannot be told", Assert.Throws<ArgumentException>(() => new StoryTeller(1).Tell(1, shortest: 5, longest: 4)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new StoryTeller(1).Tell(-1));
    }

    [Fact]
    public void More_stories_than_there_are_of_a_length_end_in_a_sentence() => Assert.Matches(
        @"^There are hardly more than \d+ different stories of 2 to 2 sentences: tell fewer than 100000, or longer ones\.",
        Assert.Throws<ArgumentException>(() => new StoryTeller(1).Tell(100_000, ["where"], shortest: 2, longest: 2)).Message);

    [Fact]
    public void A_sentence_is_left_out_and_the_support_moves_along()
    {
        var story = new Story(["a", "b", "c"], "q", "x", [2, 0], "object").Without(0);
        Assert.Equal(["b", "c"], story.Sentences);
        Assert.Equal([1], story.Support);
        Assert.Equal([1, 0], new Story(["a", "b", "c"], "q", "x", [2, 0], "object").Without(1).Support);
        Assert.Contains("Sentence 2 cannot be left out of a story of 2: give a place from 0 to 1", Assert.Throws<ArgumentOutOfRangeException>(() => story.Without(2)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => story.Without(0).Without(0));
    }

    [Fact]
    public void A_typed_story_may_have_capitals_and_marks()
    {
        var story = StoryText.Read(" Mary went to the kitchen.  John, too!. ", "Where is Mary?", " Kitchen. ");
        Assert.Equal(["mary went to the kitchen", "john too"], story.Sentences);
        Assert.Equal(("where is mary", "kitchen", "where"), (story.Question, story.Answer, story.Kind));
        Assert.Equal("", StoryText.Read("Mary sings", "who sings").Answer);
    }

    public static TheoryData<string, string> BadLines => new()
    {
        { "Mary sings. John sings.", "line 3: there is 1 column; give story, question and answer, then support and kind if known, parted by tabs." },
        { "Mary sings.\tWho sings?", "line 3: there are 2 columns; give story, question and answer, then support and kind if known, parted by tabs." },
        { "Mary sings.. John sings.\tWho sings?\tJohn", "line 3: sentence 2 of the story is empty; end each sentence by one full stop." },
        { "\tWho sings?\tJohn", "line 3: sentence 1 of the story is empty; end each sentence by one full stop." },
        { "Mary sings.\t?\tMary", "line 3: the question is empty." },
        { "Mary sings.\tWho sings?\tMary Jane", "line 3: the answer 'mary jane' has 2 words; give one." },
        { "Mary sings.\tWho sings?\t", "line 3: the answer is empty; give one word." },
        { "Mary sings.\tWho sings?\tMary\t2", "line 3: the support '2' is no sentence of this story; give numbers from 1 to 1." },
        { "Mary sings.\tWho sings?\tMary\tone", "line 3: the support 'one' is no sentence of this story; give numbers from 1 to 1." },
        { "Mary sings.\tWho sings?\tMary\t1\twho\tmore", "line 3: there are 6 columns; give story, question and answer, then support and kind if known, parted by tabs." },
    };

    [Theory, MemberData(nameof(BadLines))]
    public void A_line_that_is_no_story_is_refused_with_file_and_line(string line, string message)
    {
        var path = Write("# a remark", "Mary sings.\tWho sings?\tMary", line);
        Assert.Equal($"{path}, {message}", Assert.Throws<InvalidDataException>(() => StoryFile.Load(path)).Message);
    }

    [Fact]
    public void A_file_without_stories_or_none_at_all_is_refused()
    {
        var path = Write("# a remark", "");
        Assert.Equal($"{path}: there are no stories; give one a line.", Assert.Throws<InvalidDataException>(() => StoryFile.Load(path)).Message);
        Assert.Equal($"There is no file nowhere.tsv: give the path of a file of stories, seen from the folder {Path.GetFileName(Directory.GetCurrentDirectory())}.", Assert.Throws<FileNotFoundException>(() => StoryFile.Load("nowhere.tsv")).Message);
    }

    [Fact]
    public void A_file_s_support_counts_from_one_and_kind_may_be_given()
    {
        var path = Write("Mary sings. John sleeps.\tWho sings?\tMary\t1\tsinger", "Mary sings. John sleeps.\tWho sleeps?\tJohn\t", "Mary sings.\tWho sings?\tMary");
        var stories = StoryFile.Load(path);
        Assert.Equal(["singer", "who", "who"], stories.Select(story => story.Kind));
        Assert.Equal([1, 0, 0], stories.Select(story => story.Support.Count));
        Assert.Equal(0, stories[0].Support[0]);
    }

    [Fact]
    public void Words_become_numbers_and_what_is_shorter_is_filled_with_zeros()
    {
        Story[] stories = [StoryText.Read("b a. c.", "a", "c"), StoryText.Read("c b a", "b c", "a")];
        var words = new StoryVocabulary(stories);
        Assert.Equal(["", "a", "b", "c"], words.Words);
        var (x, q, answers) = words.Encode(stories);
        Assert.Equal([2, 2, 3], x.shape);
        Assert.Equal([2, 1, 0, 3, 0, 0, 3, 2, 1, 0, 0, 0], x.Numbers());
        Assert.Equal([1, 0, 2, 3], q.Numbers());
        Assert.Equal([3, 1], answers.Numbers());
        Assert.Equal(0, words.Encode(StoryText.Read("a", "b")).Answers[0].item<long>());
    }

    [Fact]
    public void A_word_that_is_not_in_the_vocabulary_and_an_empty_sentence_are_named()
    {
        var words = new StoryVocabulary([StoryText.Read("b a.", "a", "b")]);
        string Told(Story story) => Assert.Throws<ArgumentException>(() => words.Encode(story)).Message;
        Assert.Equal("The word \"c\" of sentence 2, \"b c\", is not among the 2 known ones: a, b.", Told(StoryText.Read("a. b c.", "a")));
        Assert.Equal("The word \"c\" of the question, \"c\", is not among the 2 known ones: a, b.", Told(StoryText.Read("a", "c")));
        Assert.Equal("The word \"c\" of the answer, \"c\", is not among the 2 known ones: a, b.", Told(StoryText.Read("a", "a", "c")));
        Assert.Equal("There is no word in sentence 2: give at least one.", Told(new Story(["a", ""], "a", "b", [], "")));
        Assert.StartsWith("There are no stories to encode", Assert.Throws<ArgumentException>(() => words.Encode()).Message);
        Assert.StartsWith("There are no stories to take words from", Assert.Throws<ArgumentException>(() => new StoryVocabulary([])).Message);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(params string[] lines)
    {
        var path = Path.Combine(folder, "own.tsv");
        File.WriteAllLines(path, lines);
        return path;
    }
}
