using Tutorials.Models;
using Tutorials.Recurrent;
using static TorchSharp.torch;

namespace Tutorials.Tests.Models;

public sealed class SequenceModelTests
{
    [Fact]
    public void A_tagger_scores_each_step()
    {
        var tagger = new SequenceTagger(new RecurrentLayer(nn.LSTM(3, 5)), 5, 4);
        Assert.Equal([7, 2, 4], tagger.call(randn(7, 2, 3)).shape);
    }

    [Fact]
    public void A_tagger_takes_indices_through_an_embedding()
    {
        var tagger = new SequenceTagger(nn.Sequential(nn.Embedding(4, 10), new RecurrentLayer(nn.RNN(10, 8, 2, batchFirst: true))), 8, 4);
        Assert.Equal([2, 5, 4], tagger.call(randint(0, 4, [2, 5])).shape);
    }

    [Fact]
    public void A_classifier_reads_the_output_after_the_last_step()
    {
        var gru = nn.GRU(3, 5, batchFirst: true);
        var classifier = new SequenceClassifier(new RecurrentLayer(gru), 5, 2);
        var x = randn(4, 6, 3);
        var readout = classifier.named_modules().Single(module => module.name == "readout").module;
        var expected = ((nn.Module<Tensor, Tensor>)readout).call(gru.call(x).Item2[0]);       // the last hidden state
        Assert.True(allclose(expected, classifier.call(x), atol: 1e-6));
    }

    [Fact]
    public void A_classifier_with_one_score_gives_one_number_a_sequence()
    {
        var classifier = new SequenceClassifier(new RecurrentLayer(nn.RNN(3, 5, batchFirst: true)), 5);
        Assert.Equal([4], classifier.call(randn(4, 6, 3)).shape);
        Assert.Equal([1], classifier.call(randn(1, 6, 3)).shape);
    }
}
