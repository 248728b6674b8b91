using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Notebooks.Tests;

public sealed class ReferenceTests : IDisposable
{
    private readonly Workspace workspace = new();

    public void Dispose() => workspace.Dispose();

    [Fact]
    public void A_loaded_script_s_own_references_start_at_its_folder()
    {
        workspace.Write("lib/parts/inner.csx", "int Inner() => 20;");
        workspace.Write("lib/setup.csx", "#load \"parts/inner.csx\"\n#r \"bin/xunit.assert.dll\"\nint Outer() => Inner() + 1;");
        CopyAssembly("lib/bin/xunit.assert.dll");
        workspace.WriteNotebook("notebooks/01-load.ipynb", "#load \"../lib/setup.csx\"\nusing Xunit;", "Assert.Equal(21, Outer());\nOuter()");
        Assert.Empty(workspace.Update("notebooks/01-load.ipynb"));
        Assert.Equal("21", workspace.OutputsIn("notebooks/01-load.ipynb")[1].Only());
    }

    [Fact]
    public void A_referenced_assembly_finds_what_it_needs_beside_it_and_is_loaded_once()
    {
        CopyAssembly("bin/xunit.core.dll");
        CopyAssembly("bin/xunit.abstractions.dll");
        var outputs = workspace.Execute(
            "#r \"bin/xunit.core.dll\"",
            "#r \"bin/xunit.core.dll\"\nnew Xunit.FactAttribute().GetType().Assembly.Location",
            "typeof(Xunit.Sdk.IXunitTestCase).GetInterfaces().Any(face => face.Assembly.GetName().Name == \"xunit.abstractions\")",
            "var context = System.Runtime.Loader.AssemblyLoadContext.GetLoadContext(typeof(Xunit.FactAttribute).Assembly);\n"
                + "context.Assemblies.Count(assembly => assembly.GetName().Name == \"xunit.core\")");
        Assert.Equal(workspace.PathOf("bin/xunit.core.dll"), outputs[1].Only());
        Assert.Equal("True", outputs[2].Only());
        Assert.Equal("1", outputs[3].Only());
    }

    /// <summary>The types are a library's whose own needs are neither referenced by the notebook nor by most cells.</summary>
    [Fact]
    public void Values_of_earlier_cells_still_fit_after_a_cell_that_needs_more_of_the_framework()
    {
        var outputs = workspace.Execute(
            $"#r \"{Repository.Library}/Plotly.NET.dll\"\n#r \"{Repository.Library}/Tutorials.dll\"\n"
                + "var chart = Tutorials.Charts.Charts.Curves(\"a\", \"b\", \"c\", (\"d\", new double[] { 1, 2 }));",
            "System.Text.Json.JsonSerializer.Serialize(1)",
            "Tutorials.Charts.Charts.WithLogarithmicY(chart) is not null");
        Assert.Equal("1", outputs[1].Only());
        Assert.Equal("True", outputs[2].Only());
    }

    /// <summary>As Plotly.NET.Interactive does, whose types for display are .NET Interactive's.</summary>
    [Theory]
    [InlineData("Microsoft.DotNet.Interactive.dll")]
    [InlineData("Microsoft.DotNet.Interactive.Formatting.dll")]
    public void Display_is_the_runner_s_own_whatever_libraries_bring(string brought)
    {
        CopyAssembly("bin/xunit.core.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "xunit.assert.dll"), workspace.PathOf($"bin/{brought}"));
        var outputs = workspace.Execute(
            "#r \"bin/xunit.core.dll\"\nusing Microsoft.DotNet.Interactive.Formatting;",
            "new Xunit.FactAttribute().Display();",
            $"#r \"bin/{brought}\"\ndisplay(Formatter.ToDisplayString(1));",
            "typeof(Formatter).Assembly.Location");
        Assert.Equal("1", outputs[2].Only());
        Assert.Equal(Path.Combine(AppContext.BaseDirectory, "Microsoft.DotNet.Interactive.dll"), outputs[3].Only());
    }

    [Theory]
    [InlineData("bin")]
    [InlineData("bin/runtimes/{0}/native")]
    public void Native_libraries_are_found_where_packages_have_them(string folder)
    {
        var system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        folder = string.Format(CultureInfo.InvariantCulture, folder, $"{system}-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}");
        var library = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*System.IO.Compression.Native.*").First(file => !file.EndsWith(".a", StringComparison.Ordinal));
        CopyAssembly("bin/xunit.assert.dll");
        Directory.CreateDirectory(workspace.PathOf(folder));
        File.Copy(library, workspace.PathOf($"{folder}/{Path.GetFileName(library).Replace("System.IO.Compression.Native", "nearby")}"));
        var outputs = workspace.Execute(
            "#r \"bin/xunit.assert.dll\"\nusing System.Runtime.InteropServices;\n"
                + "[DllImport(\"nearby\", EntryPoint = \"CompressionNative_Crc32\")] static extern uint Sum(uint start, byte[] bytes, int count);\n"
                + "Sum(0, \"123456789\"u8.ToArray(), 9)");
        Assert.Equal("3421780262", outputs[0].Only());
    }

    [Theory]
    [InlineData("Xunit.Assert.Sometimes(1)", "CS0117", "Xunit.Assert.Sometimes")]
    [InlineData("new Xunit.Later.Fact()", "CS0234", "Xunit.Later")]
    [InlineData("using Xunit;\nnew Lately()", "CS0246", "Xunit.Later.Lately")]
    [InlineData("Xunit.Assert.True(true, \"\", 3)", "CS1501", "further forms of Xunit.Assert.True")]
    [InlineData("Xunit.Assert.False(true, \"\", 3)", "CS1501", null)]
    [InlineData("Xunit.Assert.Never(1)", "CS0117", null)]
    public void A_member_that_only_the_whole_package_has_is_told_with_the_way_to_it(string code, string error, string? told)
    {
        CopyAssembly("bin/xunit.assert.dll");
        workspace.Write("bin/xunit.assert.upstream.txt", "Xunit.Assert: Sometimes/1/1 True/9/3 False/2/2\nXunit.Later.Fact: new/1/0\nXunit.Later.Lately:\n");
        var message = workspace.Fail($"#r \"bin/xunit.assert.dll\"\n{code}");
        Assert.Contains($"error {error}", message);
        if (told is null)
            Assert.DoesNotContain("UpstreamPackages", message);
        else
            Assert.Contains($"xunit.assert has {told}, which its bundled subset lacks: with UpstreamPackages=true", message);
    }

    [Fact]
    public void A_package_that_there_is_not_is_named() => Assert.StartsWith(
        "failing.ipynb: cell 2: Package Tutorials.No.Such.Package, 1.0.0 could not be restored: NU",
        workspace.Fail("1", "#r \"nuget: Tutorials.No.Such.Package, 1.0.0\""));

    [Fact]
    public void A_missing_assembly_or_script_is_named_with_its_line()
    {
        Assert.Equal(
            "failing.ipynb: cell 1, line 1: error CS0006: Metadata file 'bin/none.dll' could not be found",
            workspace.Fail("#r \"bin/none.dll\"\n1"));
        Assert.StartsWith("failing.ipynb: cell 1, line 2: error CS1504: Source file 'none.csx' could not be opened", workspace.Fail("\n#load \"none.csx\""));
    }

    private void CopyAssembly(string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(workspace.PathOf(to))!);
        File.Copy(Path.Combine(AppContext.BaseDirectory, Path.GetFileName(to)), workspace.PathOf(to));
    }

    /// <summary>The feed takes the connection, which is the moment to stop, and never answers.</summary>
    [Fact]
    public async Task A_restore_is_stopped_with_its_cell()
    {
        using var feed = new TcpListener(IPAddress.Loopback, 0);
        feed.Start();
        workspace.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="slow" value="http://127.0.0.1:{((IPEndPoint)feed.LocalEndpoint).Port}/v3/index.json" allowInsecureConnections="true" />
              </packageSources>
            </configuration>
            """);
        var cancellation = new CellCancellation();
        var events = new Events();
        var session = new NotebookSession(workspace.Folder, cancellation);
        var running = Task.Run(() => session.RunAsync(new CellRequest(1, "#r \"nuget: Never.There, 1.0.0\""), events));
        using var connection = await feed.AcceptTcpClientAsync();
        cancellation.Stop();
        await running;
        Assert.Equal("Interrupted", Assert.IsType<Failed>(Assert.Single(events.Published)).Name);
    }

    private sealed class Events : ICellHost
    {
        public List<CellEvent> Published { get; } = [];

        public void Publish(CellEvent cellEvent) => Published.Add(cellEvent);
    }
}
