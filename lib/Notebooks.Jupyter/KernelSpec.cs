using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Notebooks.Jupyter;

/// <summary>
/// The entry by which Jupyter's front ends find the kernel: kernels/.net-csharp/kernel.json in one of Jupyter's data folders
/// (https://jupyter-client.readthedocs.io/en/stable/kernels.html). The name is .NET Interactive's, which notebooks carry.
/// </summary>
public sealed class KernelSpec
{
    private const string Mark = "tutorials";
    private readonly string file;

    private KernelSpec(string dataFolder) => file = Path.Combine(dataFolder, "kernels", NotebookLanguage.KernelName, "kernel.json");

    /// <summary>The folder of the entry.</summary>
    public string Folder => Path.GetDirectoryName(file)!;

    /// <summary>The entry for an environment such as /usr/local, or without one for the current user.</summary>
    public static KernelSpec In(string? prefix) =>
        new(prefix is null ? UserFolder() : Path.Combine(Path.GetFullPath(prefix), "share", "jupyter"));

    /// <summary>Writes the entry.</summary>
    /// <exception cref="NotebookException">Another product's is there and <paramref name="force"/> is not given.</exception>
    public void Install(bool force)
    {
        if (File.Exists(file) && !IsOurs() && !force)
            throw new NotebookException($"{Folder} has the kernel of another product; add --force to replace it.");
        AtomicFile.Write(file, NotebookJson.Write(Content()));
    }

    /// <summary>Takes the entry away.</summary>
    /// <exception cref="NotebookException">There is none, or it is another product's.</exception>
    public void Uninstall()
    {
        if (!File.Exists(file))
            throw new NotebookException($"There is no kernel in {Folder}.");
        if (!IsOurs())
            throw new NotebookException($"{Folder} has the kernel of another product, which stays.");
        Directory.Delete(Folder, recursive: true);
    }

    private static JsonObject Content() => new()
    {
        ["argv"] = new JsonArray(Host, Assembly.GetEntryAssembly()!.Location, JupyterKernel.Command, "{connection_file}"),
        ["display_name"] = ".NET (C#)",
        ["language"] = "C#",
        ["interrupt_mode"] = "message",
        ["metadata"] = new JsonObject { ["debugger"] = false, ["product"] = Mark },
    };

    /// <summary>A front end started from a desktop may not have dotnet on its path.</summary>
    private static string Host
    {
        get
        {
            if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) is "dotnet")
                return Environment.ProcessPath!;
            // The runtime is in (dotnet's folder)/shared/Microsoft.NETCore.App/(version).
            var folder = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
            var host = Path.Combine(folder, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet");
            return File.Exists(host) ? host : "dotnet";
        }
    }

    private bool IsOurs()
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(file)) is JsonObject { } spec && spec["metadata"] is JsonObject metadata
                && metadata["product"]?.ToString() == Mark;
        }
        catch (System.Text.Json.JsonException)
        {
            return false;
        }
    }

    private static string UserFolder()
    {
        if (Environment.GetEnvironmentVariable("JUPYTER_DATA_DIR") is { Length: > 0 } chosen)
            return Path.GetFullPath(chosen);
        return OperatingSystem.IsMacOS() ? Path.Combine(Folder(Environment.SpecialFolder.UserProfile), "Library", "Jupyter")
            : OperatingSystem.IsWindows() ? Path.Combine(Folder(Environment.SpecialFolder.ApplicationData), "jupyter")
            : Path.Combine(Folder(Environment.SpecialFolder.LocalApplicationData), "jupyter");

        static string Folder(Environment.SpecialFolder folder) => Environment.GetFolderPath(folder, Environment.SpecialFolderOption.DoNotVerify);
    }
}
