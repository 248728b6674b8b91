using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class SerializationTests
{
    private static byte[] Saved(Tensor tensor)
    {
        using var stream = new MemoryStream();
        tensor.Save(stream);
        return stream.ToArray();
    }

    private static BinaryReader Reader(byte[] bytes) => new(new MemoryStream(bytes));

    [Fact]
    public void The_format_is_type_rank_sizes_and_elements()
    {
        Assert.Equal([4, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0, 254, 255, 255, 255, 255, 255, 255, 255], Saved(tensor(new[] { 1L, -2L })));
        Assert.Equal([6, 0, 0, 0, 192, 63], Saved(tensor(1.5f)));
        // 300 takes two bytes of seven bits each.
        Assert.Equal([11, 2, 1, 172, 2, 1], Saved(ones([1, 300], ScalarType.Bool))[..6]);
    }

    public static TheoryData<ScalarType, long[]> Kinds() => new()
    {
        { ScalarType.Float32, [3, 4] }, { ScalarType.Float64, [2, 3, 4] }, { ScalarType.Int64, [] }, { ScalarType.Int32, [7] },
        { ScalarType.Int16, [2] }, { ScalarType.Int8, [2] }, { ScalarType.Byte, [2, 0, 3] }, { ScalarType.Bool, [5] },
        { ScalarType.Float32, [600, 1000] },
    };

    [Theory, MemberData(nameof(Kinds))]
    public void What_was_saved_loads(ScalarType type, long[] shape)
    {
        var saved = randint(0, 100, shape, ScalarType.Int64).to_type(type);
        using var reader = Reader(Saved(saved));
        var loaded = TensorExtensionMethods.Load(reader);
        Assert.Equal((saved.ToString(), saved.npstr()), (loaded.ToString(), loaded.npstr()));
        Assert.True(loaded.eq(saved).all().item<bool>());
        Assert.Equal(-1, reader.PeekChar());
    }

    [Fact]
    public void A_file_holds_a_tensor()
    {
        var path = Path.GetTempFileName();
        try
        {
            var saved = randn(2, 3);
            saved.Save(path);
            using var reader = new BinaryReader(File.OpenRead(path));
            Assert.Equal(saved.data<float>().ToArray(), TensorExtensionMethods.Load(reader).data<float>().ToArray());
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Views_are_saved_and_loaded_in_their_own_order()
    {
        var numbers = arange(6).reshape(2, 3);
        var target = zeros(2, 3, int64).t();
        target.Load(Reader(Saved(numbers.t())));
        Assert.Equal("[[0, 3]\n [1, 4]\n [2, 5]]", target.npstr());
    }

    [Fact]
    public void Elements_load_into_a_tensor_that_requires_a_gradient()
    {
        var weight = zeros(2, requires_grad: true);
        weight.Load(Reader(Saved(tensor(new[] { 1f, 2f }))));
        Assert.Equal("[1, 2]", weight.npstr());
        Assert.True(weight.is_leaf && weight.requires_grad);
    }

    [Fact]
    public void Skipping_passes_over_the_elements()
    {
        using var reader = Reader([.. Saved(ones(3)), .. Saved(ones(2, 2)), .. Saved(tensor(9L))]);
        var untouched = zeros(5);
        untouched.Load(reader, skip: true);
        Assert.Equal("[0, 0, 0, 0, 0]", untouched.npstr());
        Assert.Equal("[[0, 0]\n [0, 0]]", TensorExtensionMethods.Load(reader, skip: true).npstr());
        Assert.Equal(9L, TensorExtensionMethods.Load(reader).item<long>());
    }

    [Fact]
    public void Another_shape_or_type_is_refused_and_both_are_named()
    {
        var shape = Assert.Throws<ArgumentException>(() => zeros(2, 3).Load(Reader(Saved(zeros(3, 2)))));
        Assert.Contains("shape is [3, 2], and that of the tensor to load into is [2, 3]", shape.Message);
        var type = Assert.Throws<ArgumentException>(() => zeros(2).Load(Reader(Saved(zeros(2, int64)))));
        Assert.Contains("element type is Int64, and that of the tensor to load into is Float32", type.Message);
    }

    [Fact]
    public void Data_that_end_early_or_are_of_an_unknown_type_are_refused()
    {
        Assert.Throws<EndOfStreamException>(() => TensorExtensionMethods.Load(Reader(Saved(zeros(3))[..^1])));
        Assert.Throws<EndOfStreamException>(() => TensorExtensionMethods.Load(Reader([])));
        Assert.Contains("type number 99", Assert.Throws<NotSupportedException>(() => TensorExtensionMethods.Load(Reader([99, 0]))).Message);
    }
}
