using System.Text;
using System.Text.Json.Nodes;
using Tutorials.Notebooks.Files;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Runs;

/// <summary>Gathers what the cells of a notebook publish into the outputs that a notebook file has.</summary>
internal sealed class OutputCollector
{
    private readonly Dictionary<string, JsonObject> displays = [];
    private readonly List<JsonObject> outputs = [];
    private readonly StringBuilder streamText = new();
    private string? streamName;
    private int executionCount;

    /// <summary>The error of the cell at hand; null while there is none.</summary>
    public Failed? Failure { get; private set; }

    public void Begin(int number)
    {
        executionCount = number;
        outputs.Clear();
        Failure = null;
    }

    public void Add(SessionEvent sessionEvent)
    {
        if (sessionEvent is StreamWritten written)
        {
            AddText(written);
            return;
        }
        EndStream();
        switch (sessionEvent)
        {
            case Displayed displayed:
                outputs.Add(displays[displayed.Id] = Outputs.DisplayData(displayed.Data));
                break;
            case DisplayUpdated updated when displays.TryGetValue(updated.Id, out var output):
                output["data"] = Outputs.Data(updated.Data);
                break;
            case ResultProduced result:
                outputs.Add(Outputs.ExecuteResult(executionCount, result.Data));
                break;
            case Failed failed:
                Failure = failed;
                outputs.Add(Outputs.Error(failed.Name, failed.Message, failed.Traceback));
                break;
        }
    }

    /// <summary>The outputs of the cell at hand, which is over.</summary>
    public JsonArray End()
    {
        EndStream();
        return new JsonArray([.. outputs]);
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
            outputs.Add(Outputs.Stream(streamName!, streamText.ToString()));
        streamText.Clear();
        streamName = null;
    }
}
