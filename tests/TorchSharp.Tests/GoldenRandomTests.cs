using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

public class GoldenRandomTests
{
    private static readonly Dictionary<string, Func<Tensor>> Cases = new()
    {
        ["randn"] = () => randn(5),
        ["randn, vectorized"] = () => randn(16),
        ["randn, with a remainder"] = () => randn(3, 9),
        ["randn, 64 bits"] = () => randn(20, float64),
        ["randn_like"] = () => randn_like(zeros(4, 5)),
        ["rand"] = () => rand(5),
        ["rand, longer"] = () => rand(4, 8),
        ["rand, 64 bits"] = () => rand(6, float64),
        ["randint"] = () => randint(10, [20]),
        ["randint, from"] = () => randint(-5, 5, [3, 7]),
        ["randperm"] = () => randperm(10),
        ["randperm, longer"] = () => randperm(40),
        ["bernoulli"] = () => bernoulli(full(24, 0.3)),
        ["bernoulli_"] = () => zeros(24).bernoulli_(0.7),
        ["normal_"] = () => zeros(5).normal_(2, 3),
        ["normal_, vectorized"] = () => zeros(4, 6).normal_(-1, 0.5),
        ["uniform_"] = () => zeros(20).uniform_(-2, 3),
        ["multinomial"] = () => multinomial(tensor(new float[,] { { 1, 2, 3, 4 }, { 4, 3, 2, 1 } }), 3),
        ["multinomial, with replacement"] = () => multinomial(tensor(new[] { 0.1f, 0.6f, 0.3f }), 12, true),
        ["exponential_"] = () => zeros(20).exponential_(2),
        ["geometric_"] = () => zeros(20).geometric_(0.3),
        ["cauchy_"] = () => zeros(20).cauchy_(1, 2),
        ["log_normal_"] = () => zeros(20).log_normal_(0.5, 0.25),
        ["random_"] = () => zeros(20).random_(3, 9),
        ["poisson"] = () => poisson(full(20, 2.5)),
        ["normal of tensors"] = () => normal(arange(20.0), full(20, 0.5)),
        ["normal of a shape"] = () => normal(2, 0.5, [4, 5]),
        ["dropout"] = () => functional.dropout(ones(24), 0.4),
        ["one after another"] = () => cat([randn(3), rand(3), randn(17), randperm(4).@float(), randn(1)]),
        ["xavier_uniform_"] = () => init.xavier_uniform_(zeros(3, 4), 2),
        ["xavier_normal_"] = () => init.xavier_normal_(zeros(3, 4)),
        ["kaiming_uniform_"] = () => init.kaiming_uniform_(zeros(3, 4), 1),
        ["kaiming_normal_"] = () => init.kaiming_normal_(zeros(3, 4), mode: init.FanInOut.FanOut, nonlinearity: init.NonlinearityType.ReLU),
        ["orthogonal_"] = () => init.orthogonal_(zeros(3, 5), 1.5),
    };

    public static TheoryData<string> Names => Golden.Names("random");

    [Theory, MemberData(nameof(Names))]
    public void A_seed_gives_PyTorch_s_random_numbers(string name)
    {
        manual_seed(0);
        Golden.Read("random", name).AssertEqual(Cases[name](), 1e-7);
    }

    [Fact]
    public void Another_seed_gives_other_numbers_and_the_same_seed_the_same()
    {
        manual_seed(1);
        var first = randn(5).npstr();
        Assert.NotEqual(first, randn(5).npstr());
        random.manual_seed(1);
        Assert.Equal(first, randn(5).npstr());
        manual_seed(2);
        Assert.NotEqual(first, randn(5).npstr());
    }
}
