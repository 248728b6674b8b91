using System.Text.Json;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>A case of tests/golden: PyTorch's numbers, which make_goldens.py wrote.</summary>
public sealed class Golden(JsonElement json)
{
    /// <summary>A case of a file.</summary>
    public static Golden Read(string file, string name) => new(Open(file).GetProperty(name));

    /// <summary>The names of a file's cases.</summary>
    public static IEnumerable<string> Cases(string file) => Open(file).EnumerateObject().Select(one => one.Name);

    /// <summary>The names of a file's cases, for theories.</summary>
    public static TheoryData<string> Names(string file) => [.. Cases(file)];

    private static JsonElement Open(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "golden", file + ".json")));
        return document.RootElement.Clone();
    }

    /// <summary>The case as it is written.</summary>
    public JsonElement Json => json;

    /// <summary>Whether the case has a part of that name.</summary>
    public bool Has(string name) => json.TryGetProperty(name, out _);

    /// <summary>A part of the case.</summary>
    public Golden this[string name] => new(json.GetProperty(name));

    /// <summary>The items of a list.</summary>
    public IEnumerable<Golden> Items => json.EnumerateArray().Select(one => new Golden(one));

    /// <summary>The members of an object.</summary>
    public IEnumerable<(string Name, Golden Value)> Members => json.EnumerateObject().Select(one => (one.Name, new Golden(one.Value)));

    /// <summary>Whether there is nothing: PyTorch's None.</summary>
    public bool IsNone => json.ValueKind == JsonValueKind.Null;

    /// <summary>A number.</summary>
    public double Number => json.GetDouble();

    /// <summary>A text.</summary>
    public string Text => json.GetString()!;

    /// <summary>A list of tensors.</summary>
    public Tensor[] Tensors => [.. Items.Select(one => one.Tensor)];

    /// <summary>A tensor.</summary>
    public Tensor Tensor
    {
        get
        {
            var type = Enum.Parse<ScalarType>(json.GetProperty("type").GetString()!);
            var shape = json.GetProperty("shape").EnumerateArray().Select(size => size.GetInt64()).ToArray();
            var data = json.GetProperty("data").EnumerateArray();
            return type switch
            {
                ScalarType.Bool => tensor(data.Select(one => one.GetBoolean()).ToArray(), shape),
                ScalarType.Int64 or ScalarType.Int32 => tensor(data.Select(one => one.GetInt64()).ToArray(), shape, type),
                _ => tensor(data.Select(one => one.GetDouble()).ToArray(), shape, type),
            };
        }
    }

    /// <summary>Checks that tensors are those of the case: shapes, types, and elements to a relative and absolute tolerance.</summary>
    public void AssertEqual(IEnumerable<Tensor?> actual, double tolerance)
    {
        foreach (var (expected, tensor) in Items.Zip(actual.ToList(), (expected, tensor) => (expected, tensor)))
            expected.AssertEqual(tensor, tolerance);
        Assert.Equal(Items.Count(), actual.Count());
    }

    /// <summary>Checks that a tensor is that of the case; None is no tensor.</summary>
    public void AssertEqual(Tensor? actual, double tolerance)
    {
        if (IsNone)
        {
            Assert.Null(actual);
            return;
        }
        using var scope = NewDisposeScope();
        var expected = Tensor;
        Assert.NotNull(actual);
        Assert.Equal(expected.ToString(), actual.ToString());
        Assert.True(actual.to_type(float64).allclose(expected.to_type(float64), tolerance, tolerance),
            $"{actual.npstr("g9")}\nis not PyTorch's\n{expected.npstr("g9")}");
    }

    /// <summary>The inputs, of which those with floating point elements require gradients.</summary>
    public static Tensor[] WithGradients(Tensor[] inputs) => [.. inputs.Select(input => input.requires_grad_(input.is_floating_point()))];

    /// <summary>
    /// How far a case's gradients may be from PyTorch's. Where terms cancel that are far larger than their sum, versions of
    /// libtorch that round otherwise differ more: in inverses and determinants, and in sums over many products.
    /// </summary>
    public static double GradientTolerance(string name) => name switch
    {
        "linear algebra" or "convolutions and pools" => 5e-5,
        _ => 1e-6,
    };

    /// <summary>Collects the gradients of the sum of all squared outputs.</summary>
    public static void BackwardFromSquares(Tensor[] outputs) =>
        outputs.Where(output => output.requires_grad).Select(output => output.square().sum()).Aggregate((left, right) => left + right).backward();
}
