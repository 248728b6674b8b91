using TorchSharp.Modules;
using TorchSharp.Utils;
using static TorchSharp.torch;

namespace TorchSharp.Tests;

/// <summary>A module of each kind of component, as a reader would write it.</summary>
internal sealed class Classifier : nn.Module<Tensor, Tensor>
{
    private readonly Embedding embedding = nn.Embedding(10, 4);
    private readonly LSTM lstm = nn.LSTM(4, 3, 2, bidirectional: true);
    private readonly ModuleList<Linear> heads = nn.ModuleList(nn.Linear(6, 5), nn.Linear(5, 2, hasBias: false));
    private readonly Parameter scale = nn.Parameter(ones(2));
    [ComponentName(Name = "offset")] private readonly Tensor shift = zeros(2);
    private readonly int unrelated = 1;

    public Classifier() : base(nameof(Classifier)) => RegisterComponents();

    public override Tensor forward(Tensor input)
    {
        var (outputs, _, _) = lstm.call(embedding.call(input));
        return heads[1].call(heads[0].call(outputs[-1])) * scale + shift + 0 * unrelated;
    }
}
