namespace Tutorials.Notebooks.Sessions;

/// <summary>A cell was stopped from outside.</summary>
internal sealed class InterruptedException() : Exception("the cell was interrupted; what it had done stays done.");
