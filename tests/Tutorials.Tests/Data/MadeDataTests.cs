using Tutorials.Data;
using static TorchSharp.torch;

namespace Tutorials.Tests.Data;

/// <summary>The images and the graph that are made for attention on features.</summary>
public sealed class MadeDataTests
{
    [Fact]
    public void The_same_seed_draws_the_same_images_and_another_seed_others()
    {
        var (first, again, other) = (DrawnShapes.Draw(20, 3), DrawnShapes.Draw(20, 3), DrawnShapes.Draw(20, 4));
        Assert.True(Same(first.Images, again.Images) && Same(first.Labels, again.Labels) && Same(first.Boxes, again.Boxes));
        Assert.False(Same(first.Images, other.Images));
        Assert.Equal([20, 1, DrawnShapes.Side, DrawnShapes.Side], first.Images.shape);
        Assert.Equal([20, DrawnShapes.Side, DrawnShapes.Side], first.Boxes.shape);
    }

    [Fact]
    public void Without_strokes_all_ink_lies_in_the_box_and_the_box_is_a_square_of_5_or_7_pixels()
    {
        var drawn = DrawnShapes.Draw(200, 0, strokes: 0);
        var ink = (drawn.Images.squeeze(1) > 0.9).@float() * (1 - drawn.Boxes);
        Assert.InRange(ink.sum().item<float>() / (1 - drawn.Boxes).sum().item<float>(), 0, 0.0005);
        Assert.Equal([25f, 49f], drawn.Boxes.sum([1, 2]).data<float>().Distinct().Order());
        Assert.Equal([0L, 1, 2, 3], drawn.Labels.data<long>().Distinct().Order());
    }

    [Fact]
    public void Strokes_add_ink_outside_the_box_and_none_within()
    {
        var (bare, cluttered) = (DrawnShapes.Draw(300, 1, strokes: 0), DrawnShapes.Draw(300, 1, strokes: 6));
        double Ink(DrawnShapes drawn, bool within) => ((drawn.Images.squeeze(1) > 0.5).@float() * (within ? drawn.Boxes : 1 - drawn.Boxes)).sum().item<float>() / 300;
        Assert.InRange(Ink(cluttered, within: false) - Ink(bare, within: false), 8, 25);
        Assert.Equal(Ink(bare, within: true), Ink(cluttered, within: true), 1.0);
    }

    [Fact]
    public void The_words_of_surveys_are_all_that_changes_when_surveys_do_not_tell()
    {
        var (telling, silent) = (CitationGraph.Make(5), CitationGraph.Make(5, surveysTell: false));
        Assert.True(Same(telling.Links, silent.Links) && Same(telling.Topics, silent.Topics) && Same(telling.Surveys, silent.Surveys));
        Assert.True(Same(telling.Words[.., ..32], silent.Words[.., ..32]));
        double Told(CitationGraph graph, bool surveys) => graph.Words[.., 32..][surveys ? graph.Surveys : graph.Surveys.logical_not()].mean().item<float>();
        Assert.InRange(Told(telling, surveys: true), 0.6, 0.8);
        Assert.InRange(Told(silent, surveys: true), 0, 0.1);
        Assert.Equal(Told(telling, surveys: false), Told(silent, surveys: false), 1e-6);
    }

    [Fact]
    public void Each_paper_reads_itself_helpful_papers_of_its_topic_and_misleading_ones_which_are_surveys()
    {
        var graph = CitationGraph.Make(2);
        var itself = eye(304, dtype: ScalarType.Bool);
        Assert.True(Same(graph.Links, graph.Helpful | graph.Misleading | itself));
        Assert.False((graph.Helpful & graph.Misleading).any().item<bool>());
        Assert.True(graph.Links.diagonal().all().item<bool>());
        Assert.False((graph.Misleading & graph.Surveys.logical_not().unsqueeze(0)).any().item<bool>());
        Assert.Equal(76, graph.Surveys.sum().item<long>());
    }

    [Fact]
    public void What_cannot_be_made_is_told_in_one_sentence()
    {
        string Refused(Action make) => Assert.ThrowsAny<ArgumentException>(make).Message;
        Assert.Equal("A graph of 12 papers is too small for four topics: give at least 64. (Parameter 'papers')", Refused(() => CitationGraph.Make(0, 12)));
        Assert.Equal("A paper of 64 cannot cite 13 surveys: give a number from 0 to 12. (Parameter 'surveysCited')", Refused(() => CitationGraph.Make(0, 64, surveysCited: 13)));
        Assert.Contains("count", Refused(() => DrawnShapes.Draw(0, 0)));
        Assert.Contains("strokes", Refused(() => DrawnShapes.Draw(1, 0, strokes: -1)));
    }

    private static bool Same(Tensor one, Tensor other) => one.eq(other).all().item<bool>();
}
