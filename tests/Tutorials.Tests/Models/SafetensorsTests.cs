using System.Buffers.Binary;
using System.Text;
using Tutorials.Models;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

public sealed class SafetensorsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("weights-").FullName;
    private readonly nn.Module module = Made(1);

    private string FilePath => Path.Combine(folder, "weights.safetensors");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_was_saved_is_loaded_with_its_notes()
    {
        Safetensors.Save(FilePath, module, new Dictionary<string, string> { ["words"] = "l'été \"\n" });
        var other = Made(2);
        Assert.Equal("l'été \"\n", Safetensors.Load(FilePath, other)["words"]);
        Assert.Equal("l'été \"\n", Safetensors.LoadNotes(FilePath)["words"]);
        Assert.All(module.parameters().Zip(other.parameters()), pair => Assert.Equal(0, (pair.First - pair.Second).abs().max().item<float>()));
        Assert.Equal([FilePath], Directory.GetFiles(folder));
    }

    [Fact]
    public void The_file_is_laid_out_as_the_format_says()
    {
        var layer = nn.Linear(2, 1);
        using (no_grad())
        {
            layer.weight!.copy_(tensor(new float[,] { { 1, -2 } }));
            layer.bias!.copy_(tensor(new float[] { 0.5f }));
        }
        Safetensors.Save(FilePath, layer);
        var bytes = File.ReadAllBytes(FilePath);
        var length = (int)BinaryPrimitives.ReadInt64LittleEndian(bytes);
        Assert.Equal(
            """{"bias":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"weight":{"dtype":"F32","shape":[1,2],"data_offsets":[4,12]}}""",
            Encoding.UTF8.GetString(bytes, 8, length));
        Assert.Equal([0.5f, 1, -2], Enumerable.Range(0, 3).Select(number => BinaryPrimitives.ReadSingleLittleEndian(bytes.AsSpan(8 + length + 4 * number))));
    }

    public static TheoryData<string, string> BadFiles => new()
    {
        { "none", "There is no file PATH: give the path of a file of weights, seen from the folder FOLDER." },
        { "empty", "PATH is not a whole file of weights in the format safetensors: write it with Safetensors.Save." },
        { "text", "PATH is not a whole file of weights in the format safetensors: write it with Safetensors.Save." },
        { "cut", "PATH is not a whole file of weights in the format safetensors: write it with Safetensors.Save." },
        { "other", "PATH has no second.weight, which the module needs: give the file of a module like it, or make the module with the file's sizes." },
        { "shape", "PATH: first.weight has the shape (3, 2), and the module needs (5, 2): make the module with the file's sizes." },
    };

    [Theory, MemberData(nameof(BadFiles))]
    public void A_file_that_does_not_fit_is_told_in_one_sentence_and_changes_nothing(string what, string message)
    {
        Safetensors.Save(FilePath, what == "other" ? nn.Sequential(("first", nn.Linear(2, 3))) : module);
        var loaded = what == "shape" ? Made(1, 5) : module;
        var before = loaded.parameters().Select(parameter => parameter.clone()).ToArray();
        if (what == "none")
            File.Delete(FilePath);
        if (what == "empty")
            File.WriteAllBytes(FilePath, []);
        if (what == "text")
            File.WriteAllText(FilePath, "these are no weights at all");
        if (what == "cut")
            File.WriteAllBytes(FilePath, File.ReadAllBytes(FilePath)[..^1]);
        var expected = message.Replace("PATH", FilePath).Replace("FOLDER", Path.GetFileName(Directory.GetCurrentDirectory()));
        Assert.Equal(expected, Assert.ThrowsAny<Exception>(() => Safetensors.Load(FilePath, loaded)).Message);
        Assert.All(before.Zip(loaded.parameters()), pair => Assert.Equal(0, (pair.First - pair.Second).abs().max().item<float>()));
    }

    private static nn.Module<Tensor, Tensor> Made(long seed, long width = 3)
    {
        manual_seed(seed);
        return nn.Sequential(("first", nn.Linear(2, width)), ("second", nn.Linear(width, 1)));
    }
}
