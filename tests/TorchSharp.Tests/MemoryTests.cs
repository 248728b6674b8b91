using System.Runtime.InteropServices;
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
    public void Clipped_steps_of_any_optimizer_leave_memory_flat()
    {
        Modules.Parameter[] parameters = [.. first.parameters(), .. second.parameters()];
        using var newton = optim.LBFGS(parameters, 0.01, max_iter: 2, history_size: 3);
        using var largest = optim.Adam(parameters, 1e-4, amsgrad: true);
        void Step()
        {
            newton.step(() =>
            {
                newton.zero_grad();
                var loss = Loss();
                loss.backward();
                return loss;
            });
            nn.utils.clip_grad_norm_(parameters, 1);
            nn.utils.clip_grad_value_(parameters, 0.5);
            largest.step();
        }
        // Until the history is full, it grows.
        for (var i = 0; i < 10; i++)
            Step();
        AssertFlat(Step);
    }

    [Fact]
    public void Large_tensors_that_nobody_disposes_of_are_collected_in_time()
    {
        // 800 MB in all, of which the collector itself sees a few hundred kilobytes.
        long before = Memory.InUse(), most = 0;
        for (var i = 0; i < 2_000; i++)
        {
            ones(100_000);
            most = Math.Max(most, Memory.Native() - before);
        }
        Assert.InRange(most, 0, 400L << 20);
        AssertFlat(() => ones(100_000));
    }

    [Fact]
    public void A_leak_of_400_bytes_a_step_shows()
    {
        var leaked = new List<nint>();
        var growth = Memory.Growth(() =>
        {
            using var scope = NewDisposeScope();
            Learn(Loss());
            leaked.Add(Marshal.AllocHGlobal(400));
        });
        leaked.ForEach(Marshal.FreeHGlobal);
        Assert.InRange(growth, 400, 500);
    }

    private static void AssertFlat(Action step)
    {
        step();
        var tensors = Tensors.Living();
        Assert.InRange(Memory.Growth(step), -100, 100);
        Assert.Equal(tensors, Tensors.Living());
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

/// <summary>The bytes that the C allocator and the collector have handed out: no working set, which depends on what else the machine does.</summary>
internal static class Memory
{
    /// <summary>
    /// The bytes that a step adds, garbage aside: the median of nine rounds, since the runtime now and then compiles or gives back something
    /// of its own during a round, and what leaks grows in every round.
    /// </summary>
    public static double Growth(Action step, int steps = 300)
    {
        const int Rounds = 9;
        var growths = new long[Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            var before = InUse();
            for (var i = 0; i < steps; i++)
                step();
            growths[round] = InUse() - before;
        }
        return (double)growths.Order().ElementAt(Rounds / 2) / steps;
    }

    /// <summary>What is in use after a collection, managed and native.</summary>
    public static long InUse()
    {
        Tensors.Collect();
        return GC.GetTotalMemory(false) + Native();
    }

    /// <summary>What malloc has handed out and free has not taken back, in every thread.</summary>
    public static long Native()
    {
        var info = mallinfo2();
        return (long)(info.uordblks + info.hblkhd);
    }

    /// <summary>glibc's account of its heaps (since 2.33): uordblks are the bytes in use, hblkhd those of large blocks, which it maps one by one.</summary>
    private readonly record struct MallocInfo(
        nuint arena, nuint ordblks, nuint smblks, nuint hblks, nuint hblkhd, nuint usmblks, nuint fsmblks, nuint uordblks, nuint fordblks, nuint keepcost);

    [DllImport("libc.so.6")]
    private static extern MallocInfo mallinfo2();
}
