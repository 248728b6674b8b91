using Tutorials.Text;

namespace Tutorials.Diagrams;

/// <summary>A node in the middle, the neighbors it reads around it, and on each arrow the weight with which it is read.</summary>
internal sealed class GraphAttentionDrawing
{
    private const double Side = 190, Upper = 105, Answer = 236;

    private static readonly (string Name, double Right, double Down, double Weight, bool Misleads)[] Neighbors =
    [
        ("g_1 same topic", -Side, -Upper, 0.29, false),
        ("g_2 same topic", -Side, Upper, 0.26, false),
        ("g_3 survey", 0, Upper + 15, 0.08, true),
        ("g_4 survey", 0, -Upper - 15, 0.07, true),
    ];

    private const double OwnWeight = 0.30;

    private readonly Sketch sketch = new(
        "A node reads its neighbors",
        "Node i stands in the middle and reads itself and four neighbors. Two of its own topic have the weights 0.29 and 0.26, itself 0.30, two surveys, of other topics, 0.08 and 0.07; "
        + "the weights come from a softmax over the neighbors and sum to 1. The weighted sum of the neighbors' features g is the node's new feature vector.");

    public Diagram Draw()
    {
        var node = sketch.Box(new(0, 0), "g_i", Ink.Memory, 54);
        foreach (var neighbor in Neighbors)
            Read(neighbor.Name, new(neighbor.Right, neighbor.Down), neighbor.Weight, neighbor.Misleads);
        sketch.Emphasis = Emphasis.Strong;
        sketch.Arrow([node.Start.Moved(down: -8), new(-74, -8), new(-74, 8), node.Start.Moved(down: 8)], Ink.State);
        sketch.Emphasis = Emphasis.Normal;
        sketch.Text(new(-80, 0), Weight("i", OwnWeight), align: -1, size: Sketch.SmallText);
        var answer = sketch.Box(new(Answer, 0), "Σ_j α_{ij} g_j", Ink.Output, 110);
        sketch.Arrow(node.End, answer.Start, Ink.Output);
        sketch.Text(answer.Upper.Moved(down: -14), "new features of i", Ink.Quiet, size: Sketch.SmallText);
        sketch.Text(new(Answer - 6, Upper), "dashed: misleading", Ink.Quiet, size: Sketch.SmallText);
        return sketch.ToDiagram();
    }

    private void Read(string name, Point at, double weight, bool misleads)
    {
        var box = sketch.Box(at, name, misleads ? Ink.Input : Ink.State, 118);
        var from = at.X < 0 ? new Point(box.End.X - 30, at.Y < 0 ? box.Lower.Y : box.Upper.Y) : at.Y < 0 ? box.Lower : box.Upper;
        var to = new Point(at.X < 0 ? -22 : 0, at.Y < 0 ? -16 : 16);
        sketch.Emphasis = misleads ? Emphasis.Normal : Emphasis.Strong;
        sketch.Arrow(from, to, misleads ? Ink.Input : Ink.State, dashed: misleads);
        sketch.Emphasis = Emphasis.Normal;
        var middle = new Point((from.X + to.X) / 2, (from.Y + to.Y) / 2);
        sketch.Text(middle.Moved(10, at.X < 0 ? (at.Y < 0 ? -10 : 10) : 0), Weight(name[2..3], weight), align: 1, size: Sketch.SmallText);
    }

    private static string Weight(string of, double weight) => $"α_{{i{of}}} = {NumberText.Fixed(weight, 2)}";
}
