using System.Text;
using Notebooks.Documents;
using Notebooks.Sessions;

namespace Notebooks.Runs;

/// <summary>Gathers what the cells of one notebook publish into the outputs that a notebook file has.</summary>
internal sealed class OutputCollector
{
    private readonly Dictionary<string, (List<Output> Outputs, int Index)> displays = [];

    /// <summary>Begins the outputs of a cell. What the cell before put out may still change: its displays can be updated.</summary>
    public CellOutputs Begin(int number) => new(number, displays);
}

/// <summary>The outputs of one cell, as they come.</summary>
internal sealed class CellOutputs(int number, Dictionary<string, (List<Output> Outputs, int Index)> displays)
{
    private readonly List<Output> outputs = [];
    private readonly StringBuilder streamText = new();
    private string? streamName;

    /// <summary>The cell's error; null while there is none.</summary>
    public Failed? Failure { get; private set; }

    /// <summary>The outputs so far.</summary>
    public IReadOnlyList<Output> All
    {
        get
        {
            EndStream();
            return outputs;
        }
    }

    public void Add(CellEvent cellEvent)
    {
        if (cellEvent is StreamWritten written)
        {
            AddText(written);
            return;
        }
        EndStream();
        switch (cellEvent)
        {
            case Displayed displayed:
                displays[displayed.Id] = (outputs, outputs.Count);
                outputs.Add(new DisplayOutput(displayed.Data));
                break;
            case DisplayUpdated updated when displays.TryGetValue(updated.Id, out var place):
                place.Outputs[place.Index] = new DisplayOutput(updated.Data);
                break;
            case ResultProduced result:
                outputs.Add(new ResultOutput(result.Data, number));
                break;
            case Failed failed:
                Failure = failed;
                outputs.Add(new ErrorOutput(failed.Name, failed.Message, failed.Traceback));
                break;
        }
    }

    /// <summary>Text written to one stream in a row is one output.</summary>
    private void AddText(StreamWritten written)
    {
        if (written.Name != streamName)
            EndStream();
        streamName = written.Name;
        streamText.Append(written.Text);
    }

    private void EndStream()
    {
        if (streamText.Length > 0)
            outputs.Add(new StreamOutput(streamName!, streamText.ToString()));
        streamText.Clear();
        streamName = null;
    }
}
