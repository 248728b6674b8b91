using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using Tutorials.Data;
using Tutorials.Models;
using Tutorials.Recurrent;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Notebooks.Book.Tests;

/// <summary>Models in pages compute what the library's do.</summary>
[Collection(SeriesBookCollection.Name)]
public sealed class WidgetTests(SeriesBook book, Browser browser) : IClassFixture<Browser>
{
    private static readonly string Weights = Repository.PathOf("lib", "Notebooks.Book", "Widgets", "rnn-cell", "weights.json");

    private static readonly (string Name, string Key)[] Parameters =
    [
        ("W_ih", "recurrent.layer.weight_ih"), ("W_hh", "recurrent.layer.weight_hh"), ("b_ih", "recurrent.layer.bias_ih"), ("b_hh", "recurrent.layer.bias_hh"),
        ("V", "readout.weight"), ("c", "readout.bias"),
    ];

    /// <summary>UPDATE_WIDGETS=true trains the model anew and writes its weights.</summary>
    [Fact]
    public void The_cell_is_trained_as_in_chapter_02()
    {
        using var model = Model();
        if (Environment.GetEnvironmentVariable("UPDATE_WIDGETS") == "true")
        {
            Train(model);
            File.WriteAllText(Weights, Json(model));
        }
        Load(model);

        using var off = no_grad();
        Assert.Equal(HelloTask.Target, HelloTask.Decode(model.call(HelloTask.OneHot())));
    }

    [Fact]
    public async Task Pressing_letters_moves_the_state_as_in_the_library()
    {
        const string Pressed = "hellohhloe";
        await using var open = await browser.OpenAsync(book.AddressOf("02-hello-rnn-cell.html"));
        using var model = Model();
        Load(model);
        using var off = no_grad();
        var cell = (TorchSharp.Modules.RNNCell)model.named_modules().First(module => module.name == "recurrent.layer").module;
        var readout = (TorchSharp.Modules.Linear)model.named_modules().First(module => module.name == "readout").module;
        var state = zeros(1, 4);
        foreach (var letter in Pressed)
        {
            state = cell.call(nn.functional.one_hot(HelloTask.Encode($"{letter}"), 4).to(float32), state);
            var expected = cat([state[0], readout.call(state)[0].softmax(0)]).data<float>().ToArray();

            await open.Page.Locator("#rnn-cell .keys button", new() { HasTextString = $"{letter}" }).First.ClickAsync();
            var shown = await open.Page.Locator("#rnn-cell tr").Last.Locator(".bar-cell").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.dataset.value)");

            Assert.All(expected.Zip(shown), pair => Assert.Equal(pair.First, double.Parse(pair.Second, CultureInfo.InvariantCulture), 1e-4));
        }
        await Assertions.Expect(open.Page.Locator("#rnn-cell [role=status]")).ToContainTextAsync($"Read {Pressed}, answered ohlol");
        Assert.Empty(open.Complaints);
    }

    private static SequenceTagger Model() => new(new RecurrentLayer(nn.RNNCell(4, 4)), 4, 4);

    private static void Train(SequenceTagger model)
    {
        manual_seed(0);
        var (x, y) = (HelloTask.OneHot(), HelloTask.Targets());
        new Trainer(model, optim.Adam(model.parameters(), 0.1)).Fit(60, () => nn.functional.cross_entropy(model.call(x).squeeze(1), y, reduction: nn.Reduction.Sum));
    }

    private static string Json(SequenceTagger model)
    {
        var parameters = model.state_dict();
        var lines = Parameters.Select(parameter => $"\"{parameter.Name}\":{Numbers(parameters[parameter.Key])}");
        return $"{{\"alphabet\":\"{HelloTask.Alphabet}\",{string.Join(',', lines)}}}\n";

        static string Numbers(Tensor tensor) => tensor.dim() == 1
            ? JsonSerializer.Serialize(tensor.data<float>().ToArray())
            : $"[{string.Join(',', Enumerable.Range(0, (int)tensor.shape[0]).Select(row => Numbers(tensor[row].contiguous())))}]";
    }

    private static void Load(SequenceTagger model)
    {
        using var off = no_grad();
        using var weights = JsonDocument.Parse(File.ReadAllText(Weights));
        var parameters = model.state_dict();
        foreach (var (name, key) in Parameters)
        {
            var numbers = weights.RootElement.GetProperty(name).EnumerateArray()
                .SelectMany(entry => entry.ValueKind is JsonValueKind.Array ? entry.EnumerateArray().Select(number => number.GetSingle()) : [entry.GetSingle()]);
            parameters[key].copy_(tensor(numbers.ToArray()).reshape(parameters[key].shape));
        }
    }
}
