#:property PublishAot=false

// Makes village.txt, a small text of simple sentences; README.md describes it.
//
//     dotnet run data/make_village.cs            writes data/village.txt
//     dotnet run data/make_village.cs FILE       writes FILE
//
// The same seed gives the same bytes everywhere: the generator of System.Random(seed) is fixed.
using System.Text;

namespace Tutorials.Data;

/// <summary>Somebody the sentences are about: a word, and what may be said of whom it names.</summary>
internal readonly record struct Person(string Word, bool IsMale, bool IsRoyal, bool IsChild)
{
    public string He => IsMale ? "he" : "she";

    public string His => IsMale ? "his" : "her";
}

/// <summary>An animal: the grown one, the young one, its voice and its food.</summary>
internal readonly record struct Animal(string Grown, string Young, string Voice, string[] Food);

/// <summary>Sentences by a grammar of three kinds: on people, on animals and on things.</summary>
/// <remarks>
/// Whether a person is male shows in he, she, his and her only; rank shows in clothes and places, age in company and doings. An animal's kind
/// shows in its voice and food, its age in its doings. Of a thing, any adjective may be said: nothing tells one adjective from another.
/// </remarks>
internal sealed class VillageText(int seed)
{
    private static readonly Person[] People =
    [
        new("man", true, false, false), new("woman", false, false, false), new("boy", true, false, true), new("girl", false, false, true),
        new("king", true, true, false), new("queen", false, true, false), new("prince", true, true, true), new("princess", false, true, true),
    ];

    private static readonly Animal[] Animals =
    [
        new("dog", "puppy", "barks", ["bones", "meat"]), new("cat", "kitten", "purrs", ["fish", "mice"]),
        new("cow", "calf", "moos", ["grass", "hay"]), new("sheep", "lamb", "bleats", ["grass", "leaves"]),
    ];

    private static readonly string[] Things = ["soup", "tea", "house", "garden", "coat", "chair", "cart", "river"];

    private static readonly string[] Adjectives = ["hot", "cold", "big", "small", "old", "new", "fast", "slow"];

    private readonly Random random = new(seed);

    /// <summary>So many sentences, one a line, lines ended by a line feed.</summary>
    public string Sentences(int count)
    {
        var text = new StringBuilder();
        for (var sentence = 0; sentence < count; sentence++)
            text.Append(random.Next(4) switch { 0 => OnAnimal(), 1 => OnThing(), _ => OnPerson() }).Append('\n');
        return text.ToString();
    }

    private string OnPerson()
    {
        var person = One(People);
        return random.Next(4) switch
        {
            0 => $"the {person.Word} looks for {person.His} {(person.IsRoyal ? One("crown", "ring", "robe") : One("hat", "boots", "scarf"))}",
            1 => $"the {person.Word} says that {person.He} lives in the {(person.IsRoyal ? One("palace", "castle") : One("village", "hut"))}",
            2 => $"the {person.Word} tells {person.His} {(person.IsChild ? One("teacher", "friends") : One("guests", "neighbor"))} that {person.He} is {One("happy", "tired")}",
            _ => $"today the {person.Word} {(person.IsChild ? One("plays", "learns", "sings") : One("works", "rides", "travels"))} with {person.His} dog",
        };
    }

    private string OnAnimal()
    {
        var animal = One(Animals);
        var isYoung = random.Next(2) == 0;
        var word = isYoung ? animal.Young : animal.Grown;
        return random.Next(3) switch
        {
            0 => $"the {word} {animal.Voice} at the {One("gate", "door")}",
            1 => $"the {word} eats {One(animal.Food)}",
            _ => $"the {word} {(isYoung ? One("stumbles", "drinks milk", "follows its mother") : One("runs", "guards its young", "sleeps alone"))}",
        };
    }

    private string OnThing() => random.Next(2) == 0
        ? $"the {One(Things)} is very {One(Adjectives)}"
        : $"we like a very {One(Adjectives)} {One(Things)}";

    private T One<T>(params T[] choices) => choices[random.Next(choices.Length)];
}

internal static class MakeVillage
{
    public const int Seed = 2026;

    /// <summary>The whole file.</summary>
    public static string Text() => new VillageText(Seed).Sentences(2000);

    private static void Main(string[] arguments)
    {
        var here = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
        File.WriteAllText(arguments is [var file] ? file : Path.Combine(here, "village.txt"), Text());
    }
}
