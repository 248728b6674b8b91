using System.Text.Json.Nodes;

namespace Notebooks.Tests.Jupyter;

public sealed class KernelCommandTests : IDisposable
{
    private const string Spec = "share/jupyter/kernels/.net-csharp/kernel.json";
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void Installing_writes_what_Jupyter_starts_the_kernel_by()
    {
        Assert.Equal(0, workspace.RunProgram("kernel", "install", "--prefix", ".").ExitCode);
        var spec = JsonNode.Parse(workspace.Read(Spec))!;
        var command = spec["argv"]!.AsArray().Select(part => (string)part!).ToList();
        Assert.True(File.Exists(command[1]), command[1]);
        Assert.Equal(["kernel", "{connection_file}"], command[2..]);
        Assert.Equal("C#", (string?)spec["language"]);
        Assert.Equal("message", (string?)spec["interrupt_mode"]);
        Assert.Equal(0, workspace.RunProgram("kernel", "install", "--prefix", ".").ExitCode);
        Assert.Equal(0, workspace.RunProgram("kernel", "uninstall", "--prefix", ".").ExitCode);
        Assert.False(File.Exists(workspace.PathOf(Spec)));
    }

    [Fact]
    public void The_kernel_of_another_product_stays_unless_forced()
    {
        const string other = """{"argv": ["dotnet", "interactive", "jupyter", "{connection_file}"], "display_name": ".NET (C#)"}""";
        workspace.Write(Spec, other);
        foreach (var command in (string[])["install", "uninstall"])
        {
            var refused = workspace.RunProgram("kernel", command, "--prefix", ".");
            Assert.Equal(1, refused.ExitCode);
            Assert.Contains("another product", refused.Errors);
            Assert.Equal(other, workspace.Read(Spec));
        }
        Assert.Equal(0, workspace.RunProgram("kernel", "install", "--prefix", ".", "--force").ExitCode);
        Assert.Equal(0, workspace.RunProgram("kernel", "uninstall", "--prefix", ".").ExitCode);
    }

    [Fact]
    public void A_missing_libzmq_is_said_with_what_to_do()
    {
        var outcome = InstallWith(workspace.PathOf("nowhere"));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("The kernel needs libzmq, which was not found: install it", outcome.Output);
    }

    [Theory]
    [InlineData("venv/lib/python3.12/site-packages/pyzmq.libs/libzmq-1234.so.5.2.5", "venv")]
    [InlineData("conda/lib/libzmq.so.5", "conda")]
    [InlineData("own/zmq.so", "own/zmq.so")]
    public void The_libzmq_of_a_Python_environment_will_do(string file, string chosen)
    {
        workspace.Write(file, "");
        var installed = Directory.EnumerateFiles("/usr/lib", "libzmq.so.5", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).First();
        File.Copy(installed, workspace.PathOf(file), overwrite: true);
        Assert.DoesNotContain("libzmq", InstallWith(workspace.PathOf(chosen)).Output);
    }

    [Fact]
    public void Uninstalling_what_is_not_there_says_so()
    {
        var outcome = workspace.RunProgram("kernel", "uninstall", "--prefix", ".");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("There is no kernel in", outcome.Errors);
    }

    [Theory]
    [InlineData("""{"ip": "0.0.0.0"}""", "listens on this machine alone")]
    [InlineData("""{"ip": "192.168.1.7"}""", "listens on this machine alone")]
    [InlineData("""{"transport": "ipc"}""", "transport ipc")]
    [InlineData("""{"signature_scheme": "hmac-md5"}""", "hmac-md5")]
    [InlineData("""{"shell_port": "many"}""", "shell_port is not a port number")]
    [InlineData("""{"key": null}""", "has no key")]
    public void A_connection_file_that_asks_for_something_else_is_refused(string changes, string message)
    {
        var connection = JsonNode.Parse("""
            {"ip": "127.0.0.1", "transport": "tcp", "signature_scheme": "hmac-sha256", "key": "k",
             "shell_port": 1, "control_port": 2, "stdin_port": 3, "iopub_port": 4, "hb_port": 5}
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(changes)!.AsObject())
            connection[name] = value?.DeepClone();
        workspace.Write("connection.json", connection.ToJsonString());
        Refused("connection.json", message);
    }

    [Fact]
    public void A_connection_file_that_cannot_be_read_is_refused()
    {
        workspace.Write("broken.json", "{");
        Refused("broken.json", "is not valid JSON");
        Refused("missing.json", "cannot be read");
    }

    private void Refused(string file, string message)
    {
        var outcome = workspace.RunProgram("kernel", file);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(message, outcome.Errors);
        Assert.Single(outcome.Errors.TrimEnd().Split('\n'));
    }

    private Outcome InstallWith(string libzmq) => Outcome.Of(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, "tutorials.dll"), "kernel", "install", "--prefix", "."], workspace.Folder, ("LIBZMQ", libzmq));
}
