using static TorchSharp.torch;

namespace TorchSharp.Tests;

public class GoldenDistributionTests
{
    private static Tensor Of(params float[] numbers) => tensor(numbers);

    private static readonly Dictionary<string, Func<distributions.Distribution>> Cases = new()
    {
        ["Normal"] = () => distributions.Normal(Of(0.5f, -1), Of(1, 2)),
        ["LogNormal"] = () => distributions.LogNormal(Of(0.5f, -1), Of(0.5f, 1)),
        ["Uniform"] = () => distributions.Uniform(Of(0, -2), Of(1, 3)),
        ["Exponential"] = () => distributions.Exponential(Of(0.5f, 3)),
        ["Laplace"] = () => distributions.Laplace(Of(0.5f, -1), Of(1, 2)),
        ["Gamma"] = () => distributions.Gamma(Of(0.5f, 3), Of(1, 2)),
        ["Beta"] = () => distributions.Beta(Of(0.5f, 3), Of(1, 2)),
        ["Dirichlet"] = () => distributions.Dirichlet(Of(0.5f, 3, 1)),
        ["Bernoulli"] = () => distributions.Bernoulli(Of(0.3f, 0.8f)),
        ["Bernoulli by logits"] = () => distributions.Bernoulli(logits: Of(0.3f, -0.8f)),
        ["Poisson"] = () => distributions.Poisson(Of(0.5f, 4)),
        ["Geometric"] = () => distributions.Geometric(Of(0.3f, 0.8f)),
        ["Categorical"] = () => distributions.Categorical(tensor(new float[,] { { 1, 2, 3 }, { 3, 2, 1 } })),
        ["Categorical by logits"] = () => distributions.Categorical(logits: Of(0.1f, 0.5f, -1)),
        ["Binomial"] = () => distributions.Binomial(Of(5, 5), Of(0.3f, 0.8f)),
        ["Binomial by logits"] = () => distributions.Binomial(Of(12, 12), logits: Of(0.3f, -0.8f)),
        ["Multinomial"] = () => distributions.Multinomial(6, tensor(new float[,] { { 1, 2, 3 }, { 3, 2, 1 } })),
        ["MultivariateNormal"] = () => distributions.MultivariateNormal(Of(0.5f, -1), tensor(new[,] { { 2, 0.3f }, { 0.3f, 1 } })),
        ["MultivariateNormal by precision"] = () => distributions.MultivariateNormal(tensor(new[,] { { 0.5f, -1 }, { 2, 0 } }), precision_matrix: tensor(new[,] { { 2, 0.3f }, { 0.3f, 1 } })),
        ["MultivariateNormal by root"] = () => distributions.MultivariateNormal(Of(0.5f, -1), scale_tril: tensor(new[,] { { 2, 0 }, { 0.3f, 1 } })),
    };

    public static TheoryData<string> Names => Golden.Names("distributions");

    [Theory, MemberData(nameof(Names))]
    public void A_seeded_distribution_gives_PyTorch_s_numbers(string name)
    {
        var golden = Golden.Read("distributions", name);
        var distribution = Cases[name]();
        manual_seed(0);
        golden["sample"].AssertEqual(distribution.sample(2), 1e-6);
        golden["log_prob"].AssertEqual(distribution.log_prob(golden["sample"].Tensor), 1e-6);
        foreach (var (part, value) in new (string, Func<Tensor>)[]
        {
            ("mean", () => distribution.mean), ("variance", () => distribution.variance), ("stddev", () => distribution.stddev), ("entropy", distribution.entropy),
        })
        {
            if (golden.Has(part))
                golden[part].AssertEqual(value(), 1e-6);
        }
    }
}
