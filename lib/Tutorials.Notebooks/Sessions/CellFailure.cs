namespace Tutorials.Notebooks.Sessions;

/// <summary>A cell asks for something that cannot be done; the message says where and what.</summary>
internal sealed class CellFailure(string message) : Exception(message);
