#:project ../lib/Tutorials/Tutorials.csproj
#:property PublishAot=false

// Trains the translators of chapters 09 and 16 and writes their weights; README.md describes the files.
//
//     dotnet run data/make_translators.cs                    writes translator-transformer-0.safetensors and so on into data/
//     dotnet run data/make_translators.cs FOLDER             reads the sentences from FOLDER and writes into it
//     dotnet run data/make_translators.cs FOLDER transformer 1       one kind, one seed
//
// Set OMP_NUM_THREADS=1: the networks are small. Another processor rounds otherwise, so that its weights differ somewhat.
using Tutorials.Data;
using Tutorials.Models;
using Tutorials.Training;
using static TorchSharp.torch;

var folder = args.ElementAtOrDefault(0) ?? "data";
var kinds = args.ElementAtOrDefault(1) is { } one ? [one] : new[] { "transformer", "gru" };
var seeds = args.ElementAtOrDefault(2) is { } number ? [int.Parse(number)] : new[] { 0, 1 };

var pairs = SentencePairs.Load(Path.Combine(folder, "translation-train.tsv"));
var english = new Vocabulary(pairs.Select(pair => Tokens.Words(pair.Source)));
var french = new Vocabulary(pairs.Select(pair => Tokens.Words(pair.Target)));
foreach (var kind in kinds)
{
    foreach (var seed in seeds)
    {
        manual_seed(seed);
        var loss = kind == "gru" ? Gru(seed) : Transformer(seed);
        Console.WriteLine($"{kind}, seed {seed}: training loss {loss:F4}");
    }
}

// As chapter 16 trains it.
double Transformer(int seed)
{
    const int Width = 64, Heads = 4, FeedForward = 128, Layers = 2, Longest = 256;
    var model = new TransformerTranslator(english.Count, french.Count, Width, Heads, FeedForward, Layers, longest: Longest);
    var loss = Train(model, optim.Adam(model.parameters(), 3e-3, 0.9, 0.98), epochs: 5, smoothing: 0.1);
    Save(model, "transformer", seed, ("width", $"{Width}"), ("heads", $"{Heads}"), ("feed forward", $"{FeedForward}"), ("layers", $"{Layers}"), ("longest", $"{Longest}"));
    return loss;
}

// As chapter 09 trains it.
double Gru(int seed)
{
    const int Width = 64, Hidden = 128;
    var model = new AttentionTranslator(english.Count, french.Count, Width, Hidden, attends: true, 0.1);
    var loss = Train(model, optim.Adam(model.parameters(), 8e-3), epochs: 9, smoothing: 0);
    Save(model, "gru", seed, ("width", $"{Width}"), ("hidden", $"{Hidden}"));
    return loss;
}

double Train(nn.Module<Tensor, Tensor, Tensor, Tensor> model, optim.Optimizer adam, int epochs, double smoothing)
{
    var batches = new PaddedBatches(64, [.. pairs.Select(pair => english.Encode(Tokens.Words(pair.Source)))],
        [.. pairs.Select(pair => (long[])[Vocabulary.Begin, .. french.Encode(Tokens.Words(pair.Target))])]) { Shuffled = true };
    var steps = (double)(epochs * batches.Count);
    var schedule = optim.lr_scheduler.LambdaLR(adam, step => Math.Min((step + 1) / (0.1 * steps), (steps - step) / (0.9 * steps)));
    Measured Measure(Batch batch)
    {
        var (source, lengths, target) = batch;
        var scores = model.call(source, lengths, target[.., ..^1]);
        return nn.functional.cross_entropy(scores.flatten(0, 1), target[.., 1..].flatten(), ignore_index: Vocabulary.Padding, label_smoothing: smoothing);
    }
    return new Trainer(model, adam)
    {
        BeforeStep = () => nn.utils.clip_grad_norm_(model.parameters(), 1),
        AfterStep = () => schedule.step(),
    }.Fit(epochs, batches, Measure)["train loss"][^1];
}

void Save(nn.Module model, string kind, int seed, params (string Name, string Value)[] sizes) => Safetensors.Save(
    Path.Combine(folder, $"translator-{kind}-{seed}.safetensors"), model, new Dictionary<string, string>(sizes.ToDictionary(size => size.Name, size => size.Value))
    {
        ["kind"] = kind,
        ["source tokens"] = string.Join('\n', english.All),
        ["target tokens"] = string.Join('\n', french.All),
    });
