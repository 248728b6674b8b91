using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Notebooks.Book.Text;

/// <summary>
/// The book's formulas. They are collected while pages are written, each leaving a mark, and set as MathML all at once,
/// because starting the program that sets them takes longer than its work.
/// </summary>
internal sealed partial class Formulas
{
    private readonly Dictionary<Formula, int> numbers = [];
    private readonly List<(Formula Formula, Place Place)> all = [];

    /// <summary>Collects a formula.</summary>
    /// <returns>The mark that stands for it.</returns>
    public string Mark(string tex, bool isBlock, Place place)
    {
        var formula = new Formula(tex.Trim(), isBlock);
        lock (all)
        {
            if (!numbers.TryGetValue(formula, out var number))
            {
                numbers[formula] = number = all.Count;
                all.Add((formula, place));
            }
            return $"\uE000{number}\uE001";
        }
    }

    /// <summary>Collects a formula that stands by itself. Where it has wide gaps, its parts may come to stand below each other, on a narrow page.</summary>
    /// <returns>The marks that stand for its parts.</returns>
    public string MarkBlock(string tex, Place place) => string.Concat(Parts(tex).Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => Mark(part, true, place)));

    /// <summary>Sets all formulas.</summary>
    /// <param name="packages">The packages of npm, temml among them.</param>
    /// <param name="faults">Told of formulas that cannot be set.</param>
    /// <returns>What puts formulas in the place of their marks.</returns>
    /// <exception cref="NotebookException">The program that sets them cannot be run.</exception>
    public Func<string, string> Set(NodePackages packages, Faults faults)
    {
        if (all.Count == 0)
            return html => html;
        var written = JsonSerializer.Serialize(all.Select(entry => new { tex = entry.Formula.Tex, block = entry.Formula.IsBlock }));
        var set = JsonSerializer.Deserialize<Outcome[]>(packages.Run("formulas.mjs", written), JsonSerializerOptions.Web)!;
        foreach (var (outcome, (formula, place)) in set.Zip(all))
        {
            if (outcome.Error is { } error)
                faults.Add(place, $"the formula ${formula.Tex}$ cannot be set: {error}");
        }
        return html => MarkOfFormula().Replace(html, mark => set[int.Parse(mark.Groups[1].ValueSpan)].Mathml ?? "");
    }

    // A gap within braces, \left … \right or an environment parts nothing.
    private static IEnumerable<string> Parts(string tex)
    {
        var (start, depth) = (0, 0);
        foreach (Match token in GapOrBracket().Matches(tex))
        {
            if (token.Value is not (@"\quad" or @"\qquad"))
            {
                depth += token.Value is "{" or @"\left" or @"\begin" ? 1 : token.Value is "}" or @"\right" or @"\end" ? -1 : 0;
            }
            else if (depth == 0)
            {
                yield return tex[start..token.Index];
                start = token.Index + token.Length;
            }
        }
        yield return tex[start..];
    }

    [GeneratedRegex(@"\\[a-zA-Z]+|\\.|[{}]")]
    private static partial Regex GapOrBracket();

    [GeneratedRegex("\uE000([0-9]+)\uE001")]
    private static partial Regex MarkOfFormula();

    private sealed record Formula(string Tex, bool IsBlock);

    private sealed record Outcome(string? Mathml, string? Error);
}

/// <summary>The packages that npm installs for the book, and programs that use them.</summary>
/// <param name="folder">The folder with package.json; its programs lie there too.</param>
internal sealed class NodePackages(string folder)
{
    /// <summary>A package's file; null where it is not installed.</summary>
    public string? Find(string file) => Path.Combine(folder, "node_modules", file) is var path && File.Exists(path) ? path : null;

    /// <summary>Installs what package-lock.json names, unless it is there.</summary>
    /// <returns>Why that was not possible; null when all is there.</returns>
    public string? Install()
    {
        var installed = new FileInfo(Path.Combine(folder, "node_modules", ".package-lock.json"));
        if (installed.Exists && installed.LastWriteTimeUtc >= File.GetLastWriteTimeUtc(Path.Combine(folder, "package-lock.json")))
            return null;
        try
        {
            Start(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "", folder);
            return null;
        }
        catch (NotebookException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Runs a program of the folder by node.</summary>
    /// <returns>What it writes.</returns>
    /// <exception cref="NotebookException">node is missing, or the program failed.</exception>
    public string Run(string program, string input) => Start("node", [program], input, folder);

    private static string Start(string command, IEnumerable<string> arguments, string input, string folder)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? output.Result : throw new NotebookException($"{command} failed, and the book needs it: {FirstLine(errors.Result)}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new NotebookException($"{command} was not found, and the book's formulas are set with it; install Node.js (Debian: npm) and try again.");
        }
    }

    private static string FirstLine(string text) => text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "it said nothing.";
}
