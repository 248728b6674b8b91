#:property PublishAot=false

// Makes translation-train.tsv and translation-test.tsv, English sentences and their French translations; README.md describes them.
//
//     dotnet run data/make_translation.cs                 writes both files into data/
//     dotnet run data/make_translation.cs FOLDER          writes them into FOLDER
//     dotnet run data/make_translation.cs -- --look 100   prints 100 pairs drawn at random
//
// The same seed gives the same bytes everywhere: the generator of System.Random(seed) is fixed.
using System.Text;

namespace Tutorials.Data;

/// <summary>A noun: both its numbers in both languages, its gender in French, and what it is, for sense.</summary>
internal sealed record Noun(string English, string EnglishPlural, string French, string FrenchPlural, bool IsFeminine, string[] Tags)
{
    public bool Is(string tag) => Tags.Contains(tag);
}

/// <summary>An adjective: where it stands in French, its forms, and the tags of the nouns that it is said of.</summary>
/// <remarks>Forms: masculine and feminine singular, masculine and feminine plural, and the masculine singular before a vowel.</remarks>
internal sealed record Adjective(string English, string Comparative, bool Precedes, string[] Forms, string[] Tags)
{
    public bool Fits(Noun noun) => Tags.Any(noun.Is);

    /// <summary>Whether it may stand beside a noun: "beau frère" and the like mean something else.</summary>
    public bool FitsBeside(Noun noun) => Fits(noun) && !(Precedes && noun.Is("relative"));

    public string French(bool isFeminine, bool isPlural, string? next = null) =>
        Forms[!isFeminine && !isPlural && next is not null && Elision.IsVowel(next) ? 4 : (isPlural ? 2 : 0) + (isFeminine ? 1 : 0)];
}

/// <summary>A verb: its English forms; its French present for je, il, nous, vous and ils, its participle and the stem of its future.</summary>
/// <remarks>
/// Subjects are tags of the nouns that do it; with "person", all pronouns do it too. Objects are tags of the nouns it is done to; for a verb of motion,
/// of the place. The kind is "": a direct object; "à": an indirect one; "to": both; "on": a direct one and a place; "être …": motion, with its preposition.
/// </remarks>
internal sealed record Verb(string English, string ThirdPerson, string Past, string Particle, string Infinitive, string[] Present, string Participle, string Future,
    string[] Subjects, string[] Objects, string Kind);

/// <summary>A group of words that means the same in both languages, with what verbs and participles agree with.</summary>
/// <remarks>The person is 0 for je, 1 for il, elle and any noun, 2 for nous, 3 for vous, 4 for ils and any plural: the place in a verb's forms.</remarks>
internal sealed record Phrase(string English, string French, int Person, bool IsFeminine, Noun? Noun = null, params Adjective[] Adjectives)
{
    public bool IsPlural => Person is 2 or 4;
}

/// <summary>What French spelling does where words meet: elision and contraction.</summary>
internal static class Elision
{
    private static readonly string[] Elided = ["le", "la", "de", "je", "me", "ne", "que"];

    /// <summary>Whether a word begins with a vowel's sound; none of the words used has an aspirated h.</summary>
    public static bool IsVowel(string word) => "aàâeéèêiîoôuûhœ".Contains(word[0]);

    /// <summary>Spells a sequence of words: l', d', j' …, then du, des, au, aux.</summary>
    public static string Spell(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Elided.Contains(words[i]) && IsVowel(words[i + 1]))
                words[i] = words[i][..^1] + "'";
        }
        return string.Join(' ', words).Replace("' ", "'")
            .Whole("de le", "du").Whole("de les", "des").Whole("à le", "au").Whole("à les", "aux");
    }

    private static string Whole(this string text, string words, string by) => $" {text} ".Replace($" {words} ", $" {by} ").Trim();
}

/// <summary>The words, in tables: columns are parted by semicolons, lists by spaces.</summary>
internal static class Lexicon
{
    // English; its plural; French; its plural; gender; tags.
    public static readonly Noun[] Nouns = [.. Table("""
        man;men;homme;hommes;m;person adult
        woman;women;femme;femmes;f;person adult
        boy;boys;garçon;garçons;m;person
        girl;girls;fille;filles;f;person
        king;kings;roi;rois;m;person adult own
        queen;queens;reine;reines;f;person adult own
        child;children;enfant;enfants;m;person own
        actress;actresses;actrice;actrices;f;person adult
        nurse;nurses;infirmière;infirmières;f;person adult own
        teacher;teachers;professeur;professeurs;m;person adult own
        baker;bakers;boulanger;boulangers;m;person adult own
        mother;;mère;;f;person relative
        father;;père;;m;person relative
        sister;sisters;sœur;sœurs;f;person relative
        brother;brothers;frère;frères;m;person relative
        aunt;aunts;tante;tantes;f;person relative
        uncle;uncles;oncle;oncles;m;person relative
        dog;dogs;chien;chiens;m;animal
        cat;cats;chat;chats;m;animal
        horse;horses;cheval;chevaux;m;animal
        cow;cows;vache;vaches;f;animal
        bird;birds;oiseau;oiseaux;m;animal
        mouse;mice;souris;souris;f;animal
        goat;goats;chèvre;chèvres;f;animal
        donkey;donkeys;âne;ânes;m;animal
        wolf;wolves;loup;loups;m;animal
        apple;apples;pomme;pommes;f;food fruit
        pear;pears;poire;poires;f;food fruit
        cake;cakes;gâteau;gâteaux;m;food dish sweet
        carrot;carrots;carotte;carottes;f;food
        egg;eggs;œuf;œufs;m;food
        cheese;cheeses;fromage;fromages;m;food dish
        tomato;tomatoes;tomate;tomates;f;food fruit
        onion;onions;oignon;oignons;m;food
        potato;potatoes;pomme de terre;pommes de terre;f;food
        salad;salads;salade;salades;f;food dish
        book;books;livre;livres;m;text
        letter;letters;lettre;lettres;f;text
        newspaper;newspapers;journal;journaux;m;text
        poem;poems;poème;poèmes;m;text
        story;stories;histoire;histoires;f;text
        hat;hats;chapeau;chapeaux;m;clothing
        coat;coats;manteau;manteaux;m;clothing
        dress;dresses;robe;robes;f;clothing
        shirt;shirts;chemise;chemises;f;clothing
        scarf;scarves;écharpe;écharpes;f;clothing
        tie;ties;cravate;cravates;f;clothing
        key;keys;clé;clés;f;thing
        bag;bags;sac;sacs;m;thing load holder
        box;boxes;boîte;boîtes;f;thing load holder wood
        chair;chairs;chaise;chaises;f;thing load top wood
        table;tables;table;tables;f;thing load top wood
        lamp;lamps;lampe;lampes;f;thing load fragile
        clock;clocks;horloge;horloges;f;thing load fragile wood
        knife;knives;couteau;couteaux;m;thing dish-ware
        plate;plates;assiette;assiettes;f;thing dish-ware fragile
        umbrella;umbrellas;parapluie;parapluies;m;thing fragile
        boat;boats;bateau;bateaux;m;vehicle wood
        car;cars;voiture;voitures;f;vehicle
        flower;flowers;fleur;fleurs;f;flower
        house;houses;maison;maisons;f;place inside goal painted own outside
        garden;gardens;jardin;jardins;m;place inside goal own outside
        market;markets;marché;marchés;m;place goal
        school;schools;école;écoles;f;place inside goal painted own
        church;churches;église;églises;f;place inside goal painted
        hotel;hotels;hôtel;hôtels;m;place inside goal painted own
        village;villages;village;villages;m;place inside goal own outside
        park;parks;parc;parcs;m;place inside goal outside
        library;libraries;bibliothèque;bibliothèques;f;place inside goal own
        castle;castles;château;châteaux;m;place inside goal painted own outside
        museum;museums;musée;musées;m;place inside goal painted
        bridge;bridges;pont;ponts;m;sight
        tree;trees;arbre;arbres;m;sight
        """).Select(row => new Noun(row[0], row[1], row[2], row[3], row[4] == "f", List(row[5])))];

    // English; comparative (none: "-"; "+": more …); "before" or "after" the noun; French forms; tags. Of two forms, the plural adds an s.
    public static readonly Adjective[] Adjectives = [.. Table("""
        big;bigger;before;grand grande;animal thing vehicle place sight
        small;smaller;before;petit petite;person animal food text thing vehicle place sight flower
        old;older;before;vieux vieille vieux vieilles vieil;adult relative animal text clothing thing vehicle place sight
        new;-;before;nouveau nouvelle nouveaux nouvelles nouvel;text clothing thing vehicle place
        beautiful;+;before;beau belle beaux belles bel;person animal text clothing thing vehicle place sight flower
        young;younger;before;jeune jeune;person animal
        good;better;before;bon bonne;food text
        bad;-;before;mauvais mauvaise mauvais mauvaises;food text
        pretty;prettier;before;joli jolie;clothing thing flower place
        long;longer;before;long longue;text
        red;-;after;rouge rouge;fruit clothing thing vehicle flower
        green;-;after;vert verte;fruit clothing thing vehicle
        yellow;-;after;jaune jaune;fruit clothing thing vehicle flower
        blue;-;after;bleu bleue;clothing thing vehicle flower
        white;-;after;blanc blanche;animal clothing thing vehicle flower painted
        black;-;after;noir noire;animal clothing thing vehicle
        gray;-;after;gris grise gris grises;animal clothing thing painted
        heavy;heavier;after;lourd lourde;load
        broken;-;after;cassé cassée;fragile top
        wooden;-;after;en_bois en_bois en_bois en_bois;wood
        clean;cleaner;after;propre propre;clothing thing vehicle inside
        dirty;dirtier;after;sale sale;clothing thing vehicle inside
        expensive;+;after;cher chère;food clothing thing vehicle
        fresh;fresher;after;frais fraîche frais fraîches;food
        cold;colder;after;froid froide;food
        sweet;sweeter;after;sucré sucrée;fruit sweet
        interesting;+;after;intéressant intéressante;text
        funny;funnier;after;drôle drôle;text person
        famous;+;after;célèbre célèbre;person text place
        french;-;after;français française français françaises;person text dish vehicle
        english;-;after;anglais anglaise anglais anglaises;person text dish vehicle
        tired;+;after;fatigué fatiguée;person animal
        sad;sadder;after;triste triste;person text animal
        happy;happier;after;heureux heureuse heureux heureuses;person
        sick;-;after;malade malade;person animal
        rich;richer;after;riche riche;person
        intelligent;+;after;intelligent intelligente;person animal
        quiet;quieter;after;calme calme;inside animal
        """).Select(row => new Adjective(row[0], row[1], row[2] == "before", Forms(List(row[3])), List(row[4])))];

    // English (with a particle: look+for); -s; past; infinitive; present for je, il, nous, vous, ils; participle; future stem;
    // subjects; objects; kind. Of a regular verb in -er the forms are not given.
    public static readonly Verb[] Verbs = [.. Table("""
        eat;eats;ate;manger;mange mange mangeons mangez mangent;mangé;manger;person animal;food;
        buy;buys;bought;acheter;achète achète achetons achetez achètent;acheté;achèter;person;food text clothing thing vehicle flower;
        see;sees;saw;voir;vois voit voyons voyez voient;vu;verr;person animal;person animal food text clothing thing vehicle flower place sight;
        look+for;looks;looked;chercher;;;;person animal;person animal food text clothing thing;
        find;finds;found;trouver;;;;person animal;person animal food text clothing thing flower;
        lose;loses;lost;perdre;perds perd perdons perdez perdent;perdu;perdr;person;text clothing thing;
        wear;wears;wore;porter;;;;person;clothing;
        carry;carries;carried;porter;;;;person;load;
        read;reads;read;lire;lis lit lisons lisez lisent;lu;lir;person;text;
        write;writes;wrote;écrire;écris écrit écrivons écrivez écrivent;écrit;écrir;person;text;
        draw;draws;drew;dessiner;;;;person;person animal thing vehicle flower place sight;
        wash;washes;washed;laver;;;;person;clothing dish-ware vehicle fruit;
        like;likes;liked;aimer;;;;person;animal food text clothing flower place;
        meet;meets;met;rencontrer;;;;person;person;
        follow;follows;followed;suivre;suis suit suivons suivez suivent;suivi;suivr;person animal;person animal;
        call;calls;called;appeler;appelle appelle appelons appelez appellent;appelé;appeller;person;person animal;
        help;helps;helped;aider;;;;person;person animal;
        wait+for;waits;waited;attendre;attends attend attendons attendez attendent;attendu;attendr;person;person;
        listen+to;listens;listened;écouter;;;;person;person;
        hide;hides;hid;cacher;;;;person;food text clothing thing flower;
        break;breaks;broke;casser;;;;person animal;fragile;
        visit;visits;visited;visiter;;;;person;place;
        choose;chooses;chose;choisir;choisis choisit choisissons choisissez choisissent;choisi;choisir;person;food text clothing thing vehicle flower;
        take;takes;took;prendre;prends prend prenons prenez prennent;pris;prendr;person;food text clothing thing flower;
        give;gives;gave;donner;;;;person;food text clothing thing flower;to
        show;shows;showed;montrer;;;;person;animal food text clothing thing vehicle flower;to
        send;sends;sent;envoyer;envoie envoie envoyons envoyez envoient;envoyé;enverr;person;text clothing flower;to
        sell;sells;sold;vendre;vends vend vendons vendez vendent;vendu;vendr;person;animal food text clothing thing vehicle flower;to
        put;puts;put;mettre;mets met mettons mettez mettent;mis;mettr;person;food text clothing dish-ware flower;on
        talk+to;talks;talked;parler;;;;person;person animal;à
        answer;answers;answered;répondre;réponds répond répondons répondez répondent;répondu;répondr;person;person;à
        phone;phones;phoned;téléphoner;;;;person;person;à
        go+to;goes;went;aller;vais va allons allez vont;allé;ir;person animal;goal;être à
        come+from;comes;came;venir;viens vient venons venez viennent;venu;viendr;person animal;goal;être de
        return+to;returns;returned;retourner;;;;person animal;goal;être à
        stay+in;stays;stayed;rester;;;;person animal;inside;être dans
        """).Select(Verb)];

    private static Verb Verb(string[] row)
    {
        var (english, particle) = row[0].Split('+') is [var verb, var word] ? (verb, word) : (row[0], "");
        var stem = row[3][..^2];
        var present = row[4].Length > 0 ? List(row[4]) : [$"{stem}e", $"{stem}e", $"{stem}ons", $"{stem}ez", $"{stem}ent"];
        return new(english, row[1], row[2], particle, row[3], present, row[5].Length > 0 ? row[5] : $"{stem}é", row[6].Length > 0 ? row[6] : row[3],
            List(row[7]), List(row[8]), row[9]);
    }

    private static string[] Forms(string[] given)
    {
        var four = given.Length > 2 ? given[..4] : [given[0], given[1], $"{given[0]}s", $"{given[1]}s"];
        return [.. four.Append(given.ElementAtOrDefault(4) ?? given[0]).Select(form => form.Replace('_', ' '))];
    }

    private static IEnumerable<string[]> Table(string text) => text.Split('\n').Select(line => line.Trim().Split(';'));

    private static string[] List(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Noun phrases: determiner, adjectives, noun, owner. Determiners are chosen among those that leave one translation only.</summary>
internal sealed class NounPhrases(Random random)
{
    private static readonly string[] Possessives = ["my", "his", "her", "our", "your", "their"];
    private static readonly string[][] FrenchPossessives = [["mon", "ma", "mes"], ["son", "sa", "ses"], ["son", "sa", "ses"], ["notre", "notre", "nos"], ["votre", "votre", "vos"], ["leur", "leur", "leurs"]];

    /// <summary>A noun with any of the tags.</summary>
    public Noun Noun(params string[] tags) => One([.. Lexicon.Nouns.Where(noun => tags.Any(noun.Is))]);

    /// <summary>A phrase on a noun.</summary>
    /// <param name="noun">The noun.</param>
    /// <param name="adjectives">How probable an adjective is.</param>
    /// <param name="isDefinite">Whether "a", "some" and the like are left out.</param>
    /// <param name="isDenied">Whether it is the direct object of a verb with ne: "a" and "any" become "de".</param>
    /// <param name="isSingular">Whether there is only one.</param>
    public Phrase On(Noun noun, double adjectives, bool isDefinite = false, bool isDenied = false, bool isSingular = false)
    {
        var isPlural = !isSingular && noun.EnglishPlural.Length > 0 && random.NextDouble() < 0.35;
        var chosen = Adjectives(noun, adjectives);
        var (before, after) = (chosen.FirstOrDefault(adjective => adjective.Precedes), chosen.FirstOrDefault(adjective => !adjective.Precedes));
        var english = Join(before?.English, after?.English, isPlural ? noun.EnglishPlural : noun.English);
        var bare = isPlural ? noun.FrenchPlural : noun.French;
        var french = Join(before?.French(noun.IsFeminine, isPlural, bare), bare, after?.French(noun.IsFeminine, isPlural));
        var determiner = Determiner(noun, isPlural, isDefinite, isDenied);
        return new(With(determiner, english), French(determiner, noun, isPlural, before is not null, isDenied, french), isPlural ? 4 : 1, noun.IsFeminine, noun, chosen);
    }

    private Adjective[] Adjectives(Noun noun, double probability)
    {
        if (random.NextDouble() >= probability)
            return [];
        var fitting = Lexicon.Adjectives.Where(adjective => adjective.FitsBeside(noun)).ToArray();
        var first = One(fitting);
        var others = fitting.Where(adjective => adjective.Precedes != first.Precedes).ToArray();
        return others.Length > 0 && random.NextDouble() < 0.12 ? [first, One(others)] : [first];
    }

    // A determiner by its English words; an owner is written as "the woman's".
    private string Determiner(Noun noun, bool isPlural, bool isDefinite, bool isDenied)
    {
        var draw = random.NextDouble();
        if (noun.Is("relative"))
            return draw < 0.85 ? One(Possessives) : $"the {Owner().English}'s";
        return draw switch
        {
            < 0.40 => "the",
            < 0.53 when noun.Is("own") || !(noun.Is("person") || noun.Is("place") || noun.Is("sight")) => One(Possessives),
            < 0.58 when !noun.Is("person") && !noun.Is("place") && !noun.Is("sight") => $"the {Owner().English}'s",
            < 0.68 => isPlural ? "these" : "this",
            _ when isDefinite => "the",
            _ when !isPlural => "a",
            _ when isDenied => "any",
            < 0.76 => "many",
            < 0.84 => One("two", "three"),
            _ => "some",
        };
    }

    private Noun Owner() => One([.. Lexicon.Nouns.Where(noun => noun.Is("person") && !noun.Is("relative"))]);

    private static string With(string determiner, string english) => determiner == "a" && "aeiou".Contains(english[0]) ? $"an {english}" : $"{determiner} {english}";

    private static string French(string determiner, Noun noun, bool isPlural, bool isPreceded, bool isDenied, string words)
    {
        var isFeminine = noun.IsFeminine;
        var isVowel = Elision.IsVowel(words);
        if (Array.IndexOf(Possessives, determiner) is var index and >= 0)
            return Join(FrenchPossessives[index][isPlural ? 2 : isFeminine && !isVowel ? 1 : 0], words);
        if (determiner.EndsWith("'s", StringComparison.Ordinal))
        {
            var owner = Lexicon.Nouns.Single(one => $"the {one.English}'s" == determiner);
            return Join(isPlural ? "les" : isFeminine ? "la" : "le", words, "de", owner.IsFeminine ? "la" : "le", owner.French);
        }
        return Join(determiner switch
        {
            "the" => isPlural ? "les" : isFeminine ? "la" : "le",
            "a" => isDenied ? "de" : isFeminine ? "une" : "un",
            "any" => "de",
            "some" => isPreceded ? "de" : "des",
            "many" => "beaucoup de",
            "two" => "deux",
            "three" => "trois",
            "this" => isFeminine ? "cette" : isVowel ? "cet" : "ce",
            _ => "ces",
        }, words);
    }

    private T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private static string Join(params string?[] words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
}

internal enum Tense
{
    Present,
    Past,
    Future,
}

/// <summary>What is said about a verb: when, whether, how often, with which verb before it, and whether it is asked.</summary>
/// <remarks>The denial is "", "not" or "never"; the frequency "", "often" or "always"; the modal verb "", "want" or "can"; the question "", "does", "where", "when" or "why".</remarks>
internal sealed record Manner(Tense Tense, string Denial, string Frequency, string Modal, string Question)
{
    public bool IsDenied => Denial.Length > 0;

    public string Asks => Question switch { "where" => "où est-ce que", "when" => "quand est-ce que", "why" => "pourquoi est-ce que", _ => "est-ce que" };
}

/// <summary>Verbs with what belongs to them, in both languages.</summary>
internal static class VerbGroups
{
    private static readonly string[] Have = ["ai", "a", "avons", "avez", "ont"];
    private static readonly string[] Be = ["suis", "est", "sommes", "êtes", "sont"];
    private static readonly string[] FutureEndings = ["ai", "a", "ons", "ez", "ont"];
    private static readonly string[] Want = ["veux", "veut", "voulons", "voulez", "veulent"];
    private static readonly string[] Can = ["peux", "peut", "pouvons", "pouvez", "peuvent"];

    /// <summary>Subject and verb in English, in the order of a statement or a question.</summary>
    public static string English(Phrase subject, Verb verb, Manner manner)
    {
        var isThird = subject.Person == 1;
        var question = manner.Question is "does" or "" ? "" : manner.Question;
        var infinitive = manner.Modal == "want" ? $"want to {verb.English}" : verb.English;
        var auxiliary = (manner.Modal, manner.Tense) switch
        {
            ("can", _) => "can",
            (_, Tense.Past) => "did",
            (_, Tense.Future) => "will",
            _ => isThird ? "does" : "do",
        };
        if (manner.Question.Length > 0)
            return Join(question, auxiliary, subject.English, manner.Frequency, infinitive);
        if (manner.Denial == "not")
            return Join(subject.English, auxiliary, "not", infinitive);
        if (auxiliary is "can" or "will")
            return Join(subject.English, auxiliary, manner.Denial, manner.Frequency, infinitive);
        var finite = manner.Modal == "want" ? (isThird ? "wants to " : "want to ") + verb.English
            : manner.Tense == Tense.Past ? verb.Past : isThird ? verb.ThirdPerson : verb.English;
        return Join(subject.English, manner.Denial, manner.Frequency, finite);
    }

    /// <summary>The verb in French with its pronoun and its denial, before elision.</summary>
    /// <param name="subject">What it agrees with.</param>
    /// <param name="verb">The verb.</param>
    /// <param name="manner">Tense, denial and the rest.</param>
    /// <param name="pronoun">A pronoun before it, or none.</param>
    /// <param name="before">The direct object, where it stands before the verb: the participle agrees with it.</param>
    public static string French(Phrase subject, Verb verb, Manner manner, string pronoun = "", Phrase? before = null)
    {
        var ne = manner.IsDenied ? "ne" : "";
        var pas = manner.Denial switch { "not" => "pas", "never" => "jamais", _ => "" };
        var often = manner.Frequency switch { "often" => "souvent", "always" => "toujours", _ => "" };
        if (manner.Modal.Length > 0)
            return Join(ne, (manner.Modal == "want" ? Want : Can)[subject.Person], pas, pronoun, verb.Infinitive);
        if (manner.Tense != Tense.Past)
            return Join(ne, pronoun, manner.Tense == Tense.Present ? verb.Present[subject.Person] : verb.Future + FutureEndings[subject.Person], pas, often);
        var isBe = verb.Kind.StartsWith("être", StringComparison.Ordinal);
        var participle = Agree(verb.Participle, isBe ? subject : before);
        return Join(ne, pronoun, (isBe ? Be : Have)[subject.Person], pas, often, participle);
    }

    /// <summary>To be, or to have, with an adjective or a noun behind: am, is and are; the French form with its denial.</summary>
    public static (string English, string French) State(Phrase subject, Manner manner, bool isHave)
    {
        string[][] forms = isHave
            ? [Have, ["avais", "avait", "avions", "aviez", "avaient"], ["aurai", "aura", "aurons", "aurez", "auront"]]
            : [Be, ["étais", "était", "étions", "étiez", "étaient"], ["serai", "sera", "serons", "serez", "seront"]];
        var finite = manner.Tense switch
        {
            Tense.Future => "will",
            Tense.Past => subject.Person is 0 or 1 ? "was" : "were",
            _ => subject.Person switch { 0 => "am", 1 => "is", _ => "are" },
        };
        var be = manner.Tense == Tense.Future ? "be" : "";
        var french = Join(manner.IsDenied ? "ne" : "", forms[(int)manner.Tense][subject.Person], manner.Denial switch { "not" => "pas", "never" => "jamais", _ => "" });
        return (manner.Question.Length > 0
            ? Join(manner.Question == "does" ? "" : manner.Question, finite, subject.English, be)
            : Join(subject.English, finite, manner.Denial, be), french);
    }

    private static string Agree(string participle, Phrase? with) => with is null ? participle
        : participle + (with.IsFeminine ? "e" : "") + (with.IsPlural && !(participle[^1] == 's' && !with.IsFeminine) ? "s" : "");

    public static string Join(params string?[] words) => string.Join(' ', words.Where(word => !string.IsNullOrEmpty(word)));
}

/// <summary>A sentence in both languages, with the (verb, noun, adjective) triples in it.</summary>
internal sealed record Pair(string English, string French, string[] Triples);

/// <summary>What sentences are made of, drawn at random: subjects, manners, pronouns, places.</summary>
internal abstract class Draws(Random random)
{
    // The speaker counts as a man. Person 3, vous, is in no sentence in which its number or gender would show.
    protected static readonly Phrase[] Subjects =
    [
        new("i", "je", 0, false), new("he", "il", 1, false), new("she", "elle", 1, true), new("we", "nous", 2, false), new("you", "vous", 3, false), new("they", "ils", 4, false),
    ];

    protected static readonly Phrase Who = new("who", "qui", 1, false);

    // English; French as a direct object and as an indirect one; what a participle agrees with.
    private static readonly (string English, string Direct, string Indirect, Phrase Agrees)[] Objects =
    [
        ("me", "me", "me", Subjects[0]), ("him", "le", "lui", Subjects[1]), ("her", "la", "lui", Subjects[2]),
        ("us", "nous", "nous", Subjects[3]), ("you", "vous", "vous", Subjects[4]), ("them", "les", "leur", Subjects[5]),
    ];

    private static readonly (string English, string French)[] Near = [("near", "près de"), ("behind", "derrière"), ("in front of", "devant")];

    protected readonly NounPhrases phrases = new(random);

    protected double Share() => random.NextDouble();

    protected Phrase Subject(Verb verb, double adjectives = 0.3)
    {
        var isAnimal = verb.Subjects.Contains("animal") && Chance(0.3);
        if (!isAnimal && Chance(0.45))
            return random.Next(20) switch { 0 => Who, 1 or 2 => Subjects[1], 3 or 4 => Subjects[2], 5 or 6 => Subjects[5], < 11 => Subjects[0], < 16 => Subjects[3], _ => Subjects[4] };
        return phrases.On(phrases.Noun(isAnimal ? "animal" : "person"), adjectives);
    }

    protected Manner Manner()
    {
        var tense = One(Tense.Present, Tense.Past, Tense.Future);
        return random.NextDouble() switch
        {
            < 0.50 => new(tense, "", "", "", ""),
            < 0.62 => new(tense, "not", "", "", ""),
            < 0.69 => new(tense, "never", "", "", ""),
            < 0.76 => new(tense, "", One("often", "always"), "", ""),
            < 0.86 => new(Tense.Present, Chance(0.25) ? "not" : "", "", One("want", "can"), ""),
            _ => new(tense, "", "", "", One("does", "does", "where", "when", "why")),
        };
    }

    protected Manner StateManner()
    {
        var tense = One(Tense.Present, Tense.Present, Tense.Past, Tense.Future);
        return random.NextDouble() switch
        {
            < 0.68 => new(tense, "", "", "", ""),
            < 0.82 => new(tense, "not", "", "", ""),
            < 0.86 => new(tense, "never", "", "", ""),
            _ => new(tense, "", "", "", One("does", "does", "why")),
        };
    }

    // Nobody is said to do something to himself: no "I see me", "we see me".
    protected (string English, string Direct, string Indirect, Phrase Agrees)? Pronoun(Phrase subject, bool isPerson)
    {
        var chosen = isPerson ? One(Objects) : Objects[5];
        var isSpeaker = subject.Person is 0 or 2 && chosen.Agrees.Person is 0 or 2;
        return isSpeaker || (subject.Person == 3 && chosen.Agrees.Person == 3) ? null : chosen;
    }

    protected (string English, string French, Phrase Phrase)? Place()
    {
        if (Chance(0.5))
        {
            var inside = phrases.On(phrases.Noun("inside"), 0.2, isDefinite: true, isSingular: true);
            return ($"in {inside.English}", $"dans {inside.French}", inside);
        }
        var (english, french) = One(Near);
        var place = phrases.On(phrases.Noun(Chance(0.3) ? "sight" : "place"), 0.2, isDefinite: true);
        return ($"{english} {place.English}", $"{french} {place.French}", place);
    }

    protected (string English, string French, Phrase Phrase)? Surface()
    {
        var isTop = Chance(0.5);
        var place = phrases.On(phrases.Noun(isTop ? "top" : "holder"), 0.25, isDefinite: true, isSingular: true);
        return isTop ? ($"on {place.English}", $"sur {place.French}", place) : ($"in {place.English}", $"dans {place.French}", place);
    }

    protected Verb OfKind(string kind) => One([.. Lexicon.Verbs.Where(verb => verb.Kind == kind)]);

    protected bool Chance(double probability) => random.NextDouble() < probability;

    protected T One<T>(params T[] choices) => choices[random.Next(choices.Length)];

    protected static string Join(params string?[] words) => VerbGroups.Join(words);
}

/// <summary>Sentences of ten kinds.</summary>
internal sealed class Sentences(Random random) : Draws(random)
{
    /// <summary>A sentence, or null if what was drawn has more than one translation.</summary>
    public Pair? Next() => Share() switch
    {
        < 0.36 => Transitive(OfKind("")),
        < 0.45 => WithPronoun(One([.. Lexicon.Verbs.Where(verb => verb.Kind is "" or "to" or "on" && verb.Subjects[0] == "person")])),
        < 0.53 => Giving(OfKind("to")),
        < 0.56 => Transitive(OfKind("on")),
        < 0.61 => Indirect(OfKind("à")),
        < 0.69 => Motion(One([.. Lexicon.Verbs.Where(verb => verb.Kind.StartsWith("être", StringComparison.Ordinal))])),
        < 0.82 => Quality(),
        < 0.88 => Comparison(),
        < 0.97 => Relative(One([.. Lexicon.Verbs.Where(verb => verb.Kind is "" && !verb.Objects.Contains("place") || verb.English is "visit")])),
        _ => Feeling(),
    };

    private Pair? Transitive(Verb verb)
    {
        var (subject, manner) = (Subject(verb), Manner());
        var thing = phrases.On(phrases.Noun(verb.Objects), 0.6, isDenied: manner.IsDenied);
        if (verb.Kind == "on" && manner.Question == "where")
            return null;
        var where = verb.Kind == "on" ? Surface() : manner.Question != "where" && Chance(0.1) ? Place() : null;
        return Clause(verb, subject, manner, "", null, (Join(verb.Particle, thing.English), thing.French, thing), where);
    }

    private Pair? WithPronoun(Verb verb)
    {
        var (subject, manner) = (Subject(verb), Manner());
        if (verb.Kind == "to" && Chance(0.6))
            return GivingTo(verb, subject, manner);
        var them = Pronoun(subject, verb.Objects.Contains("person"));
        if (them is not { } chosen || (manner.Tense == Tense.Past && chosen.English == "you") || (verb.Kind == "on" && manner.Question == "where"))
            return null;
        var where = verb.Kind == "on" ? Surface() : manner.Question != "where" && Chance(0.5) ? Place() : null;
        return Clause(verb, subject, manner, chosen.Direct, chosen.Agrees, (Join(verb.Particle, chosen.English), "", null), where);
    }

    private Pair? Giving(Verb verb)
    {
        var (subject, manner) = (Subject(verb), Manner());
        if (Chance(0.4))
            return GivingTo(verb, subject, manner);
        var thing = phrases.On(phrases.Noun(verb.Objects), 0.5, isDenied: manner.IsDenied);
        var taker = phrases.On(phrases.Noun("person"), 0.2, isDefinite: true);
        return Clause(verb, subject, manner, "", null, (thing.English, thing.French, thing), ($"to {taker.English}", $"à {taker.French}", taker));
    }

    private Pair? GivingTo(Verb verb, Phrase subject, Manner manner)
    {
        var thing = phrases.On(phrases.Noun(verb.Objects), 0.6, isDenied: manner.IsDenied);
        return Pronoun(subject, true) is { } taker
            ? Clause(verb, subject, manner, taker.Indirect, null, ($"{taker.English} {thing.English}", thing.French, thing)) : null;
    }

    private Pair? Indirect(Verb verb)
    {
        var (subject, manner) = (Subject(verb), Manner());
        var where = manner.Question != "where" && Chance(0.2) ? Place() : null;
        if (Chance(0.4))
            return Pronoun(subject, true) is { } chosen ? Clause(verb, subject, manner, chosen.Indirect, null, (Join(verb.Particle, chosen.English), "", null), where) : null;
        var person = phrases.On(phrases.Noun(verb.Objects), 0.5, isDefinite: true);
        return Clause(verb, subject, manner, "", null, (Join(verb.Particle, person.English), $"à {person.French}", person), where);
    }

    private Pair? Motion(Verb verb)
    {
        var (subject, manner) = (Subject(verb), Manner());
        if (subject.Person == 3 && manner.Tense == Tense.Past || manner.Question == "where")
            return null;
        var place = phrases.On(phrases.Noun(subject.Noun is { } noun && noun.Is("animal") ? ["outside"] : verb.Objects), 0.4, isDefinite: true, isSingular: true);
        return Clause(verb, subject, manner, "", null, ($"{verb.Particle} {place.English}", $"{verb.Kind[5..]} {place.French}", place));
    }

    private Pair? Quality()
    {
        var noun = phrases.Noun([.. Lexicon.Nouns.SelectMany(one => one.Tags).Distinct()]);
        var subject = noun.Is("person") && Chance(0.25) ? One(Subjects[1], Subjects[2], Subjects[5]) : phrases.On(noun, 0.2, isDefinite: true);
        var adjective = One([.. Lexicon.Adjectives.Where(one => one.Fits(noun) && one.English != "new" && !subject.Adjectives.Contains(one))]);
        var manner = StateManner();
        var (english, french) = VerbGroups.State(subject, manner, isHave: false);
        var (very, très) = adjective.Comparative != "-" && Chance(0.35) ? One(("very", "très"), ("too", "trop")) : ("", "");
        var predicate = new Phrase("", "", 1, false, subject.Noun, adjective);
        return Sentence("be", manner, Join(english, very, adjective.English), subject.French,
            Join(french, très, adjective.French(subject.IsFeminine, subject.IsPlural)), [subject, predicate]);
    }

    private Pair? Comparison()
    {
        var adjective = One([.. Lexicon.Adjectives.Where(one => one.Comparative != "-")]);
        var (subject, other) = (phrases.On(phrases.Noun(adjective.Tags), 0, isDefinite: true), phrases.On(phrases.Noun(adjective.Tags), 0.15, isDefinite: true));
        if (subject.Noun == other.Noun || other.Adjectives.Contains(adjective) || !Lexicon.Adjectives.Any(one => one == adjective && subject.Noun!.Tags.Intersect(other.Noun!.Tags).Any(one.Tags.Contains)))
            return null;
        var manner = StateManner();
        var (english, french) = VerbGroups.State(subject, manner, isHave: false);
        var (isFeminine, isPlural) = (subject.IsFeminine, subject.IsPlural);
        var (compared, comparé) = Chance(0.3) ? ($"as {adjective.English} as", $"aussi {adjective.French(isFeminine, isPlural)}") : adjective.English == "good"
            ? ("better than", $"meilleur{(isFeminine ? "e" : "")}{(isPlural ? "s" : "")}")
            : (Join(adjective.Comparative == "+" ? $"more {adjective.English}" : adjective.Comparative, "than"), $"plus {adjective.French(isFeminine, isPlural)}");
        return Sentence("be", manner, Join(english, compared, other.English), subject.French, Join(french, comparé, "que", other.French),
            [new("", "", 1, false, subject.Noun, adjective), other]);
    }

    // The apples that the man ate are red.
    private Pair? Relative(Verb verb)
    {
        var actor = Subject(verb, adjectives: 0.1);
        var thing = phrases.On(phrases.Noun(verb.Objects), 0.15, isDefinite: true);
        var manner = new Manner(One(Tense.Present, Tense.Past, Tense.Past, Tense.Future), "", "", "", "");
        if (thing.English.Contains("'s ", StringComparison.Ordinal) || thing.Noun!.Is("relative") || actor == Who || actor.Noun == thing.Noun || IsAmbiguous(verb, actor, manner))
            return null;
        var adjective = One([.. Lexicon.Adjectives.Where(one => one.Fits(thing.Noun) && one.English != "new" && !thing.Adjectives.Contains(one))]);
        var (english, french) = VerbGroups.State(thing with { English = Join(thing.English, "that", VerbGroups.English(actor, verb, manner), verb.Particle) },
            new(Tense.Present, "", "", "", ""), isHave: false);
        var acts = VerbGroups.French(actor, verb, manner, "", thing);
        return Sentence(verb.English, StatementOnly, Join(english, adjective.English), Join(thing.French, "que", actor.French, acts),
            Join(french, adjective.French(thing.IsFeminine, thing.IsPlural)), [actor, thing, new("", "", 1, false, thing.Noun, adjective)]);
    }

    // Where English is, French has: hunger and fear.
    private Pair? Feeling()
    {
        var subject = Chance(0.4) ? One(Subjects) : phrases.On(phrases.Noun("person", "animal"), 0.4, isDefinite: true);
        var manner = StateManner();
        var (english, french) = VerbGroups.State(subject, manner, isHave: true);
        if (Chance(0.35))
            return Sentence("be", manner, Join(english, "hungry"), subject.French, Join(french, "faim"), [subject]);
        var feared = phrases.On(phrases.Noun("animal"), 0.5, isDefinite: true);
        return subject.Noun == feared.Noun ? null
            : Sentence("be", manner, Join(english, "afraid of", feared.English), subject.French, Join(french, "peur de", feared.French), [subject, feared]);
    }

    private static readonly Manner StatementOnly = new(Tense.Present, "", "", "", "");

    private Pair? Clause(Verb verb, Phrase subject, Manner manner, string pronoun, Phrase? before, (string English, string French, Phrase? Phrase) thing,
        (string English, string French, Phrase Phrase)? where = null)
    {
        if (IsAmbiguous(verb, subject, manner) || (subject.Noun is not null && subject.Noun == thing.Phrase?.Noun) || (subject == Who && (manner.IsDenied || manner.Question.Length > 0)))
            return null;
        var (when, quand) = manner.Denial == "never" || manner.Frequency.Length > 0 || manner.Modal.Length > 0 || manner.Question is "when" || !Chance(0.12) ? ("", "")
            : manner.Tense switch { Tense.Past => ("yesterday", "hier"), Tense.Future => ("tomorrow", "demain"), _ => ("every day", "chaque jour") };
        var isQuestion = manner.Question.Length > 0 || subject == Who;
        return Sentence(verb.English, manner, Join(VerbGroups.English(subject, verb, manner), thing.English, where?.English, when, subject == Who ? "?" : ""),
            Join(isQuestion ? "" : quand, subject.French),
            Join(VerbGroups.French(subject, verb, manner, pronoun, before), thing.French, where?.French, isQuestion ? quand : "", subject == Who ? "?" : ""),
            [subject, thing.Phrase, where?.Phrase]);
    }

    private static Pair Sentence(string verb, Manner manner, string english, string subject, string predicate, IEnumerable<Phrase?> phrases)
    {
        var isQuestion = manner.Question.Length > 0;
        var french = Join(isQuestion ? manner.Asks : "", subject, predicate, isQuestion ? "?" : "");
        var triples = phrases.Where(phrase => phrase?.Noun is not null)
            .SelectMany(phrase => phrase!.Adjectives.Select(adjective => $"{verb} {phrase.Noun!.English} {adjective.English}"));
        return new(Join(english, isQuestion ? "?" : ""), Elision.Spell(french), [.. triples.Distinct()]);
    }

    // "They read": today or yesterday?
    private static bool IsAmbiguous(Verb verb, Phrase subject, Manner manner) =>
        verb.Past == verb.English && subject.Person != 1 && manner is { Question: "", Denial: not "not", Modal: "", Tense: not Tense.Future };
}

internal static class MakeTranslation
{
    public const int Seed = 2026;

    private const int TrainPairs = 20000, TestPairs = 2000, HeldOutPercent = 12, LeastInTraining = 5;

    /// <summary>Both files: pairs to train on, and pairs with a triple that no training pair has.</summary>
    public static (string Train, string Test) Texts()
    {
        var (known, heldOut) = Draw();
        var counts = known.SelectMany(Words).CountBy(word => word).ToDictionary();
        var test = heldOut.Where(pair => Words(pair).All(word => counts.GetValueOrDefault(word) >= LeastInTraining)).Take(TestPairs);
        return (Text(known), Text(test));
    }

    private static (List<Pair> Known, List<Pair> HeldOut) Draw()
    {
        var sentences = new Sentences(new(Seed));
        var french = new Dictionary<string, string>();
        var (known, heldOut) = (new List<Pair>(), new List<Pair>());
        while (known.Count < TrainPairs)
        {
            if (sentences.Next() is not { } pair)
                continue;
            if (french.TryAdd(pair.English, pair.French))
                (pair.Triples.Any(IsHeldOut) ? heldOut : known).Add(pair);
            else if (french[pair.English] != pair.French)
                throw new InvalidOperationException($"'{pair.English}' has two translations: '{french[pair.English]}' and '{pair.French}'.");
        }
        return (known, heldOut);
    }

    // The FNV-1a hash of the three words.
    private static bool IsHeldOut(string triple) =>
        triple.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u) % 100 < HeldOutPercent;

    private static IEnumerable<string> Words(Pair pair) =>
        pair.English.Split(' ').Select(word => $"e {word}").Concat(pair.French.Replace("'", "' ").Split(' ').Select(word => $"f {word}"));

    private static string Text(IEnumerable<Pair> pairs) => string.Concat(pairs.Select(pair => $"{pair.English}\t{pair.French}\n"));

    private static void Main(string[] arguments)
    {
        var (train, test) = Texts();
        if (arguments is ["--look", var count])
        {
            var lines = (train + test).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Console.OutputEncoding = Encoding.UTF8;
            Console.WriteLine(string.Join('\n', Random.Shared.GetItems(lines, int.Parse(count)).Select(line => line.Replace("\t", "  →  "))));
            return;
        }
        var folder = arguments is [var given] ? given : AppContext.GetData("EntryPointFileDirectoryPath") as string ?? ".";
        File.WriteAllText(Path.Combine(folder, "translation-train.tsv"), train);
        File.WriteAllText(Path.Combine(folder, "translation-test.tsv"), test);
    }
}
