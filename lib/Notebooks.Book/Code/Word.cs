namespace Notebooks.Book.Code;

/// <summary>What a stretch of code is, which its color shows.</summary>
internal enum WordKind
{
    Plain,
    Keyword,
    Text,
    Number,
    Comment,
    Directive,
    Type,
    Method,
    Member,
    Variable,
    Parameter,
    Namespace,
}

/// <summary>A stretch of code.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Note">What is to be said of it, if anything.</param>
internal readonly record struct Word(int Start, int Length, WordKind Kind, Note? Note);
