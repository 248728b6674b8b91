using Tutorials.Text;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

public sealed class BatchesTests
{
    [Fact]
    public void Batches_in_order_end_with_the_rest()
    {
        var batches = new Batches(3, arange(7), arange(7) * 10);
        Assert.Equal((3, 7), (batches.Count, batches.Samples));
        Assert.Equal(["0 1 2", "3 4 5", "6"], batches.Select(batch => string.Join(' ', batch[0].Numbers())));
        foreach (var (first, second) in batches)
            Assert.Equal(first.Numbers().Select(number => 10 * number), second.Numbers());
    }

    [Fact]
    public void Shuffled_batches_hold_every_sample_once_in_the_order_of_randperm()
    {
        manual_seed(5);
        double[][] expected = [randperm(10).Numbers(), randperm(10).Numbers()];
        manual_seed(5);
        var batches = new Batches(4, arange(10)) { Shuffled = true };
        double[][] epochs = [Epoch(), Epoch()];
        Assert.Equal(expected, epochs);
        Assert.Equal(Enumerable.Range(0, 10).Select(sample => (double)sample), epochs[0].Order());

        double[] Epoch() => [.. batches.SelectMany(batch => batch[0].Numbers())];
    }

    [Fact]
    public void Batches_outlive_the_dispose_scope_of_the_step_before()
    {
        var seen = new List<double>();
        using var source = new Batches(2, arange(6)) { Shuffled = true }.GetEnumerator();
        while (Next())
        {
        }
        Assert.Equal([0, 1, 2, 3, 4, 5], seen.Order());

        bool Next()
        {
            using var scope = NewDisposeScope();
            if (!source.MoveNext())
                return false;
            seen.AddRange(source.Current[0].Numbers());
            return true;
        }
    }

    [Fact]
    public void Tensors_of_different_lengths_are_refused()
    {
        Assert.Contains("(3,), (4,)", Assert.Throws<ArgumentException>(() => new Batches(2, zeros(3), zeros(4))).Message);
        Assert.Contains("size of 1 or more", Assert.Throws<ArgumentException>(() => new Batches(0, zeros(3))).Message);
        Assert.Contains("give at least one", Assert.Throws<ArgumentException>(() => new Batches(2)).Message);
    }

    [Fact]
    public void A_batch_is_taken_apart_into_as_many_tensors_as_it_has()
    {
        var (_, _, third) = new Batch(zeros(2), zeros(2), ones(2));
        Assert.Equal([1, 1], third.Numbers());
        Assert.Contains("has 1 tensors", Assert.Throws<InvalidOperationException>(() => { var (_, _) = new Batch(zeros(2)); }).Message);
    }
}
