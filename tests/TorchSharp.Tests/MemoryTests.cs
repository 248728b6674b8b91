using TorchSharp.Modules;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class MemoryTests
{
    private readonly Linear first = nn.Linear(16, 32), second = nn.Linear(32, 1);
    private readonly optim.Optimizer optimizer;
    private readonly Tensor x = randn(32, 16), y = randn(32, 1);

    public MemoryTests() => optimizer = optim.Adam([.. first.parameters(), .. second.parameters()], 1e-3);

    private Tensor Loss() => nn.functional.mse_loss(second.call(first.call(x).tanh()), y);

    private void Learn(Tensor loss)
    {
        optimizer.zero_grad();
        loss.backward();
        optimizer.step();
    }

    [Fact]
    public void Steps_that_dispose_of_each_tensor_leave_memory_flat() => AssertFlat(() =>
    {
        using var hidden = first.call(x);
        using var active = hidden.tanh();
        using var output = second.call(active);
        using var loss = nn.functional.mse_loss(output, y);
        Learn(loss);
    });

    [Fact]
    public void Steps_in_a_dispose_scope_leave_memory_flat() => AssertFlat(() =>
    {
        using var scope = NewDisposeScope();
        Learn(Loss());
    });

    [Fact]
    public void Steps_that_dispose_of_nothing_leave_memory_flat() => AssertFlat(() => Learn(Loss()));

    [Fact]
    public void Large_tensors_that_nobody_disposes_of_are_collected_in_time() =>
        // 400 MB in all, of which the collector itself sees a few kilobytes.
        AssertFlat(() => ones(100_000), steps: 1_000, megabytes: 64);

    // What leaks grows in every round; what the runtime compiles and reserves along the way does not.
    private static void AssertFlat(Action step, int steps = 10_000, int megabytes = 4)
    {
        Growth(step, steps / 5);
        var tensors = Tensors.Living();
        Assert.Contains(Enumerable.Range(1, 4).Select(_ => Growth(step, steps)), bytes => bytes < (long)megabytes << 20);
        Assert.Equal(tensors, Tensors.Living());
    }

    private static long Growth(Action step, int steps)
    {
        var before = Resident();
        for (var i = 0; i < steps; i++)
            step();
        return Resident() - before;
    }

    private static long Resident()
    {
        Tensors.Collect();
        return Environment.WorkingSet;
    }

    [Fact]
    public void A_scope_disposes_of_what_was_made_in_it_and_was_not_moved_out()
    {
        var before = Tensors.Living();
        Tensor kept, detached, inner;
        using (var outer = NewDisposeScope())
        {
            using (var scope = NewDisposeScope())
            {
                inner = ones(2) + 1;
                kept = scope.MoveToOuter(ones(2) * 3);
                detached = scope.Detach(ones(2) * 4);
                Assert.Equal(4, scope.DisposablesCount);
            }
            Assert.True(inner.IsInvalid);
            Assert.Equal("[3, 3]", kept.npstr());
        }
        Assert.True(kept.IsInvalid);
        Assert.Equal("[4, 4]", detached.npstr());
        detached.Dispose();
        Assert.Equal(before, Tensor.TotalCount);
    }

    [Fact]
    public void Disposing_early_inside_a_scope_is_fine()
    {
        using var scope = NewDisposeScope();
        var (one, two) = (ones(2), ones(2));
        one.Dispose();
        Assert.Equal(1, scope.DisposablesCount);
        Assert.False(two.IsInvalid);
    }
}
