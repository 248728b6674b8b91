using static TorchSharp.torch;

namespace TorchSharp.Tests;

public sealed class AutogradFunctionTests
{
    [Fact]
    public void A_function_that_passes_its_input_on_can_change_the_gradient_as_it_arrives()
    {
        using var x = tensor(new[] { 1f, 2f, 3f }, requires_grad: true);
        using var weights = tensor(new[] { -5f, 0.5f, 5f });
        (ClampedGradient.apply(x) * weights).sum().backward();
        Assert.Equal([-0.1f, 0.5f, 1f], x.grad!.data<float>().ToArray());
    }

    [Fact]
    public void A_gradient_of_one_s_own_agrees_with_finite_differences()
    {
        const double step = 1e-6;
        using var x = tensor(new[] { 0.5, -1.5, 2 }, requires_grad: true);
        Cube.apply(x, 2.0).sum().backward();
        var expected = (Cube.apply(x.detach() + step, 2.0) - Cube.apply(x.detach() - step, 2.0)) / (2 * step);
        Assert.True(allclose(x.grad!, expected, rtol: 1e-6));
    }

    [Fact]
    public void The_gradient_flows_on_to_what_the_input_was_made_from()
    {
        using var x = tensor(2.0, requires_grad: true);
        Cube.apply(x * x, 1.0).backward();
        Assert.Equal(6 * Math.Pow(2, 5), x.grad!.item<double>(), 9);
    }

    [Fact]
    public void Nothing_is_recorded_when_no_input_requires_a_gradient_or_under_no_grad()
    {
        using var x = tensor(2.0, requires_grad: true);
        Assert.False(Cube.apply(x.detach(), 1.0).requires_grad);
        using (no_grad())
            Assert.False(Cube.apply(x, 1.0).requires_grad);
        Assert.True(Cube.apply(x, 1.0).requires_grad);
    }

    [Fact]
    public void What_backward_throws_comes_out_of_the_backward_call()
    {
        using var x = tensor(2f, requires_grad: true);
        Assert.Equal("no gradient today", Assert.Throws<NotSupportedException>(() => Failing.apply(x).backward()).Message);
        Assert.Contains("Forgetful.backward() returned 0 gradients for 1 inputs", Assert.Throws<InvalidOperationException>(() => Forgetful.apply(x).backward()).Message);
        (x * x).backward();
        Assert.Equal(4, x.grad!.item<float>());
    }

    /// <summary>libtorch hands calls nested so deep to a thread of its own.</summary>
    [Fact]
    public void What_backward_throws_on_another_thread_comes_out_of_the_backward_call()
    {
        using var x = tensor(2f, requires_grad: true);
        var threads = new HashSet<int>();
        Nested.Threads = threads;
        Assert.Equal("too deep", Assert.Throws<NotSupportedException>(() => Nested.apply(x, 100).backward()).Message);
        Assert.True(threads.Count > 1);
    }

    [Fact]
    public void A_chain_of_functions_as_long_as_one_likes_is_freed()
    {
        using var start = tensor(1.0, requires_grad: true);
        var before = Tensors.Living();
        var x = start;
        for (var i = 0; i < 20_000; i++)
        {
            using var previous = ReferenceEquals(x, start) ? null : x;
            x = Cube.apply(x, 1.0);
        }
        x.Dispose();
        Assert.InRange(Tensors.Living(), 0, before);
    }

    [Fact]
    public void What_was_saved_is_there_for_one_backward_call_unless_the_record_is_retained()
    {
        using var x = tensor(2.0, requires_grad: true);
        var y = Cube.apply(x, 1.0);
        y.backward(retain_graph: true);
        y.backward();
        Assert.Equal(24, x.grad!.item<double>(), 9);
        Assert.Contains("retain_graph", Assert.Throws<InvalidOperationException>(() => y.backward()).Message);
    }

    [Fact]
    public void Nothing_is_left_behind_in_a_loop()
    {
        using var x = randn(100, requires_grad: true);
        for (var step = 0; step < 10; step++)
            Step();
        var before = Tensors.Living();
        for (var step = 0; step < 1000; step++)
            Step();
        Assert.Equal(before, Tensor.TotalCount);

        void Step()
        {
            using var scope = NewDisposeScope();
            Cube.apply(x.@double(), 1.0).sum().backward();
        }
    }

    private sealed class ClampedGradient : autograd.SingleTensorFunction<ClampedGradient>
    {
        public override string Name => nameof(ClampedGradient);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0];

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output.clamp(-0.1, 1.0)];
    }

    private sealed class Cube : autograd.SingleTensorFunction<Cube>
    {
        public override string Name => nameof(Cube);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            var (x, factor) = ((Tensor)vars[0], (double)vars[1]);
            ctx.save_for_backward([x]);
            ctx.save_data("factor", factor);
            return x.pow(3) * factor;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) =>
            [grad_output * 3 * (double)ctx.get_data("factor") * ctx.get_saved_variables()[0].square(), null!];
    }

    private sealed class Failing : autograd.SingleTensorFunction<Failing>
    {
        public override string Name => nameof(Failing);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * 2;

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => throw new NotSupportedException("no gradient today");
    }

    private sealed class Nested : autograd.SingleTensorFunction<Nested>
    {
        public static HashSet<int> Threads { get; set; } = [];

        public override string Name => nameof(Nested);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            ctx.save_data("depth", vars[1]);
            return (Tensor)vars[0] * 2;
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output)
        {
            var depth = (int)ctx.get_data("depth");
            Threads.Add(Environment.CurrentManagedThreadId);
            if (depth == 0)
                throw new NotSupportedException("too deep");
            using var recorded = enable_grad();
            apply(tensor(1f, requires_grad: true), depth - 1).backward();
            return [grad_output, null!];
        }
    }

    private sealed class Forgetful : autograd.SingleTensorFunction<Forgetful>
    {
        public override string Name => nameof(Forgetful);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars) => (Tensor)vars[0] * 2;

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [];
    }
}
