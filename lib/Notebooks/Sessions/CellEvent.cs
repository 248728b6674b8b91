using System.Text.Json.Serialization;
using Notebooks.Documents;

namespace Notebooks.Sessions;

/// <summary>Something that a cell shows or that happens to it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "event")]
[JsonDerivedType(typeof(StreamWritten), "stream")]
[JsonDerivedType(typeof(Displayed), "display")]
[JsonDerivedType(typeof(DisplayUpdated), "update")]
[JsonDerivedType(typeof(ResultProduced), "result")]
[JsonDerivedType(typeof(Failed), "error")]
[JsonDerivedType(typeof(Finished), "finished")]
public abstract record CellEvent;

/// <summary>Text was written to the console.</summary>
/// <param name="Name">stdout or stderr.</param>
/// <param name="Text">What was written.</param>
public sealed record StreamWritten(string Name, string Text) : CellEvent;

/// <summary>A value was put on show.</summary>
/// <param name="Id">What a later update of it carries.</param>
/// <param name="Data">The value in its MIME types.</param>
public sealed record Displayed(string Id, MimeBundle Data) : CellEvent;

/// <summary>What was on show under an id is replaced.</summary>
/// <param name="Id">The id, which may be of an earlier cell's display.</param>
/// <param name="Data">The new value in its MIME types.</param>
public sealed record DisplayUpdated(string Id, MimeBundle Data) : CellEvent;

/// <summary>The value of the cell's last expression.</summary>
/// <param name="Data">The value in its MIME types.</param>
public sealed record ResultProduced(MimeBundle Data) : CellEvent;

/// <summary>The cell failed.</summary>
/// <param name="Name">The kind of error: an exception's type, or CompilationError and the like.</param>
/// <param name="Message">What it says.</param>
/// <param name="Summary">One sentence on where and why.</param>
/// <param name="Traceback">Lines on where it happened.</param>
public sealed record Failed(string Name, string Message, string Summary, IReadOnlyList<string> Traceback) : CellEvent;

/// <summary>The cell is over; there is nothing more from it.</summary>
public sealed record Finished : CellEvent;

/// <summary>A cell to be run.</summary>
/// <param name="Number">Its number, from 1, by which messages name it.</param>
/// <param name="Code">Its text.</param>
/// <param name="Language">The language noted for this cell alone; null for C#.</param>
public sealed record CellRequest(int Number, string Code, string? Language = null);

/// <summary>What a run of a cell needs from whoever wants it run. One host may serve one run or many.</summary>
public interface ICellHost
{
    /// <summary>What the cell reads from the console.</summary>
    TextReader Input => TextReader.Null;

    /// <summary>Takes what the cell shows; called from any thread.</summary>
    void Publish(CellEvent cellEvent);

    /// <summary>Runs compiled code of the cell, which may take care that it can be stopped.</summary>
    Task RunAsync(Func<Task> code) => code();
}
