using System.Text;
using Notebooks.Book.Text;

namespace Notebooks.Book.Code;

/// <summary>Writes code with its words as HTML: a letter for each kind, the number of its note, and a link where there is a target.</summary>
internal static class CodeHtml
{
    public static string Write(string code, IEnumerable<Word> words, NoteTable notes)
    {
        var html = new StringBuilder();
        var end = 0;
        foreach (var word in words)
        {
            html.Append(Html.Escape(code[end..word.Start]));
            var text = Html.Escape(code.Substring(word.Start, word.Length));
            var note = word.Note is null ? "" : Html.Invariant($" data-n={notes.NumberOf(word.Note)}");
            html.Append(word switch
            {
                { Note.Target.Length: > 0 } => $"<a class={Class(word.Kind)}{note} tabindex=-1 href=\"{word.Note.Target}\">{text}</a>",
                { Kind: WordKind.Plain, Note: null } => text,
                _ => $"<i class={Class(word.Kind)}{note}>{text}</i>",
            });
            end = word.Start + word.Length;
        }
        return html.Append(Html.Escape(code[end..])).ToString();
    }

    private static string Class(WordKind kind) => kind switch
    {
        WordKind.Keyword => "k",
        WordKind.Text => "s",
        WordKind.Number => "n",
        WordKind.Comment => "c",
        WordKind.Directive => "d",
        WordKind.Type => "t",
        WordKind.Method => "f",
        WordKind.Member => "m",
        WordKind.Parameter => "p",
        WordKind.Namespace => "q",
        _ => "v",
    };
}
