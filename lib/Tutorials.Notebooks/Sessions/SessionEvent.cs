using System.Text.Json.Serialization;

namespace Tutorials.Notebooks.Sessions;

/// <summary>Something that a cell shows or that happens to it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(StreamWritten), "stream")]
[JsonDerivedType(typeof(Displayed), "display")]
[JsonDerivedType(typeof(DisplayUpdated), "update")]
[JsonDerivedType(typeof(ResultProduced), "result")]
[JsonDerivedType(typeof(Failed), "error")]
[JsonDerivedType(typeof(Finished), "finished")]
internal abstract record SessionEvent;

/// <summary>Text written to the console; <paramref name="Name"/> is stdout or stderr.</summary>
internal sealed record StreamWritten(string Name, string Text) : SessionEvent;

/// <summary>A value put on show. <paramref name="Data"/> maps MIME types to text.</summary>
internal sealed record Displayed(string Id, IReadOnlyDictionary<string, string> Data) : SessionEvent;

/// <summary>What was on show under an id is replaced.</summary>
internal sealed record DisplayUpdated(string Id, IReadOnlyDictionary<string, string> Data) : SessionEvent;

/// <summary>The value of the cell's last expression.</summary>
internal sealed record ResultProduced(IReadOnlyDictionary<string, string> Data) : SessionEvent;

/// <summary>The cell failed. <paramref name="Summary"/> says in one sentence where and why.</summary>
internal sealed record Failed(string Name, string Message, string Summary, IReadOnlyList<string> Traceback) : SessionEvent;

/// <summary>The cell is over; there is nothing more from it.</summary>
internal sealed record Finished : SessionEvent;

/// <summary>Where a session sends what cells show. Called from any thread.</summary>
internal interface ISessionOutput
{
    void Publish(SessionEvent sessionEvent);
}
