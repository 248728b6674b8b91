namespace Tutorials.Notebooks.Files;

/// <summary>Something is wrong that the user can put right; the message is for them.</summary>
internal sealed class NotebookException(string message) : Exception(message);
