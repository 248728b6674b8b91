using System.Text.RegularExpressions;

namespace Tutorials.Tests.Data;

/// <summary>
/// French agreement and spelling as a reader checks them: by lists of genders and by endings, on the finished sentence. It knows nothing
/// of the program that wrote the sentence.
/// </summary>
internal static class FrenchGrammar
{
    private const string Vowels = "aàâeéèêiîoôuûhœ";

    // Singular and plural; the gender is the row's.
    private static readonly string[] Masculine =
    [
        "homme hommes", "garçon garçons", "roi rois", "enfant enfants", "professeur professeurs", "boulanger boulangers", "père pères", "frère frères", "oncle oncles",
        "chien chiens", "chat chats", "cheval chevaux", "oiseau oiseaux", "âne ânes", "loup loups", "gâteau gâteaux", "œuf œufs", "fromage fromages", "oignon oignons",
        "livre livres", "journal journaux", "poème poèmes", "chapeau chapeaux", "manteau manteaux", "sac sacs", "couteau couteaux", "parapluie parapluies", "bateau bateaux",
        "jardin jardins", "marché marchés", "hôtel hôtels", "village villages", "parc parcs", "château châteaux", "musée musées", "pont ponts", "arbre arbres",
    ];

    private static readonly string[] Feminine =
    [
        "femme femmes", "fille filles", "reine reines", "actrice actrices", "infirmière infirmières", "mère mères", "sœur sœurs", "tante tantes", "vache vaches", "souris souris",
        "chèvre chèvres", "pomme pommes", "poire poires", "carotte carottes", "tomate tomates", "salade salades", "lettre lettres", "histoire histoires", "robe robes",
        "chemise chemises", "écharpe écharpes", "cravate cravates", "clé clés", "boîte boîtes", "chaise chaises", "table tables", "lampe lampes", "horloge horloges",
        "assiette assiettes", "voiture voitures", "fleur fleurs", "maison maisons", "école écoles", "église églises", "bibliothèque bibliothèques",
    ];

    // Masculine, feminine; a plural adds an s unless there is one, or an x, and beau and nouveau add an x.
    private static readonly string[] AdjectivesBefore =
        ["grand grande", "petit petite", "vieux vieille", "nouveau nouvelle", "beau belle", "jeune jeune", "bon bonne", "mauvais mauvaise", "joli jolie", "long longue", "meilleur meilleure"];

    private static readonly string[] AdjectivesAfter =
    [
        "rouge rouge", "vert verte", "jaune jaune", "bleu bleue", "blanc blanche", "noir noire", "gris grise", "lourd lourde", "cassé cassée", "propre propre", "sale sale",
        "cher chère", "frais fraîche", "froid froide", "sucré sucrée", "intéressant intéressante", "drôle drôle", "célèbre célèbre", "français française", "anglais anglaise",
        "fatigué fatiguée", "triste triste", "heureux heureuse", "malade malade", "riche riche", "intelligent intelligente", "calme calme",
    ];

    private static readonly Dictionary<string, string> Determiners = Table(("ms", "le un du au ce cet"), ("fs", "la une cette ma sa"), ("ms fs", "l' mon son notre votre leur"),
        ("mp fp", "les des aux ces mes ses nos vos leurs deux trois"), ("ms fs mp fp", "de d'"));

    private static readonly Dictionary<string, string> Nouns = Genders(Masculine, 'm').Concat(Genders(Feminine, 'f')).GroupBy(one => one.Word)
        .ToDictionary(group => group.Key, group => string.Join(' ', group.Select(one => one.Feature)));

    private static readonly Dictionary<string, string> Before = Forms([.. AdjectivesBefore], ("bel", "ms"), ("nouvel", "ms"), ("vieil", "ms"));
    private static readonly Dictionary<string, string> After = Forms(AdjectivesAfter);

    private static readonly Dictionary<string, string> Pronouns = Table(("ms", "je j' il qui"), ("fs", "elle"), ("mp", "nous ils"), ("ms fs mp fp", "vous"));

    /// <summary>What is wrong with a sentence: one line for each fault, none for a right one.</summary>
    public static IEnumerable<string> Faults(string english, string french)
    {
        var words = french.Replace("'", "' ").Split(' ');
        return Spelling(french).Concat(NounPhrases(words)).Concat(Verb(words)).Concat(Predicate(words)).Concat(Participle(english, words)).Concat(Denial(words));
    }

    private static IEnumerable<string> Spelling(string french)
    {
        foreach (var pattern in new[] { $@"\b(le|la|de|je|me|ne|que) [{Vowels}]", $@"\b(l|d|j|m|n|qu)'[^{Vowels}]", @"\b(de|à) les?\b", $@"\b(ce|ma|sa|beau|nouveau) [{Vowels}]",
            $@"\b(cet|bel|nouvel|vieil) [^{Vowels}]", "  " })
        {
            if (Regex.IsMatch(french, pattern) && !Regex.IsMatch(french, @"\b(beau|nouveau) aussi"))
                yield return $"spelling: {Regex.Match(french, pattern).Value}";
        }
    }

    // Determiner, adjectives before, noun, adjectives after: one gender and number fits them all.
    private static IEnumerable<string> NounPhrases(string[] words)
    {
        for (var noun = 0; noun < words.Length; noun++)
        {
            if (!Nouns.TryGetValue(words[noun], out var features))
                continue;
            var (start, end) = (noun - 1, noun + 1);
            while (Before.ContainsKey(words[start]))
                start--;
            if (words[noun].StartsWith("pomme", StringComparison.Ordinal) && end + 1 < words.Length && words[end + 1] == "terre")
                end += 2;
            while (end < words.Length && After.ContainsKey(words[end]))
                end++;
            if (!Determiners.ContainsKey(words[start]))
                yield return $"no determiner: {string.Join(' ', words[start..end])}";
            string[] fitting = ["ms", "fs", "mp", "fp"];
            for (var place = start; place < end; place++)
            {
                if (place <= noun || After.ContainsKey(words[place]))
                    fitting = [.. fitting.Intersect(Set(Features(words[place])))];
            }
            if (fitting.Length == 0)
                yield return $"agreement: {string.Join(' ', words[start..end])}";
            foreach (var fault in Article(words, start, noun))
                yield return fault;
        }
    }

    private static IEnumerable<string> Article(string[] words, int start, int noun)
    {
        var isPreceded = noun > start + 1;
        var before = words[..start];
        var isContraction = before.Any(word => word is "près" or "peur" || word.StartsWith("ven", StringComparison.Ordinal) || word.StartsWith("vien", StringComparison.Ordinal));
        if (words[start] == "des" && isPreceded && !isContraction)
            yield return $"des before an adjective: {string.Join(' ', words[start..(noun + 1)])}";
        var isPlural = Nouns[words[noun]].Contains('p');
        if (words[start] is "de" or "d'" && !(isPreceded && isPlural) && !before.Contains("beaucoup") && !before.Any(word => word is "ne" or "n'"))
            yield return $"de without a reason: {string.Join(' ', words[start..(noun + 1)])}";
        if (words[start] is "mon" or "son" && Set(Nouns[words[noun]]).SequenceEqual(["fs"]) && !Vowels.Contains(words[start + 1][0]))
            yield return $"possessive: {words[start]} {words[start + 1]}";
    }

    // The first word after the subject and what belongs to it that is neither pronoun nor ne.
    private static IEnumerable<string> Verb(string[] words)
    {
        if (Subject(words) is not (var place, var word, var features) || words.Skip(place).Contains("que") || words.Skip(place).Contains("qu'"))
            yield break;
        var verb = words.Skip(place + 1).First(one => !Known(one));
        var ending = word switch
        {
            "je" or "j'" => "(e|s|x|ai)$",
            "nous" => "(ons|sommes)$",
            "vous" => "(ez|êtes)$",
            _ when features.Contains('p') && !features.Contains('s') => "nt$",
            _ when features.Contains('s') && !features.Contains('p') => "(a|e|[^n]t|vient|d)$",
            _ => ".",
        };
        if (!Regex.IsMatch(verb, ending))
            yield return $"verb: {word} … {verb}";
    }

    // To be ("je suis" may be to follow), and what is said of the subject by an adjective or a participle.
    private static IEnumerable<string> Predicate(string[] words)
    {
        if (Subject(words) is not (_, var subject, var features))
            yield break;
        var be = Array.FindLastIndex(words, word => word is "est" or "sont" or "sommes" or "était" or "étaient" or "sera" or "seront");
        if (be < 0)
            yield break;
        var said = words.Skip(be + 1).First(word => word is not ("pas" or "jamais" or "souvent" or "toujours" or "très" or "trop" or "plus" or "aussi"));
        if (said == "en")
            yield break;
        var forms = Before.GetValueOrDefault(said) ?? After.GetValueOrDefault(said) ?? OfParticiple(said);
        if (!Set(forms).Intersect(Set(features)).Any())
            yield return $"predicate: {subject} … {words[be]} {said}";
    }

    // With to have, a participle agrees with a direct object before it: a pronoun, or what the relative clause is about.
    private static IEnumerable<string> Participle(string english, string[] words)
    {
        var have = Array.FindIndex(words, word => word is "ai" or "a" or "avons" or "avez" or "ont");
        if (have < 0 || words.Contains("faim") || words.Contains("peur"))
            yield break;
        var participle = words.Skip(have + 1).First(word => word is not ("pas" or "jamais" or "souvent" or "toujours"));
        var isRelative = english.Contains(" that ", StringComparison.Ordinal);
        var expected = words[have - 1] switch
        {
            _ when isRelative => Subject(words)!.Value.Features,
            "les" => "mp",
            "l'" => english.Contains(" him", StringComparison.Ordinal) ? "ms" : "fs",
            "nous" when have > 1 && words[have - 2] != "que" && !IsFirst(words, have - 1) => "ms mp",
            _ => "ms",
        };
        if (!Set(OfParticiple(participle)).Intersect(Set(expected)).Any())
            yield return $"participle: {string.Join(' ', words[(have - 1)..])}";
    }

    private static IEnumerable<string> Denial(string[] words)
    {
        var isDenied = words.Any(word => word is "ne" or "n'");
        if (isDenied != words.Any(word => word is "pas" or "jamais"))
            yield return "ne without pas, or pas without ne";
        if (isDenied && Regex.IsMatch(string.Join(' ', words), @"(pas|jamais)( (?!peur|près|de|d'|à|dans)\S+)? (un|une|des) ") && !words.Contains("ven"))
            yield return "un, une or des after a denial";
    }

    private static bool IsFirst(string[] words, int place) => Subject(words)?.Place == place;

    private static (int Place, string Word, string Features)? Subject(string[] words)
    {
        for (var place = 0; place < words.Length; place++)
        {
            var features = Pronouns.GetValueOrDefault(words[place]) ?? Nouns.GetValueOrDefault(words[place]);
            if (features is not null)
                return (place, words[place], features);
        }
        return null;
    }

    private static bool Known(string word) => Determiners.ContainsKey(word) || Nouns.ContainsKey(word) || Before.ContainsKey(word) || After.ContainsKey(word)
        || word is "terre" or "en" or "bois" or "ne" or "n'" or "me" or "m'" or "lui" or "nous" or "vous" or "beaucoup";

    private static string Features(string word) =>
        Determiners.GetValueOrDefault(word) ?? Nouns.GetValueOrDefault(word) ?? Before.GetValueOrDefault(word) ?? After.GetValueOrDefault(word) ?? "";

    private static string OfParticiple(string word) => word switch
    {
        _ when word.EndsWith("es", StringComparison.Ordinal) => "fp",
        "pris" or "mis" => "ms mp",
        _ when word.EndsWith('s') => "mp",
        _ when word.EndsWith('e') => "fs",
        _ => "ms",
    };

    private static Dictionary<string, string> Table(params (string Features, string Words)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Features))).ToDictionary();

    private static Dictionary<string, string> Forms(string[] rows, params (string Word, string Feature)[] others) => rows.Select(row => row.Split(' '))
        .SelectMany(pair => new[] { (Word: pair[0], Feature: "ms"), (Word: pair[1], Feature: "fs"), (Word: Plural(pair[0]), Feature: "mp"), (Word: Plural(pair[1]), Feature: "fp") })
        .Concat(others).GroupBy(one => one.Word).ToDictionary(group => group.Key, group => string.Join(' ', group.Select(one => one.Feature)));

    private static IEnumerable<(string Word, string Feature)> Genders(string[] rows, char gender) =>
        rows.Select(row => row.Split(' ')).SelectMany(pair => new[] { (pair[0], $"{gender}s"), (pair[1], $"{gender}p") });

    private static string Plural(string word) => word[^1] is 's' or 'x' ? word : word.EndsWith("eau", StringComparison.Ordinal) ? word + "x" : word + "s";

    private static string[] Set(string features) => features.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
