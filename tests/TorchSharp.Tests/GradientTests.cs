using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class GradientTests
{
    /// <summary>A function to differentiate, and the shapes of its arguments. Arguments are positive where it needs them so.</summary>
    public sealed record Case(string Name, Func<Tensor[], Tensor> Function, bool Positive, params long[][] Shapes)
    {
        public override string ToString() => Name;
    }

    private static readonly List<Case> Cases = [];

    private static void Add(string name, Func<Tensor, Tensor> function, params long[] shape) =>
        Cases.Add(new(name, x => function(x[0]), false, shape is [] ? [2, 3] : shape));

    private static void AddPositive(string name, Func<Tensor, Tensor> function) => Cases.Add(new(name, x => function(x[0]), true, [2, 3]));

    private static void Add(string name, Func<Tensor, Tensor, Tensor> function, long[] left, long[] right, bool positive = false) =>
        Cases.Add(new(name, x => function(x[0], x[1]), positive, left, right));

    static GradientTests()
    {
        AddElementwise();
        AddBinary();
        AddReductions();
        AddShapes();
        AddProducts();
    }

    private static void AddElementwise()
    {
        Add("neg", x => -x);
        Add("abs", x => x.abs());
        Add("exp", x => x.exp());
        Add("expm1", x => x.expm1());
        Add("square", x => x.square());
        Add("reciprocal", x => x.reciprocal());
        Add("sin", x => x.sin());
        Add("cos", x => x.cos());
        Add("tan", x => x.tan());
        Add("tanh", x => x.tanh());
        Add("sigmoid", x => x.sigmoid());
        Add("erf", x => x.erf());
        Add("relu", x => x.relu());
        Add("gelu", x => x.gelu());
        Add("silu", x => x.silu());
        Add("softplus", x => x.softplus());
        Add("leaky_relu", x => x.leaky_relu(0.1));
        Add("elu", x => x.elu(0.7));
        Add("log_sigmoid", x => x.log_sigmoid());
        Add("softmax", x => x.softmax(1));
        Add("log_softmax", x => x.log_softmax(0));
        Add("clamp", x => x.clamp(-0.5, 0.5));
        Add("pow by a number", x => x.pow(3));
        AddPositive("pow by a fraction", x => x.pow(0.5));
        AddPositive("log", x => x.log());
        AddPositive("log1p", x => x.log1p());
        AddPositive("log2", x => x.log2());
        AddPositive("log10", x => x.log10());
        AddPositive("sqrt", x => x.sqrt());
        AddPositive("rsqrt", x => x.rsqrt());
        Add("in place", x => x.clone().neg_().mul_(2).add_(1).tanh_());
    }

    private static void AddBinary()
    {
        Add("add, broadcast", (x, y) => x + y, [2, 3], [3]);
        Add("sub, broadcast", (x, y) => x - y, [3], [2, 1]);
        Add("mul", (x, y) => x * y, [2, 3], [2, 3]);
        Add("div", (x, y) => x / y, [2, 3], [2, 3]);
        Add("add, scaled", (x, y) => x.add(y, 0.3), [2, 3], [2, 3]);
        Add("numbers on both sides", (x, y) => 2 * x + 1 - (3 - y) / 4 + 1.5 / y, [2, 3], [2, 3]);
        Add("remainder", (x, y) => x % y, [2, 3], [2, 3], positive: true);
        Add("pow", (x, y) => x.pow(y), [2, 3], [2, 3], positive: true);
        Add("maximum", (x, y) => x.maximum(y), [2, 3], [2, 3]);
        Add("minimum", (x, y) => x.minimum(y), [2, 3], [2, 3]);
        Add("where", (x, y) => where(x > y, x, y * 2), [2, 3], [2, 3]);
        Cases.Add(new("lerp", x => x[0].lerp(x[1], x[2]), false, [2, 3], [2, 3], [2, 3]));
        Cases.Add(new("addcmul_", x => x[0].clone().addcmul_(x[1], x[2], 0.5), false, [2, 3], [2, 3], [2, 3]));
        Cases.Add(new("addcdiv_", x => x[0].clone().addcdiv_(x[1], x[2], 0.5), true, [2, 3], [2, 3], [2, 3]));
    }

    private static void AddReductions()
    {
        Add("sum", x => x.sum());
        Add("sum over a dimension", x => x.sum(1, keepdim: true));
        Add("sum over two dimensions", x => x.sum([0, 2]), 2, 3, 2);
        Add("mean", x => x.mean());
        Add("mean over a dimension", x => x.mean([1]));
        Add("std", x => x.std());
        Add("std over a dimension", x => x.std(1, unbiased: false));
        Add("var", x => x.var(unbiased: false));
        Add("var over a dimension", x => x.var(0));
        Add("max", x => x.max());
        Add("max over a dimension", x => x.max(1).values);
        Add("min over a dimension", x => x.min(0).values);
        Add("amax", x => x.amax(1));
        Add("amin", x => x.amin(0));
        Add("prod", x => x.prod());
        Add("prod over a dimension", x => x.prod(1));
        Add("norm", x => x.norm());
        Add("norm over a dimension", x => x.norm(1, p: 3));
        Add("median", x => x.median());
        Add("logsumexp", x => x.logsumexp(1));
        Add("cumsum", x => x.cumsum(1));
        Add("cumprod", x => x.cumprod(1));
        Add("diff", x => x.diff());
        Add("topk", x => x.topk(2).values);
        Add("sort", x => x.sort(descending: true).Values);
    }

    private static void AddShapes()
    {
        Add("reshape", x => x.reshape(3, 2).cumsum(1));
        Add("view", x => x.view(-1).cumsum(0));
        Add("flatten", x => x.flatten().cumsum(0));
        Add("unflatten", x => x.unflatten(1, 3, 1).cumsum(0));
        Add("squeeze", x => x.squeeze(1).cumsum(0), 2, 1, 3);
        Add("unsqueeze", x => x.unsqueeze(1).cumsum(2));
        Add("t", x => x.t().cumsum(1));
        Add("transpose", x => x.transpose(0, 2).cumsum(1), 2, 3, 2);
        Add("permute", x => x.permute(2, 0, 1).cumsum(1), 2, 3, 2);
        Add("expand", x => x.expand(4, 3).cumsum(0), 1, 3);
        Add("broadcast_to", x => x.broadcast_to(2, 3).cumsum(0), 3);
        Add("repeat", x => x.repeat(2, 2).cumsum(0));
        Add("repeat_interleave", x => x.repeat_interleave(2, 1).cumsum(1));
        Add("narrow", x => x.narrow(1, 1, 2));
        Add("select", x => x.select(1, 2));
        Add("slice", x => x.slice(1, 0, 3, 2));
        Add("index_select", x => x.index_select(1, tensor(new[] { 2L, 0, 2 })));
        Add("gather", x => x.gather(1, tensor(new long[,] { { 0, 0 }, { 2, 1 } })));
        Add("masked_fill", x => x.masked_fill(tensor(new[] { true, false, true }), 7));
        Add("masked_select", x => x.masked_select(tensor(new[] { true, false, true })));
        Add("flip", x => x.flip(0, 1).cumsum(1));
        Add("roll", x => x.roll(1, 1).cumsum(1));
        Add("unfold", x => x.unfold(0, 3, 1), 6);
        Add("tril", x => x.tril());
        Add("triu", x => x.triu(1));
        Add("diag", x => x.diag(), 3);
        Add("unbind", x => x.unbind(1)[2] * x.unbind(1)[0]);
        Add("split", x => x.split(2, 1)[0]);
        Add("split by sizes", x => x.split([1, 2], 1)[1]);
        Add("chunk", x => x.chunk(3, 1)[2]);
        Add("clone and contiguous", x => x.t().contiguous().clone());
        Add("to another type and back", x => x.to_type(float64) * 2);
        Add("index", x => x[1, 1..] * x[tensor(new[] { 0L, 1 }), tensor(new[] { 2L, 2 })]);
        Add("cat", (x, y) => cat([x, y, x], 1).cumsum(1), [2, 3], [2, 1]);
        Add("stack", (x, y) => stack([x, y], 1).cumsum(1), [2, 3], [2, 3]);
        Add("copy_", (x, y) => Copied(x.clone(), y), [2, 3], [3]);
        Add("index_put_", (x, y) => x.clone().index_put_(y, TensorIndex.Colon, 1), [2, 3], [2]);
        Add("index_put_ by a mask", (x, y) => x.clone().index_put_(y, tensor(new[] { false, true })), [2, 3], [1, 3]);
        Add("scatter_", (x, y) => x.clone().scatter_(1, tensor(new long[,] { { 2 }, { 0 } }), y), [2, 3], [2, 1]);
    }

    private static void AddProducts()
    {
        Add("matmul", (x, y) => x.matmul(y), [2, 2, 3], [3, 2]);
        Add("mm", (x, y) => x.mm(y), [2, 3], [3, 2]);
        Add("mv", (x, y) => x.mv(y), [2, 3], [3]);
        Add("dot", (x, y) => x.dot(y), [3], [3]);
        Add("bmm", (x, y) => x.bmm(y), [2, 2, 3], [2, 3, 2]);
        Add("outer", (x, y) => x.outer(y), [2], [3]);
        Add("einsum", (x, y) => einsum("bij,kj->bik", x, y), [2, 2, 3], [2, 3]);
        Cases.Add(new("addmm", x => x[0].addmm(x[1], x[2], 0.5f, 2), false, [2, 2], [2, 3], [3, 2]));
    }

    private static Tensor Copied(Tensor target, Tensor source)
    {
        target[0].copy_(source);
        return target;
    }

    public static TheoryData<string> Names() => [.. Cases.Select(one => one.Name)];

    [Theory, MemberData(nameof(Names))]
    public void Autograd_agrees_with_finite_differences(string name)
    {
        using var scope = NewDisposeScope();
        var (_, function, positive, shapes) = Cases.Single(one => one.Name == name);
        manual_seed(3);
        var arguments = shapes.Select(shape => (positive ? rand(shape, float64) + 0.5 : randn(shape, float64)).requires_grad_()).ToArray();

        var output = function(arguments);
        var weights = randn(output.shape, float64);
        output.backward([weights]);
        for (var i = 0; i < arguments.Length; i++)
        {
            var expected = FiniteDifferences(() => (function(arguments) * weights).sum().item<double>(), arguments[i]);
            Assert.True(arguments[i].grad!.allclose(expected, rtol: 1e-6, atol: 1e-7),
                $"argument {i}: {arguments[i].grad!.npstr("g8")}, by finite differences {expected.npstr("g8")}");
        }
    }

    private static Tensor FiniteDifferences(Func<double> function, Tensor argument)
    {
        const double Step = 1e-5;
        using var ungraded = no_grad();
        var gradient = zeros_like(argument);
        var (elements, slopes) = (argument.data<double>(), gradient.data<double>());
        var values = elements.ToArray();
        double At(int i, double value)
        {
            elements.CopyFrom([value], 0, i);
            return function();
        }
        for (var i = 0; i < values.Length; i++)
        {
            slopes.CopyFrom([(At(i, values[i] + Step) - At(i, values[i] - Step)) / (2 * Step)], 0, i);
            At(i, values[i]);
        }
        return gradient;
    }

    [Fact]
    public void Gradients_add_up_until_they_are_cleared()
    {
        var x = tensor(3.0, requires_grad: true);
        (x * x).backward();
        (x * x).backward();
        Assert.Equal(12.0, x.grad!.item<double>());
        x.grad = null;
        (x * 2).backward();
        Assert.Equal(2.0, x.grad!.item<double>());
    }

    [Fact]
    public void A_gradient_can_itself_be_differentiated()
    {
        var x = tensor(2.0, requires_grad: true);
        var slope = autograd.grad([x.pow(3)], [x], create_graph: true)[0];
        Assert.Equal(12.0, slope.item<double>());
        Assert.Equal(12.0, autograd.grad([slope], [x])[0].item<double>());
        Assert.Null(x.grad);
    }

    [Fact]
    public void Nothing_is_recorded_without_grad_mode()
    {
        var x = ones(2, requires_grad: true);
        using (no_grad())
        {
            Assert.False(is_grad_enabled());
            Assert.False((x * 2).requires_grad);
            using (enable_grad())
                Assert.True((x * 2).requires_grad);
        }
        Assert.True((x * 2).requires_grad);
        Assert.False((x * 2).detach().requires_grad);
    }

    [Fact]
    public void Only_leaves_and_tensors_that_retain_it_have_a_gradient()
    {
        var x = ones(2, requires_grad: true);
        var (kept, passing) = (x * 2, x * 3);
        kept.retain_grad();
        (kept + passing).sum().backward();
        Assert.Equal("[1, 1]", kept.grad!.npstr());
        Assert.Null(passing.grad);
        Assert.True(x.is_leaf && !kept.is_leaf);
    }
}
