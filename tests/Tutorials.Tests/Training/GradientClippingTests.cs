using TorchSharp.Modules;
using Tutorials.Text;
using Tutorials.Training;
using static TorchSharp.torch;

namespace Tutorials.Tests.Training;

public sealed class GradientClippingTests
{
    private readonly Parameter first = nn.Parameter(zeros(2)), second = nn.Parameter(zeros(1));

    [Fact]
    public void By_value_cuts_each_element_and_turns_the_arrow()
    {
        Clip(GradientClipping.ByValue(2), [3, -4], [12]);
        Assert.Equal([2, -2, 2], Gradients);
    }

    [Fact]
    public void By_norm_scales_all_gradients_together_and_keeps_the_norms_from_before()
    {
        var clipping = GradientClipping.ByNorm(6.5);
        Clip(clipping, [3, -4], [12]);
        Assert.Equal([1.5, -2, 6], Gradients.Select(element => Math.Round(element, 5)));
        Clip(clipping, [0, 0], [2]);
        Assert.Equal([0, 0, 2], Gradients);
        Assert.Equal([13, 2], clipping.Norms.Select(norm => Math.Round(norm, 5)));
    }

    [Fact]
    public void By_norm_takes_the_largest_element_for_the_norm_without_end()
    {
        var clipping = GradientClipping.ByNorm(6, double.PositiveInfinity);
        Clip(clipping, [3, -4], [12]);
        Assert.Equal([1.5, -2, 6], Gradients.Select(element => Math.Round(element, 5)));
    }

    [Fact]
    public void An_infinite_limit_measures_and_changes_nothing()
    {
        var clipping = GradientClipping.ByNorm(double.PositiveInfinity);
        Clip(clipping, [30, 40], [0]);
        Assert.Equal([30, 40, 0], Gradients);
        Assert.Equal([50.0], clipping.Norms);
        Clip(GradientClipping.ByValue(double.PositiveInfinity), [30, 40], [0]);
        Assert.Equal([30, 40, 0], Gradients);
    }

    [Fact]
    public void By_hook_each_parameter_has_a_range_of_its_own()
    {
        Clip(GradientClipping.ByHook(first, -0.1, 1).And(second, 0, 20), [3, -4], [12]);
        Assert.Equal([1, -0.1f, 12], Gradients);
    }

    [Fact]
    public void By_hook_cuts_what_arrives_before_it_is_added_up_and_by_value_after()
    {
        var hook = GradientClipping.ByHook([first, second], -1, 1);
        Arrive(hook, [3, 3], [0.6f]);
        Arrive(hook, [3, -2], [0.6f]);
        Assert.Equal([2, 0, 1.2f], Gradients);

        (first.grad, second.grad) = (null, null);
        var value = GradientClipping.ByValue(1);
        Arrive(value, [3, 3], [0.6f]);
        Arrive(value, [3, -2], [0.6f]);
        value.Clip([first, second]);
        Assert.Equal([1, 1, 1], Gradients);
    }

    [Fact]
    public void Hooks_can_be_removed_one_by_one_and_all_together()
    {
        var hook = GradientClipping.ByHook([first, second], -1, 1);
        Assert.Equal(2, hook.Count);
        Assert.True(hook.Remove(first));
        Assert.False(hook.Remove(first));
        Clip(hook, [3, -4], [12]);
        Assert.Equal([3, -4, 1], Gradients);
        hook.Remove();
        Clip(hook, [3, -4], [12]);
        Assert.Equal([3, -4, 12], Gradients);
    }

    [Fact]
    public void A_parameter_that_the_loss_does_not_depend_on_keeps_what_it_has()
    {
        var hook = GradientClipping.ByHook([first, second], -1, 1);
        Arrive(hook, [3, -4], [0.5f]);
        hook.Backward((5 * second).sum());
        Assert.Equal([1, -1, 1.5f], Gradients);
    }

    [Fact]
    public void A_backward_pass_that_fails_leaves_earlier_gradients_there()
    {
        var hook = GradientClipping.ByHook([first, second], -1, 1);
        Arrive(hook, [0.25f, -4], [0.5f]);
        Assert.ThrowsAny<Exception>(() => hook.Backward(first * 2));
        Assert.Equal([0.25f, -1, 0.5f], Gradients);
    }

    [Fact]
    public void The_trainer_clips_after_the_backward_pass_and_before_the_step()
    {
        var line = nn.Linear(1, 1);
        var (w, b) = (line.weight!.item<float>(), line.bias!.item<float>());
        var seen = new List<double>();
        new Trainer(line, optim.SGD(line.parameters(), 1))
        {
            Clipping = GradientClipping.ByHook(line.parameters(), -0.5, 0.25),
            BeforeStep = () => seen.AddRange(line.parameters().Select(parameter => (double)parameter.grad!.item<float>())),
        }.Fit(1, () => (1000 * line.weight - 1000 * line.bias).sum());
        Assert.Equal([0.25, -0.5], seen);
        Assert.Equal(w - 0.25f, line.weight!.item<float>(), 1e-5);
        Assert.Equal(b + 0.5f, line.bias!.item<float>(), 1e-5);
    }

    [Fact]
    public void An_infinite_gradient_becomes_the_limit_by_value_and_by_hook_and_NaN_stays()
    {
        Clip(GradientClipping.ByValue(2), [float.PositiveInfinity, float.NegativeInfinity], [float.NaN]);
        Assert.Equal([2, -2, double.NaN], Gradients);
        Clip(GradientClipping.ByHook([first, second], -0.5, 2), [float.PositiveInfinity, float.NegativeInfinity], [float.NaN]);
        Assert.Equal([2, -0.5, double.NaN], Gradients);
    }

    [Fact]
    public void An_infinite_norm_is_an_error_unless_it_is_to_end_as_in_PyTorch()
    {
        var strict = GradientClipping.ByNorm(1);
        var error = Assert.Throws<InvalidOperationException>(() => Clip(strict, [float.PositiveInfinity, 1], [1]));
        Assert.StartsWith("The norm of all gradients is Infinity, which no factor brings down to 1: the run had diverged before", error.Message);
        Assert.Equal([double.PositiveInfinity], strict.Norms);
        Clip(GradientClipping.ByNorm(1, errorIfNonfinite: false), [float.PositiveInfinity, 1], [1]);
        Assert.Equal([double.NaN, 0, 0], Gradients);
    }

    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(-1.0, "-1")]
    [InlineData(double.NaN, "NaN")]
    public void A_limit_that_is_not_positive_is_refused(double limit, string shown)
    {
        Says($"The limit is {shown}: give a number above 0", () => GradientClipping.ByValue(limit));
        Says($"The largest norm is {shown}: give a number above 0", () => GradientClipping.ByNorm(limit));
        Says($"The type of norm is {shown}: give a number above 0", () => GradientClipping.ByNorm(1, limit));
    }

    [Theory]
    [InlineData(0.2, -0.1, "from 0.2 to -0.1")]
    [InlineData(double.NaN, 1, "from NaN to 1")]
    [InlineData(-1, double.NaN, "from -1 to NaN")]
    public void A_range_without_numbers_is_refused(double low, double high, string shown) =>
        Says($"The range {shown} has no numbers: give the lower limit first", () => GradientClipping.ByHook(first, low, high));

    [Fact]
    public void A_hook_needs_a_parameter_that_gets_gradients_and_has_none_yet()
    {
        Says("The parameter of shape (3,) requires no gradient", () => GradientClipping.ByHook(nn.Parameter(zeros(3), requires_grad: false), -1, 1));
        Says("The parameter of shape (2,) has a range already: remove that first.", () => GradientClipping.ByHook(first, -1, 1).And(first, -2, 2));
    }

    [Fact]
    public void Parameters_without_a_gradient_are_left_out_and_none_with_one_says_where_clipping_belongs()
    {
        foreach (var clipping in new GradientClipping[] { GradientClipping.ByValue(1), GradientClipping.ByNorm(1), GradientClipping.ByHook([first, second], -1, 1) })
        {
            (first.grad, second.grad) = (null, null);
            var error = Assert.Throws<InvalidOperationException>(() => clipping.Clip([first, second]));
            Assert.Equal("None of the 2 parameters has a gradient to clip: clip after backward() and before the optimizer's step().", error.Message);
            clipping.Backward((5 * second).sum());
            clipping.Clip([first, second]);
            Assert.Null(first.grad);
            Assert.Equal(1, second.grad!.item<float>(), 1e-5);
        }
    }

    private IEnumerable<double> Gradients => first.grad!.Numbers().Concat(second.grad!.Numbers());

    private void Clip(GradientClipping clipping, float[] ofFirst, float[] ofSecond)
    {
        (first.grad, second.grad) = (null, null);
        Arrive(clipping, ofFirst, ofSecond);
        clipping.Clip([first, second]);
    }

    private void Arrive(GradientClipping clipping, float[] ofFirst, float[] ofSecond) =>
        clipping.Backward((first * tensor(ofFirst)).sum() + (second * tensor(ofSecond)).sum());

    private static void Says(string expected, Func<object> make) => Assert.Contains(expected, Assert.Throws<ArgumentException>(make).Message);
}
