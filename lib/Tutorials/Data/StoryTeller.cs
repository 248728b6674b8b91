namespace Tutorials.Data;

/// <summary>
/// Makes short stories with questions, by a small grammar and a seed: the same seed gives the same stories everywhere.
/// Somebody goes to a place, takes a thing, or gives a thing to somebody. Whoever took a thing last, or was given it, has it,
/// and it is where that person is. Four kinds of question:
/// "where": "where is mary", the last place she went to; "who": "who has the ball"; "what": "what did mary take", the last
/// thing she took; "object": "where is the ball", which needs two sentences, that which says who has it and that which says
/// where that person is.
/// </summary>
/// <param name="seed">Decides all stories.</param>
public sealed class StoryTeller(int seed)
{
    private const int MostRepeats = 1000;

    private static readonly string[] Movements = ["went to", "walked to", "ran to"], Takings = ["took", "grabbed"];

    private readonly Random random = new(seed);

    /// <summary>Who the stories are about.</summary>
    public static IReadOnlyList<string> Persons { get; } = ["anna", "john", "mary", "paul"];

    /// <summary>Where they go.</summary>
    public static IReadOnlyList<string> Places { get; } = ["garden", "kitchen", "office", "park", "school", "shop"];

    /// <summary>What they take and give.</summary>
    public static IReadOnlyList<string> Objects { get; } = ["ball", "book", "lamp"];

    /// <summary>The kinds of question, the one that needs two sentences last.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["where", "who", "what", "object"];

    /// <summary>Tells so many stories, no two of them the same; the kinds of question come in turn.</summary>
    /// <param name="count">How many.</param>
    /// <param name="kinds">The kinds to ask; all four if none is given.</param>
    /// <param name="shortest">How many sentences a story has at least.</param>
    /// <param name="longest">How many it has at most.</param>
    /// <exception cref="ArgumentException">
    /// A kind is not one of <see cref="Kinds"/>, the lengths are no range from 2 upward, or there are not so many different stories of these lengths.
    /// </exception>
    public IReadOnlyList<Story> Tell(int count, IReadOnlyList<string>? kinds = null, int shortest = 4, int longest = 8)
    {
        var asked = kinds is null || kinds.Count == 0 ? Kinds : kinds;
        if (asked.FirstOrDefault(kind => !Kinds.Contains(kind)) is { } unknown)
            throw new ArgumentException($"There is no kind of question \"{unknown}\": the kinds are {string.Join(", ", Kinds)}.", nameof(kinds));
        if (shortest < 2 || longest < shortest)
            throw new ArgumentException($"Stories of {shortest} to {longest} sentences cannot be told: give at least 2, and no fewer at most than at least.");
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var told = new HashSet<string>();
        var stories = new List<Story>(count);
        for (var repeats = 0; stories.Count < count && repeats < MostRepeats; repeats++)
        {
            var story = Draw(asked[stories.Count % asked.Count], random.Next(shortest, longest + 1));
            if (!told.Add(story.Text))
                continue;
            stories.Add(story);
            repeats = 0;
        }
        return stories.Count == count ? stories : throw new ArgumentException(
            $"There are hardly more than {stories.Count} different stories of {shortest} to {longest} sentences: tell fewer than {count}, or longer ones.", nameof(count));
    }

    private Story Draw(string kind, int length)
    {
        while (true)
        {
            var events = Events(length);
            if (Question(kind, events) is { } story)
                return story;
        }
    }

    private List<StoryEvent> Events(int length)
    {
        var events = new List<StoryEvent>();
        while (events.Count < length)
            events.Add(Next(events));
        return events;
    }

    private StoryEvent Next(List<StoryEvent> before)
    {
        var chance = random.Next(10);
        var thing = One(Objects);
        var holder = before.FindLast(step => step.Thing == thing)?.Receiver;
        if (chance < 5)
            return StoryEvent.Move(One(Persons), One(Movements), One(Places));
        if (chance < 7 && holder is not null)
            return StoryEvent.Gift(holder, thing, One([.. Persons.Where(person => person != holder)]));
        return StoryEvent.Taking(One([.. Persons.Where(person => person != holder)]), One(Takings), thing);
    }

    // From the last sentence back: what happened last counts.
    private Story? Question(string kind, List<StoryEvent> events)
    {
        var (person, thing) = (One(Persons), One(Objects));
        var move = events.FindLastIndex(step => step.Place is not null && step.Person == person);
        var holding = events.FindLastIndex(step => step.Thing == thing);
        var taking = events.FindLastIndex(step => step.IsTaking && step.Person == person);
        var holderMove = holding < 0 ? -1 : events.FindLastIndex(step => step.Place is not null && step.Person == events[holding].Receiver);
        return kind switch
        {
            "where" when move >= 0 => Asked($"where is {person}", events[move].Place!, move),
            "who" when holding >= 0 => Asked($"who has the {thing}", events[holding].Receiver!, holding),
            "what" when taking >= 0 => Asked($"what did {person} take", events[taking].Thing!, taking),
            "object" when holderMove >= 0 => Asked($"where is the {thing}", events[holderMove].Place!, holding, holderMove),
            _ => null,
        };
        Story Asked(string question, string answer, params int[] support) => new([.. events.Select(step => step.Text)], question, answer, support, kind);
    }

    private T One<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}

/// <summary>What a sentence says: somebody goes to a place, or a thing comes to somebody.</summary>
internal sealed record StoryEvent(string Text, string Person, string? Place, string? Thing, string? Receiver)
{
    public bool IsTaking => Thing is not null && Person == Receiver;

    public static StoryEvent Move(string person, string verb, string place) => new($"{person} {verb} the {place}", person, place, null, null);

    public static StoryEvent Taking(string person, string verb, string thing) => new($"{person} {verb} the {thing}", person, null, thing, person);

    public static StoryEvent Gift(string giver, string thing, string receiver) => new($"{giver} gave the {thing} to {receiver}", giver, null, thing, receiver);
}
