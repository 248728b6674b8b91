using TorchSharp.Modules;
using Tutorials.Text;
using static TorchSharp.torch;

namespace Tutorials.Features;

/// <summary>
/// A layer for graphs: each node reads its neighbors, one more than another. All nodes' features are projected, g = W x; a neighbor j of
/// node i has the score leaky_relu(a · g_i + b · g_j), softmax over the neighbors makes weights of the scores, and the node's new features are
/// the weighted sum of its neighbors' g. Several heads do so side by side, each with parameters of its own. In one head all nodes put their
/// neighbors in the same order, that of b · g_j (arXiv 2105.14491).
/// Source: Velickovic, Cucurull, Casanova, Romero, Lio and Bengio, "Graph attention networks" (arXiv 1710.10903).
/// </summary>
public sealed class GraphAttention : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly long features, outFeatures, heads;
    private readonly Linear project;
    private readonly Parameter reader, read;

    /// <summary>A layer.</summary>
    /// <param name="features">How many numbers a node has.</param>
    /// <param name="outFeatures">How many it has for each head afterward.</param>
    /// <param name="heads">How many heads there are; their results stand side by side.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is less than 1.</exception>
    public GraphAttention(long features, long outFeatures, long heads = 1) : base(nameof(GraphAttention))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(features, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(outFeatures, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(heads, 1);
        (this.features, this.outFeatures, this.heads) = (features, outFeatures, heads);
        project = nn.Linear(features, heads * outFeatures, hasBias: false);
        reader = new Parameter(nn.init.xavier_uniform_(empty(heads, outFeatures)));
        read = new Parameter(nn.init.xavier_uniform_(empty(heads, outFeatures)));
        RegisterComponents();
    }

    /// <summary>Each node's new features.</summary>
    /// <param name="x">The nodes' features, (nodes, features).</param>
    /// <param name="links">True where the node of the row reads the node of the column, (nodes, nodes); a node reads itself only where this says so.</param>
    /// <returns>(nodes, heads · out features).</returns>
    /// <exception cref="ArgumentException">A shape or type does not fit, or a node has nothing to read; the message says which.</exception>
    public override Tensor forward(Tensor x, Tensor links) => WithWeights(x, links).Output;

    /// <summary>Each node's new features, and how much it read of each neighbor.</summary>
    /// <param name="x">The nodes' features, (nodes, features).</param>
    /// <param name="links">True where the node of the row reads the node of the column, (nodes, nodes); a node reads itself only where this says so.</param>
    /// <returns>The features, (nodes, heads · out features), and the weights, (heads, nodes, nodes), of which each row sums to 1.</returns>
    /// <exception cref="ArgumentException">A shape or type does not fit, or a node has nothing to read; the message says which.</exception>
    public (Tensor Output, Tensor Weights) WithWeights(Tensor x, Tensor links)
    {
        Expect(x, links);
        var g = project.call(x).reshape(-1, heads, outFeatures).transpose(0, 1);             // (heads, nodes, out)
        var (asks, offers) = (Dot(g, reader), Dot(g, read));                                 // (heads, nodes) each
        var scores = nn.functional.leaky_relu(asks.unsqueeze(2) + offers.unsqueeze(1), 0.2);         // (heads, nodes, nodes): row reads column
        var weights = scores.masked_fill(links.logical_not(), double.NegativeInfinity).softmax(2);   // (heads, nodes, nodes), over the neighbors
        var output = weights.bmm(g).transpose(0, 1).flatten(1);                              // (nodes, heads · out)
        return (output, weights);
    }

    private static Tensor Dot(Tensor g, Tensor vector) => (g * vector.unsqueeze(1)).sum([2]);

    private void Expect(Tensor x, Tensor links)
    {
        if (x.dim() != 2 || x.shape[1] != features || x.shape[0] == 0)
            throw new ArgumentException($"The nodes' features have the shape {ShapeTable.Shape(x)}: give {features} numbers for each node, (nodes, {features}).", nameof(x));
        if (!x.is_floating_point())
            throw new ArgumentException($"The nodes' features hold {x.dtype} numbers: give floating point ones, as x.@float() makes them.", nameof(x));
        if (links.dim() != 2 || links.shape[0] != x.shape[0] || links.shape[1] != x.shape[0])
            throw new ArgumentException($"The links have the shape {ShapeTable.Shape(links)} for {x.shape[0]} nodes: give a row and a column for each node, ({x.shape[0]}, {x.shape[0]}).", nameof(links));
        if (links.dtype != ScalarType.Bool)
            throw new ArgumentException($"The links hold {links.dtype} numbers: give truth values, true where the row's node reads the column's.", nameof(links));
        var reading = links.any(1).cpu().data<bool>().ToArray();
        if (Array.IndexOf(reading, false) is var alone and >= 0)
            throw new ArgumentException($"Node {alone} has nothing to read: give it at least one link, such as one to itself.", nameof(links));
    }
}
