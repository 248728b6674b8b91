using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>Memory that native code and several threads share with managed objects.</summary>
public sealed class OwnershipTests
{
    [Fact]
    public void Elements_are_read_from_a_tensor_that_nobody_else_holds_while_garbage_is_collected()
    {
        using var stop = new CancellationTokenSource();
        var collector = Started(() =>
        {
            while (!stop.IsCancellationRequested)
                Tensors.Collect();
        });
        for (var i = 0; i < 5_000; i++)
        {
            Assert.Equal(7, full(8, 7.0).data<float>()[3]);
            Assert.Equal([8], full(8, 7.0).shape);
            Assert.Equal(14, (full(1, 7.0) + full(1, 7.0)).item<float>());
        }
        stop.Cancel();
        collector.Join();
    }

    [Fact]
    public void An_accessor_notices_that_its_tensor_was_converted()
    {
        var linear = nn.Linear(2, 2);
        var elements = linear.weight.data<float>();
        linear.@double();
        Assert.Contains("data<T>()", Assert.Throws<InvalidOperationException>(() => elements[0, 0]).Message);
    }

    [Fact]
    public void A_tensor_disposed_of_by_many_threads_at_once_is_freed_once()
    {
        var before = Tensors.Living();
        for (var round = 0; round < 200; round++)
        {
            var shared = Enumerable.Range(0, 50).Select(_ => ones(3)).ToArray();
            Parallel.For(0, 4, _ => Array.ForEach(shared, tensor => tensor.Dispose()));
        }
        Assert.InRange(Tensors.Living(), 0, before);
    }

    [Fact]
    public void The_tensors_of_another_thread_s_scope_can_be_disposed_of()
    {
        var before = Tensors.Living();
        for (var round = 0; round < 100; round++)
        {
            using var scope = NewDisposeScope();
            var made = Enumerable.Range(0, 100).Select(_ => ones(3)).ToArray();
            var others = Started(() => Array.ForEach(made[1..], tensor => tensor.Dispose()));
            for (var i = 0; i < 100; i++)
                ones(2);
            scope.MoveToOuter(made[0]);
            others.Join();
            Assert.Equal(100, scope.DisposablesCount);
            made[0].Dispose();
        }
        Assert.InRange(Tensors.Living(), 0, before);
    }

    [Fact]
    public void A_scope_that_is_closed_on_another_thread_is_closed_on_its_own()
    {
        var before = Tensors.Living();
        using (NewDisposeScope())
        {
            var inner = NewDisposeScope();
            var made = ones(2);
            Started(inner.Dispose).Join();
            Assert.True(made.IsInvalid);
            ones(2);
        }
        Assert.InRange(Tensors.Living(), 0, before);
    }

    [Fact]
    public void Scopes_closed_out_of_order_dispose_of_their_own_tensors_and_leave_no_later_one_behind()
    {
        var before = Tensors.Living();
        var around = NewDisposeScope();
        var outer = NewDisposeScope();
        var (inner, ofInner) = (NewDisposeScope(), ones(2));
        outer.Dispose();
        Assert.False(ofInner.IsInvalid);
        var moved = inner.MoveToOuter(ones(2));
        inner.Dispose();
        Assert.True(ofInner.IsInvalid);
        Assert.False(moved.IsInvalid);
        Assert.Equal(1, around.DisposablesCount);
        around.Dispose();
        Assert.True(moved.IsInvalid);
        using (ones(2))
            Assert.Equal(0, outer.DisposablesCount + inner.DisposablesCount + around.DisposablesCount);
        Assert.InRange(Tensors.Living(), 0, before);
    }

    [Fact]
    public void What_a_function_saves_for_a_moment_does_not_call_the_garbage_collector()
    {
        using var x = ones(1 << 20, requires_grad: true);
        Tensors.Collect();
        var before = GC.CollectionCount(2);
        for (var step = 0; step < 300; step++)
        {
            using var scope = NewDisposeScope();
            Saving.apply(x, true).sum().backward();
        }
        Assert.InRange(GC.CollectionCount(2) - before, 0, 2);
    }

    [Fact]
    public void What_a_function_saves_is_freed_when_it_fails()
    {
        using var x = ones(3, requires_grad: true);
        var before = Tensors.Living();
        Assert.Throws<NotSupportedException>(() => Saving.apply(x, false));
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void A_sparse_gradient_is_shown_and_says_what_it_cannot_give()
    {
        var embedding = nn.Embedding(4, 2, sparse: true);
        embedding.call(tensor(new[] { 0L, 2 })).sum().backward();
        var gradient = embedding.weight!.grad!;
        Assert.True(gradient.is_sparse);
        Assert.Equal(gradient.to_dense().npstr(), gradient.npstr());
        foreach (Action use in new Action[] { () => gradient.data<float>().ToArray(), () => gradient.view(8) })
            Assert.DoesNotContain('\n', Assert.Throws<ExternalException>(use).Message);
    }

    [Fact]
    public void What_cannot_be_is_refused_before_it_reaches_libtorch()
    {
        Assert.Contains("0 threads", Assert.Throws<ArgumentOutOfRangeException>(() => set_num_threads(0)).Message);
        Assert.Contains("number 99", Assert.Throws<ArgumentException>(() => zeros(2, dtype: (ScalarType)99)).Message);
        Assert.Contains("number 77", Assert.Throws<ArgumentException>(() => new Device((DeviceType)77)).Message);
        Assert.Equal("input", Assert.Throws<ArgumentNullException>(() => exp(null!)).ParamName);
        Assert.Equal("left", Assert.Throws<ArgumentNullException>(() => (Tensor)null! + 1).ParamName);
        Assert.Contains("aten::add needs a value for other", Assert.Throws<ExternalException>(() => ones(2).add((Tensor)null!)).Message);
        Assert.Contains("null", Assert.Throws<ExternalException>(() => cat([ones(2), null!])).Message);
        Assert.Throws<ArgumentException>(() => nn.LSTM(2, 2, long.MaxValue));
    }

    private sealed class Saving : autograd.SingleTensorFunction<Saving>
    {
        public override string Name => nameof(Saving);

        public override Tensor forward(autograd.AutogradContext ctx, params object[] vars)
        {
            ctx.save_for_backward([(Tensor)vars[0]]);
            return (bool)vars[1] ? (Tensor)vars[0] * 2 : throw new NotSupportedException("not today");
        }

        public override List<Tensor> backward(autograd.AutogradContext ctx, Tensor grad_output) => [grad_output * 2, null!];
    }

    private static Thread Started(Action action)
    {
        var thread = new Thread(() => action());
        thread.Start();
        return thread;
    }
}
