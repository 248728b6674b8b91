using System.Text.Json.Serialization;
using Tutorials.Notebooks.Sessions;

namespace Tutorials.Notebooks.Workers;

/// <summary>A cell for a worker to run.</summary>
internal sealed record CellRequest(int Number, string Code, string? Language);

/// <summary>
/// What goes through the pipe between the program and a worker: a line of JSON for each request and each event. A pipe of
/// their own, because anything, native code too, may write to a process's standard output.
/// </summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CellRequest))]
[JsonSerializable(typeof(SessionEvent))]
internal sealed partial class WorkerProtocol : JsonSerializerContext;
