using static TorchSharp.torch;

namespace TorchSharp.Tests;

public sealed class NNStateTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();
    private readonly Classifier saved = new(), loaded = new();

    public void Dispose()
    {
        File.Delete(path);
        saved.Dispose();
        loaded.Dispose();
    }

    private bool Same(string name) => saved.state_dict()[name].allclose(loaded.state_dict()[name]);

    [Fact]
    public void What_a_model_saved_another_loads()
    {
        saved.get_buffer("offset")!.fill_(3);
        saved.save(path);
        Dictionary<string, bool> read = [];
        Assert.Same(loaded, loaded.load(path, loadedParameters: read));
        Assert.All(saved.state_dict().Keys, name => Assert.True(Same(name)));
        Assert.Equal(saved.state_dict().Keys, read.Keys);
        Assert.All(read.Values, Assert.True);
        var input = randint(0, 10, [7, 3]);
        Assert.True(saved.call(input).allclose(loaded.call(input)));
    }

    [Fact]
    public void The_file_is_a_count_and_then_names_and_tensors()
    {
        using var model = nn.Linear(1, 1);
        using (no_grad())
        {
            model.weight.fill_(1.5);
            model.bias!.fill_(-1);
        }
        model.save(path);
        Assert.Equal([2, 6, .. "weight"u8, 6, 2, 1, 1, 0, 0, 192, 63, 4, .. "bias"u8, 6, 1, 1, 0, 0, 128, 191], File.ReadAllBytes(path));
    }

    [Fact]
    public void What_is_skipped_stays_as_it_is()
    {
        saved.save(path);
        loaded.load(path, skip: ["embedding.weight"]);
        Assert.False(Same("embedding.weight"));
        Assert.True(Same("heads.1.weight"));
        saved.save(path, skip: ["embedding.weight"]);
        Assert.Throws<ArgumentException>(() => loaded.load(path));
        loaded.load(path, strict: false);
        Assert.False(Same("embedding.weight"));
    }

    [Fact]
    public void A_file_of_another_model_is_refused_and_the_difference_named()
    {
        using var other = nn.Sequential(("linear", nn.Linear(2, 3)));
        other.save(path);
        Assert.Contains("has 2 tensors", Assert.Throws<ArgumentException>(() => loaded.load(path)).Message);
        using var renamed = nn.Sequential(("layer", nn.Linear(2, 3)));
        Assert.Contains("'linear.weight'", Assert.Throws<ArgumentException>(() => renamed.load(path)).Message);
        using var reshaped = nn.Sequential(("linear", nn.Linear(3, 2)));
        Assert.Contains("[3, 2]", Assert.Throws<ArgumentException>(() => reshaped.load(path)).Message);
        Assert.Contains("nowhere.dat", Assert.Throws<FileNotFoundException>(() => loaded.load("nowhere.dat")).Message);
    }

    [Fact]
    public void A_state_is_copied_and_its_differences_are_named()
    {
        var state = saved.state_dict().ToDictionary();
        loaded.load_state_dict(state);
        Assert.All(state.Keys, name => Assert.True(Same(name)));

        state.Remove("scale");
        state["extra"] = ones(1);
        var message = Assert.Throws<InvalidOperationException>(() => loaded.load_state_dict(state)).Message;
        Assert.Contains("[scale]", message);
        Assert.Contains("[extra]", message);
        var (missing, unexpected) = loaded.load_state_dict(state, strict: false);
        Assert.Equal("scale", Assert.Single(missing));
        Assert.Equal("extra", Assert.Single(unexpected));
        (missing, unexpected) = loaded.load_state_dict(state, skip: ["scale", "extra"]);
        Assert.Empty(missing.Concat(unexpected));

        state["heads.1.weight"] = ones(1, 5);
        Assert.Contains("'heads.1.weight'", Assert.Throws<ArgumentException>(() => loaded.load_state_dict(state, strict: false)).Message);
    }
}
