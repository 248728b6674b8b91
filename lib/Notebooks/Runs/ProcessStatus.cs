using System.Globalization;

namespace Notebooks.Runs;

/// <summary>What Linux says of a process.</summary>
/// <param name="State">Z for one that has ended and of which whoever started it has not taken notice.</param>
/// <param name="Parent">The process that started it, or has taken it over.</param>
internal readonly record struct ProcessStatus(char State, int Parent)
{
    /// <summary>Reads the status; null where there is no such process, or none that may be looked at.</summary>
    public static ProcessStatus? Read(int process)
    {
        try
        {
            // The name, in parentheses, may hold anything; after it come the state and the parent.
            var status = File.ReadAllText($"/proc/{process}/stat");
            var parts = status[(status.LastIndexOf(')') + 1)..].Split(' ');
            return new(parts[1][0], int.Parse(parts[2], CultureInfo.InvariantCulture));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
