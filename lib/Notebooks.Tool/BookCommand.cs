using System.CommandLine;
using System.Globalization;
using Notebooks.Book;
using Notebooks.Documents;
using Notebooks.Runs;

namespace Notebooks.Tool;

/// <summary>The command <c>book</c>: makes a site of the notebooks.</summary>
internal static class BookCommand
{
    private static readonly Argument<string> Notebooks = new("notebooks")
    {
        Description = "The folder with the notebooks.",
        DefaultValueFactory = _ => "notebooks",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Output = new("--output")
    {
        Description = "The folder for the book; an older book there is replaced.",
        HelpName = "folder",
        DefaultValueFactory = _ => "book",
    };

    private static readonly Option<bool> Execute = new("--execute") { Description = "Run the notebooks first and show what they put out now." };

    private static readonly Option<string> Repository = new("--repository")
    {
        Description = "The repository's address, for the link that opens it in Codespaces.",
        HelpName = "address",
        DefaultValueFactory = _ => "",
    };

    private static readonly Option<string> Site = new("--site")
    {
        Description = "The address that the book will have, for previews and the page for wrong addresses.",
        HelpName = "address",
        DefaultValueFactory = _ => "",
    };

    public static Command Create()
    {
        var command = new Command("book", "Make a book of the notebooks: pages to read without a server or a network.") { Notebooks, Output, Execute, Repository, Site };
        command.SetAction(async (parsed, cancellation) =>
        {
            var options = new BookOptions
            {
                Notebooks = parsed.GetValue(Notebooks)!,
                Output = parsed.GetValue(Output)!,
                Repository = parsed.GetValue(Repository)!,
                Site = parsed.GetValue(Site)!,
            };
            try
            {
                return parsed.GetValue(Execute) ? await ExecuteAndBuildAsync(options, cancellation) : Build(options);
            }
            catch (Exception exception) when (exception is NotebookException or IOException or UnauthorizedAccessException)
            {
                await Console.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return command;
    }

    private static async Task<int> ExecuteAndBuildAsync(BookOptions options, CancellationToken cancellation)
    {
        var executed = Directory.CreateTempSubdirectory("book-");
        try
        {
            var run = new RunOptions(false, false, executed.FullName, TimeSpan.FromMinutes(10));
            var results = await new NotebookRunner(run, new PlainProgress()).RunAsync(NotebookSelection.Find([options.Notebooks]), cancellation);
            if (results.All(result => result.IsClean))
                return Build(options with { Executed = executed.FullName });
            foreach (var problem in results.SelectMany(result => result.Problems))
                await Console.Error.WriteLineAsync(problem);
            return 1;
        }
        finally
        {
            executed.Delete(recursive: true);
        }
    }

    private static int Build(BookOptions options)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var result = new BookBuilder(options).Build();
        foreach (var sentence in result.Remarks.Concat(result.Faults))
            Console.Error.WriteLine(sentence);
        if (result.Faults.Count > 0)
            return 1;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Path.Combine(options.Output, "index.html")}: {result.Pages} pages, {result.Bytes / 1e6:F1} MB, in {watch.Elapsed.TotalSeconds:F1} s"));
        return 0;
    }
}
