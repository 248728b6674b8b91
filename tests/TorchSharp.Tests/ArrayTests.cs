using System.Numerics;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ArrayTests
{
    [Fact]
    public void An_array_of_any_rank_becomes_a_tensor_of_its_shape_and_type()
    {
        Array numbers = new short[,] { { 1, 2, 3 }, { 4, 5, 6 } };
        Assert.Equal("[2x3], type = Int16, device = cpu", from_array(numbers).ToString());
        Assert.Equal([1, 2, 3, 4, 5, 6], from_array(numbers).data<short>().ToArray());
        Assert.Equal("[1x1x2x2], type = Float32, device = cpu", tensor(new float[,,,] { { { { 1, 2 }, { 3, 4 } } } }).ToString());
        Assert.Equal("[2], type = Float64, device = cpu", as_tensor(new[] { 1, 2 }, float64).ToString());
        Assert.Contains("neither numbers nor truth values", Assert.Throws<NotSupportedException>(() => from_array(new[] { "one" })).Message);
    }

    [Fact]
    public void What_is_written_to_a_tensor_s_bytes_is_written_to_the_tensor()
    {
        using var x = tensor(new float[,] { { 1, 2 }, { 3, 4 } });
        Assert.Equal([1f, 2, 3, 4], MemoryMarshal.Cast<byte, float>(x.bytes).ToArray());
        MemoryMarshal.Cast<byte, float>(x.bytes)[2] = 7;
        Assert.Equal(7, x[1, 0].item<float>());
        x.bytes = MemoryMarshal.AsBytes(new float[] { 5, 6, 7, 8 }.AsSpan());
        Assert.Equal([5f, 6, 7, 8], x.data<float>().ToArray());
        Assert.True(empty(0).bytes.IsEmpty);
        Assert.Contains("take the bytes of its contiguous() copy", Assert.Throws<InvalidOperationException>(() => { _ = x.t().bytes; }).Message);
        Assert.Contains("has 16 bytes and 3 are assigned", Assert.Throws<ArgumentException>(() => { x.bytes = new byte[3]; }).Message);
    }

    [Fact]
    public void A_list_fills_rows_and_columns()
    {
        var matrix = tensor(new List<long> { 1, 2, 3, 4, 5, 6 }, 2, 3);
        Assert.Equal([2L, 3], matrix.shape);
        Assert.Equal(6, matrix[1, 2].item<long>());
        Assert.Contains("do not fill the shape [2, 2]", Assert.Throws<ArgumentException>(() => tensor(new List<long> { 1 }, 2, 2)).Message);
    }

    [Fact]
    public void Complex_numbers_are_made_read_and_printed()
    {
        var numbers = tensor(new Complex[] { new(1, 2), new(0, -3), 4 });
        Assert.Equal("[3], type = ComplexFloat64, device = cpu", numbers.ToString());
        Assert.Equal([new Complex(1, 2), new(0, -3), 4], numbers.data<Complex>().ToArray());
        Assert.Equal("[1+2i, -3i, 4]", numbers.npstr("g5"));
        Assert.Equal([1.0, 0, 4], numbers.real.data<double>().ToArray());
        Assert.Equal([2.0, -3, 0], numbers.imag.data<double>().ToArray());
        Assert.Equal((1f, 2f), tensor(1f, 2f).item<(float, float)>());
    }

    [Fact]
    public void A_tuple_is_a_shape()
    {
        Assert.Equal([2L, 3], randint(9, (2, 3)).shape);
        Assert.Equal([4L, 2, 3], zeros(2, 3).expand((4, 2, 3)).shape);
        Assert.Equal([2L, 2, 2], zeros(2, 4).unflatten(1, (2, 2)).shape);
        Assert.Equal((6L, 2, false), (new Size((2, 3)).numel(), new Size((2, 3)).Length, new Size((2, 3)).IsEmpty));
    }

    [Fact]
    public void New_tensors_take_another_s_type()
    {
        var like = zeros(2, float64);
        Assert.All([like.new_zeros(3, 2), like.new_ones(3, 2), like.new_full(3, 2, 7), like.new_empty(3, 2), like.expand(3, 2).rand_like()],
            made => Assert.Equal("[3x2], type = Float64, device = cpu", made.ToString()));
    }

    [Fact]
    public void Matrices_transpose_and_types_change_by_name()
    {
        var block = arange(24).reshape(2, 3, 4);
        Assert.Equal([4L, 3, 2], block.T.shape);
        Assert.Equal([2L, 4, 3], block.mT.shape);
        Assert.Equal(float64, block.type_as(zeros(1, float64)).dtype);
        Assert.Equal(ScalarType.Int16, block.@short().dtype);
        Assert.True(tensor(3).is_nonzero());
    }
}
