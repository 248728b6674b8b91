using System.Collections;
using System.Diagnostics;
using System.Text.RegularExpressions;
using static TorchSharp.torch;

namespace TorchSharp.Tests.Fuzz;

/// <summary>
/// Calls public members with odd arguments, in a process of its own: a call that ends the process is the last one in the journal. Every
/// exception must be a managed one whose message is one line that tells something.
/// </summary>
internal static partial class FuzzRun
{
    private const long MostAddressSpace = 9L << 30;

    /// <summary>
    /// The process: seed, the number of calls or "null" for each member with each of its arguments null in turn, and the file in which each call is
    /// noted before it is made.
    /// </summary>
    /// <returns>0 if all errors are as they should be, 1 otherwise.</returns>
    private static int Main(string[] arguments)
    {
        var seed = int.Parse(arguments[0]);
        using var journal = File.OpenHandle(arguments[2], FileMode.Create, FileAccess.Write);
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        set_num_threads(1);
        // OpenBLAS would wait for ever for the memory it needs, so it takes that first.
        rand(100, 100).mm(rand(100, 100)).Dispose();

        var random = new Random(seed);
        var members = FuzzedMember.Of(typeof(torch).Assembly);
        var arguing = new OddArguments(random, members);
        // Those change what the process does as a whole.
        var chosen = Array.FindAll(members, member => !member.Name.StartsWith("torch.set_num_threads", StringComparison.Ordinal));
        var (outcomes, faults) = (new Dictionary<string, int>(), new SortedDictionary<string, string>(StringComparer.Ordinal));
        var slowest = (Time: TimeSpan.Zero, Call: "");
        var plan = arguments[1] == "null" ? EachNull(chosen) : Enumerable.Range(0, int.Parse(arguments[1])).Select(_ => (chosen[random.Next(chosen.Length)], -1));
        var calls = 0;
        foreach (var (member, nullPlace) in plan)
        {
            // What is left of huge arguments must not use up the memory that the runtime itself needs.
            if (AddressSpace() > MostAddressSpace)
                Tensors.Collect();
            using var scope = NewDisposeScope();
            var description = $"{calls++}: {member.Name}";
            RandomAccess.Write(journal, System.Text.Encoding.UTF8.GetBytes(description.PadRight(400)), 0);
            var started = Stopwatch.GetTimestamp();
            var outcome = Outcome(member, nullPlace, arguing, journal, description, faults);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            if (Stopwatch.GetElapsedTime(started) is var time && time > slowest.Time)
                slowest = (time, description);
        }
        output.WriteLine($"{calls} calls of {chosen.Length} members, seed {seed}: {string.Join(", ", outcomes.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Value} {pair.Key}"))}.");
        output.WriteLine($"The slowest took {slowest.Time.TotalSeconds:0.0} s ({slowest.Call}).");
        foreach (var (member, fault) in faults)
            output.WriteLine($"FAULT {member}: {fault}");
        return faults.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<(FuzzedMember Member, int NullPlace)> EachNull(FuzzedMember[] members) =>
        from member in members
        from place in Enumerable.Range(0, member.Parameters.Length)
        where !member.Parameters[place].IsValueType
        select (member, place);

    private static long AddressSpace() => long.Parse(File.ReadAllText("/proc/self/statm").Split(' ')[0]) * Environment.SystemPageSize;

    private static string Outcome(FuzzedMember member, int nullPlace, OddArguments arguing, Microsoft.Win32.SafeHandles.SafeFileHandle journal, string description, IDictionary<string, string> faults)
    {
        object? target = null;
        object?[] given;
        try
        {
            target = member.NeedsObject ? arguing.Target(member.Owner) : null;
            if (member.NeedsObject && target is null)
                return "without an object";
            given = Array.ConvertAll(member.Parameters, arguing.Of);
            if (nullPlace >= 0)
                given[nullPlace] = null;
        }
        catch (Exception error)
        {
            faults.TryAdd(member.Name, $"its arguments could not be made: {error}");
            return "without arguments";
        }
        var shown = string.Join(", ", given.Select(Shown));
        RandomAccess.Write(journal, System.Text.Encoding.UTF8.GetBytes($"{description} on {Shown(target)} with {shown}".PadRight(2000)), 0);
        try
        {
            Look(member.Call(target, given));
            return "returned";
        }
        catch (Exception error)
        {
            if (!IsClear(error))
                faults.TryAdd(member.Name, $"{error.GetType().Name}: {error.Message.ReplaceLineEndings("⏎")}  [on {Shown(target)} with {shown}] {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
            return error.GetType().Name;
        }
    }

    // A result is shown as a notebook would.
    private static void Look(object? result)
    {
        if (result is Tensor { IsInvalid: false } tensor && tensor.numel() < 1_000)
            _ = tensor.ToString();
        else if (result is IEnumerable items and not string)
            items.Cast<object>().Take(20).Count();
        else
            _ = result?.ToString();
    }

    private static bool IsClear(Exception error) =>
        error is not (NullReferenceException or AccessViolationException or InvalidCastException)
        && error.Message is { Length: > 10 and < 1_000 } && !Unclear().IsMatch(error.Message);

    // More than a line; a place in libtorch's sources; what its authors assert among themselves.
    [GeneratedRegex(@"[\n\r]|\.(cpp|cc|h):\d+|INTERNAL ASSERT")]
    private static partial Regex Unclear();

    private static string Shown(object? value) => value switch
    {
        null => "null",
        Tensor { IsInvalid: true } => "disposed",
        Tensor tensor => $"{tensor.dtype}[{string.Join(",", tensor.shape)}]{(tensor.is_sparse ? " sparse" : "")}",
        string text => $"'{text}'",
        Scalar scalar => $"{scalar.Type} {scalar.ToDouble()}",
        Array items => $"{{{string.Join(", ", items.Cast<object?>().Take(8).Select(Shown))}}}",
        _ => value.GetType().Name is var name && value is IFormattable ? value.ToString()! : name,
    };
}
