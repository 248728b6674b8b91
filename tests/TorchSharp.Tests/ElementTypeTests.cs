using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ElementTypeTests
{
    // 0.1 in 11 and in 8 binary digits.
    [Fact]
    public void Numbers_of_16_bits_round_as_PyTorch_s_do()
    {
        using var tenth = tensor(0.1f);
        Assert.Equal(0.0999755859375, tenth.half().@double().item<double>());
        Assert.Equal(0.10009765625, tenth.bfloat16().@double().item<double>());
        Assert.Equal((Half)0.1f, tenth.half().item<Half>());
        Assert.Equal(0.10009765625f, tenth.bfloat16().ToScalar().ToSingle());
        Assert.Equal((half, bfloat16, 2L), (zeros(1, float16).dtype, zeros(1, bfloat16).dtype, zeros(1, half).element_size()));
        Assert.True(zeros(1, half).is_floating_point() && is_floating_point(bfloat16));
    }

    [Fact]
    public void Numbers_of_16_bits_are_shown_and_read_back()
    {
        var numbers = tensor(new float[] { 0.5f, -2 });
        Assert.Equal(numbers.npstr(), numbers.bfloat16().npstr());
        Assert.Equal([(Half)0.5f, (Half)(-2f)], numbers.half().data<Half>().ToArray());
        using MemoryStream file = new();
        using (BinaryWriter writer = new(file, System.Text.Encoding.UTF8, leaveOpen: true))
            numbers.half().Save(writer);
        file.Position = 0;
        using BinaryReader reader = new(file);
        Assert.Equal([(Half)0.5f, (Half)(-2f)], TensorExtensionMethods.Load(reader).data<Half>().ToArray());
    }

    [Theory]
    [InlineData(ScalarType.Int32, ScalarType.Float32, ScalarType.Float32)]
    [InlineData(ScalarType.Int64, ScalarType.Float16, ScalarType.Float16)]
    [InlineData(ScalarType.Float16, ScalarType.BFloat16, ScalarType.Float32)]
    [InlineData(ScalarType.Bool, ScalarType.Byte, ScalarType.Byte)]
    public void Two_types_give_the_smallest_that_holds_both(ScalarType one, ScalarType other, ScalarType both)
    {
        Assert.Equal(both, promote_types(one, other));
        Assert.Equal(both, result_type(zeros(1, one), zeros(1, other)));
    }

    [Fact]
    public void What_is_whole_may_become_a_fraction_and_not_the_other_way()
    {
        Assert.True(can_cast(int64, float16));
        Assert.False(can_cast(float32, int32));
        Assert.Equal(get_default_dtype(), zeros(1).dtype);
    }

    [Fact]
    public void Tensors_of_a_type_are_made_by_its_name()
    {
        var numbers = tensor(new[] { 0.0, 1.5 });
        Tensor[] made = [BoolTensor(numbers), ByteTensor(numbers), ShortTensor(numbers), IntTensor(numbers), LongTensor(numbers), FloatTensor(numbers), DoubleTensor(numbers)];
        Assert.Equal([@bool, uint8, int16, int32, int64, float32, float64], made.Select(one => one.dtype));
    }

    [Fact]
    public void Functions_that_end_with_an_underscore_change_their_tensor()
    {
        var numbers = tensor(new[] { -1.0, 4 });
        Assert.Same(numbers, sqrt_(abs_(numbers)));
        Assert.Equal([1.0, 2], numbers.data<double>().ToArray());
        exp_(log_(negative_(negative_(numbers))));
        Assert.True(numbers.allclose(tensor(new[] { 1.0, 2 })));
        Assert.True(sigmoid_(numbers).allclose(tensor(new[] { 1 / (1 + Math.Exp(-1)), 1 / (1 + Math.Exp(-2)) })));
        Assert.Equal([2L], squeeze_(numbers.reshape(1, 2, 1)).shape);
        Assert.Equal([1L, 2], numbers.reshape(1, 2, 1).squeeze_(2).shape);
        Assert.All(broadcast_tensors(zeros(2, 1), zeros(3)), one => Assert.Equal([2L, 3], one.shape));
    }

    [Fact]
    public void A_seed_that_is_drawn_repeats_its_numbers()
    {
        var drawn = seed();
        var first = rand(3);
        manual_seed(drawn);
        Assert.Equal(first.data<float>().ToArray(), rand(3).data<float>().ToArray());
    }
}
