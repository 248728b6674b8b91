using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class ErrorTests
{
    public static TheoryData<string, Action> Faults() => new()
    {
        { "mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)", () => zeros(2, 3).matmul(zeros(4, 5)) },
        { "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0", () => _ = zeros(2) + zeros(3) },
        { "Expected size for first two dimensions of batch2 tensor to be: [4, 8] but got: [7, 8].", () => zeros(4, 4, 8).bmm(zeros(7, 8, 4)) },
        { "shape '[5]' is invalid for input of size 6", () => zeros(2, 3).view(5) },
        { "Dimension out of range (expected to be in range of [-1, 0], but got 1)", () => zeros(2).softmax(1) },
        { "a leaf Variable that requires grad is being used in an in-place operation.", () => zeros(2, requires_grad: true).add_(1) },
        { "grad can be implicitly created only for scalar outputs", () => zeros(2, requires_grad: true).exp().backward() },
        { "element 0 of tensors does not require grad and does not have a grad_fn", () => zeros([]).backward() },
    };

    [Theory, MemberData(nameof(Faults))]
    public void A_fault_in_libtorch_is_one_line_without_a_native_stack(string message, Action fault)
    {
        var error = Assert.Throws<ExternalException>(fault);
        Assert.Contains(message, error.Message);
        Assert.DoesNotContain('\n', error.Message);
        Assert.DoesNotContain("frame #", error.Message);
        Assert.DoesNotContain(".cpp", error.Message);
    }

    [Fact]
    public void A_disposed_tensor_says_so_wherever_it_is_used()
    {
        var disposed = zeros(2);
        disposed.Dispose();
        disposed.Dispose();
        Assert.True(disposed.IsInvalid);
        foreach (Action use in new Action[] { () => disposed.add(1), () => _ = disposed.shape, () => zeros(2).add(disposed), () => disposed.ToString(), () => disposed.item<float>() })
            Assert.Contains("It was disposed of", Assert.Throws<InvalidOperationException>(use).Message);
    }

    [Fact]
    public void A_tensor_of_a_closed_scope_says_so()
    {
        Tensor escaped;
        using (NewDisposeScope())
            escaped = ones(2);
        Assert.Contains("dispose scope", Assert.Throws<InvalidOperationException>(() => escaped.sum()).Message);
    }

    [Fact]
    public void Item_needs_one_element_of_its_type()
    {
        Assert.Contains("shape [2, 3]", Assert.Throws<ArgumentException>(() => zeros(2, 3).item<float>()).Message);
        Assert.Contains("Float32", Assert.Throws<ArgumentException>(() => zeros(1).item<double>()).Message);
        Assert.Equal(0f, zeros(1, 1).item<float>());
    }

    [Fact]
    public void Elements_are_read_as_their_own_type_and_within_bounds()
    {
        Assert.Contains("Int64", Assert.Throws<ArgumentException>(() => arange(3).data<float>()).Message);
        Assert.Throws<IndexOutOfRangeException>(() => arange(3).data<long>()[3]);
        Assert.Throws<ArgumentException>(() => arange(3).data<long>()[0, 0]);
    }

    [Fact]
    public void After_an_error_the_next_operation_works()
    {
        for (var i = 0; i < 100; i++)
            Assert.Throws<ExternalException>(() => zeros(2).view(5));
        Assert.Equal(3f, (ones(3).sum()).item<float>());
    }

    [Fact]
    public void An_unknown_device_is_named() => Assert.Contains("'gpu'", Assert.Throws<FormatException>(() => device("gpu")).Message);

    /// <summary>The runtime learns of these from signals, which a native library could take from it.</summary>
    [Fact]
    public void Faults_of_managed_code_stay_exceptions_with_libtorch_loaded()
    {
        var (nothing, nobody) = (zeros(1).shape.Length - 1, (string?)null);
        Assert.Throws<DivideByZeroException>(() => 1 / nothing);
        Assert.Throws<NullReferenceException>(() => nobody!.Length);
    }

    public static TheoryData<string> MakersOfArrays =>
        [.. typeof(torch).GetMethods().Where(Takes).Select(method => method.ToString()!).Distinct()];

    private static bool Takes(System.Reflection.MethodInfo method) =>
        method.Name is "tensor" or "as_tensor" or "from_array" && !method.GetParameters()[0].ParameterType.IsValueType && !method.GetParameters().Any(one => one.ParameterType.IsByRefLike);

    [Theory, MemberData(nameof(MakersOfArrays))]
    public void An_array_that_is_missing_is_named(string maker)
    {
        var method = typeof(torch).GetMethods().Single(one => one.ToString() == maker);
        var arguments = method.GetParameters().Select(one => one.ParameterType == typeof(long) ? 1L : one.ParameterType == typeof(bool) ? (object)false : null).ToArray();
        var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => method.Invoke(null, arguments)).InnerException;
        Assert.Equal(method.GetParameters()[0].Name, Assert.IsType<ArgumentNullException>(error).ParamName);
    }

    [Fact]
    public void A_tensor_that_is_missing_in_a_data_set_is_named_by_its_place() =>
        Assert.Contains("place 1", Assert.Throws<ArgumentException>(() => utils.data.TensorDataset(zeros(3), null!)).Message);
}
