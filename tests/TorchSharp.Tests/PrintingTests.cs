using System.ComponentModel;
using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class PrintingTests
{
    // Upstream's own mixture: very small, negative and large elements in one matrix.
    private static Tensor Mixed() => tensor(new[] { 0, 3.141f, 6.2834f, 3.14152f, 6.28e-06f, -13.141529f, 0.01f, 4713.14f }, [2, 4]);

    private static Tensor OddNumbers(params long[] shape) => (arange(100, ScalarType.Float32) * 2 + 1).reshape(shape);

    [Fact]
    public void A_tensor_is_described_by_shape_type_and_device()
    {
        Assert.Equal("[2x3], type = Float32, device = cpu", zeros(2, 3).ToString());
        Assert.Equal("[], type = Int64, device = cpu", tensor(5L).metastr());
        Assert.Equal("[0], type = Bool, device = cpu", zeros(0, ScalarType.Bool).ToString(TensorStringStyle.Metadata));
    }

    [Fact]
    public void Julia_s_style_puts_a_number_behind_the_description()
    {
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14", tensor(3.14f).jlstr());
        Assert.Equal("[], type = Float32, device = cpu, value = 3.14E+000", tensor(3.14f).jlstr("E2"));
        Assert.Equal("[], type = Bool, device = cpu, value = True", tensor(true).jlstr());
    }

    [Fact]
    public void Julia_s_style_puts_a_vector_on_one_line() =>
        Assert.Equal("[4], type = Int64, device = cpu\n 0 1 2 3\n", arange(4).jlstr());

    [Fact]
    public void Julia_s_style_aligns_columns_on_the_right() => Assert.Equal("""
        [2x4], type = Float32, device = cpu
                0   3.141 6.2834 3.1415
         6.28e-06 -13.142   0.01 4713.1

        """, Mixed().str());

    [Fact]
    public void Julia_s_style_prints_each_matrix_under_its_indices() => Assert.Equal("""
        [2x1x2x2], type = Int64, device = cpu
        [0,0,..,..] =
         0 1
         2 3

        [1,0,..,..] =
         4 5
         6 7

        """, arange(8).reshape(2, 1, 2, 2).jlstr());

    [Fact]
    public void Julia_s_style_ends_all_lines_at_the_same_column() => Assert.Equal("""
        [2x5], type = Int64, device = cpu
           1 1 ...
         100 1 ...

        """, tensor(new long[,] { { 1, 1, 1, 1, 1 }, { 100, 1, 100, 1, 1 } }).jlstr(width: 10));

    [Theory]
    [InlineData(15, "0 1 2 3 4 5")]
    [InlineData(14, "0 1 2 3 4 ...")]
    [InlineData(4, "...")]
    public void A_line_keeps_room_for_an_ellipsis(int width, string line) =>
        Assert.Equal($"[6], type = Int64, device = cpu\n {line}\n", arange(6).jlstr(width: width));

    [Fact]
    public void NumPy_s_style_nests_brackets() => Assert.Equal("""
        [[0, 3.141, 6.2834, 3.1415]
         [6.28e-06, -13.142, 0.01, 4713.1]]
        """, Mixed().npstr());

    [Fact]
    public void NumPy_s_style_sets_parts_apart_by_their_dimensions() => Assert.Equal("""
        [[[0, 1]
          [2, 3]]

         [[4, 5]
          [6, 7]]]
        """, arange(8).reshape(2, 2, 2).npstr());

    [Fact]
    public void NumPy_s_style_leaves_out_the_middle_of_long_dimensions() => Assert.Equal("""
        [[1, 3, 5, ... 15, 17, 19]
         [21, 23, 25, ... 35, 37, 39]
         [41, 43, 45, ... 55, 57, 59]
         ...
         [141, 143, 145, ... 155, 157, 159]
         [161, 163, 165, ... 175, 177, 179]
         [181, 183, 185, ... 195, 197, 199]]
        """, OddNumbers(10, 10).npstr());

    [Fact]
    public void C_sharp_s_style_is_an_initializer()
    {
        Assert.Equal("[], type = Float32, device = cpu, value = 2", tensor(2f).cstr());
        Assert.Equal("[2], type = Float32, device = cpu, value = float [] {1f, 0.5f}", tensor(new[] { 1, 0.5f }).cstr());
        Assert.Equal("[100], type = Int32, device = cpu, value = int [] {1, 1, 1, ... 1, 1, 1}", ones(100, int32).cstr());
        Assert.Equal("""
            [2x2x2], type = Int64, device = cpu, value = 
            long [,,] {
             {{0L, 1L},
              {2L, 3L}},
             {{4L, 5L},
              {6L, 7L}}
            }
            """, arange(8).reshape(2, 2, 2).cstr());
        Assert.Equal("""
            [20x5], type = Float32, device = cpu, value = 
            float [,] {
             {1f, 3f, 5f, 7f, 9f},
             {11f, 13f, 15f, 17f, 19f},
             {21f, 23f, 25f, 27f, 29f},
             ...
             {171f, 173f, 175f, 177f, 179f},
             {181f, 183f, 185f, 187f, 189f},
             {191f, 193f, 195f, 197f, 199f}
            }
            """, OddNumbers(20, 5).cstr());
    }

    [Fact]
    public void Empty_tensors_print()
    {
        Assert.Equal("[0], type = Float32, device = cpu\n\n", zeros(0).jlstr());
        Assert.Equal("[0x3], type = Float32, device = cpu\n", zeros(0, 3).jlstr());
        Assert.Equal("[]", zeros(0).npstr());
        Assert.Equal("[[]\n []]", zeros([2, 0]).npstr());
    }

    [Theory]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.PositiveInfinity, "Infinity")]
    [InlineData(-0f, "-0")]
    [InlineData(1234567f, "1.2346e+06")]
    public void Unusual_numbers_print(float number, string text) => Assert.Equal(text, tensor(number).npstr(cultureInfo: CultureInfo.InvariantCulture));

    [Fact]
    public void A_transposed_tensor_prints_its_own_order() => Assert.Equal("[[0, 3]\n [1, 4]\n [2, 5]]", arange(6).reshape(2, 3).t().npstr());

    [Fact]
    public void Printing_leaves_gradients_alone() => Assert.Equal("[1, 1]", ones(2, requires_grad: true).npstr());

    [Fact]
    public void Print_options_apply_until_changed()
    {
        try
        {
            set_printoptions(precision: 2, maxColumns: 3);
            Assert.Equal("[1.00, 3.00, ... 199.00]", OddNumbers(100).ToString(numpy));
            set_printoptions(precision: 1, sci_mode: true);
            Assert.Equal("[1.0E+000]", ones(1).ToString(numpy));
            set_printoptions(style: csharp, floatFormat: "0.000", linewidth: 20, newLine: "|", maxRows: 2);
            Assert.Equal("[1], type = Float32, device = cpu, value = float [] {1.000f}", ones(1).str());
            Assert.Equal("[1x9], type = Int64, device = cpu| 0 1 2 3 4 5 6 7 8|", arange(9).reshape(1, 9).jlstr(width: 22));
            Assert.Equal("[1x9], type = Int64, device = cpu| 0 1 2 3 4 5 6 7 ...|", arange(9).reshape(1, 9).jlstr());
        }
        finally
        {
            set_printoptions(julia, "g5", 100, Environment.NewLine, 6, 6);
        }
    }

    [Fact]
    public void The_default_style_can_be_chosen_and_cannot_be_default()
    {
        try
        {
            torch.TensorStringStyle = TensorStringStyle.Numpy;
            Assert.Equal("[1]", ones(1).str());
            Assert.Throws<ArgumentException>(() => torch.TensorStringStyle = TensorStringStyle.Default);
        }
        finally
        {
            torch.TensorStringStyle = TensorStringStyle.Julia;
        }
        Assert.Throws<InvalidEnumArgumentException>(() => ones(1).ToString((TensorStringStyle)9));
    }

    [Fact]
    public void Print_writes_to_the_console_and_returns_the_tensor()
    {
        var console = Console.Out;
        using var written = new StringWriter();
        try
        {
            Console.SetOut(written);
            var ones = torch.ones(2);
            Assert.Same(ones, ones.print());
        }
        finally
        {
            Console.SetOut(console);
        }
        Assert.Equal("[2], type = Float32, device = cpu\n 1 1\n\n", written.ToString());
    }

    [Fact]
    public void A_notebook_shows_a_tensor_as_text_and_as_html()
    {
        Assert.Equal("[1], type = Float32, device = cpu\n 1\n", Formatted("text/plain", ones(1)));
        Assert.Equal("<div><pre>[1], type = Float32, device = cpu\n 1\n</pre></div>", Formatted("text/html", ones(1)));
        Assert.Null(Formatted("text/html", "no tensor"));
    }

    private static string? Formatted(string mimeType, object instance) => NotebookHost.FormattersOf(typeof(Tensor))[mimeType](instance);
}
