using System.Diagnostics;

namespace Notebooks.Tests;

/// <summary>What a notebook says when the tensors' native parts fail it. The bundled TorchSharp only: upstream's brings its own libtorch.</summary>
public sealed class LibtorchTests : IDisposable
{
    internal const string NativeLibrary = "libtorch_ops.so";
    private const string Cell = "#r \"TorchSharp.dll\"\n\nTorchSharp.torch.zeros(2).ToString()";

    private readonly Workspace workspace = new();

    public LibtorchTests() => File.Copy(Path.Combine(Repository.Library, "TorchSharp.dll"), workspace.PathOf("TorchSharp.dll"));

    public void Dispose() => workspace.Dispose();

    [BundledFact]
    public void A_missing_libtorch_says_which_package_to_install()
    {
        workspace.Write("empty.cpp", "");
        Compile("-o", "libgone.so", "empty.cpp");
        Compile("-o", NativeLibrary, "empty.cpp", "-Wl,--no-as-needed", "-L.", "-lgone");
        File.Delete(workspace.PathOf("libgone.so"));
        var message = workspace.Fail(Cell);
        Assert.StartsWith("failing.ipynb: cell 1, line 3: DllNotFoundException: libtorch could not be loaded. Install it (Debian, Ubuntu: apt-get install libtorch-dev", message);
        Assert.Contains("libgone.so: cannot open shared object file", message);
        Assert.DoesNotContain("\n", message);
    }

    [BundledFact]
    public void A_native_part_that_was_not_built_says_so() => Assert.Equal(
        "failing.ipynb: cell 1, line 3: DllNotFoundException: The native part of the bundled TorchSharp is missing (libtorch_ops.so): build the solution first (./run does).",
        workspace.Fail(Cell));

    [BundledFact]
    public void A_shape_mismatch_names_both_shapes_and_shows_no_native_stack()
    {
        File.Copy(Path.Combine(Repository.Library, NativeLibrary), workspace.PathOf(NativeLibrary));
        Assert.Equal(
            "failing.ipynb: cell 1, line 4: mat1 and mat2 shapes cannot be multiplied (2x3 and 4x5)",
            workspace.Fail("#r \"TorchSharp.dll\"\nusing static TorchSharp.torch;\n\nzeros(2, 3).matmul(zeros(4, 5))"));
    }

    private void Compile(params string[] arguments)
    {
        using var compiler = Process.Start(new ProcessStartInfo("g++", ["-shared", .. arguments]) { WorkingDirectory = workspace.Folder })!;
        compiler.WaitForExit();
        Assert.Equal(0, compiler.ExitCode);
    }
}

/// <summary>A test of the bundled TorchSharp; skipped where upstream's package is in use.</summary>
internal sealed class BundledFactAttribute : FactAttribute
{
    public BundledFactAttribute() => Skip = File.Exists(Path.Combine(Repository.Library, LibtorchTests.NativeLibrary)) ? null : "lib/bin holds upstream's TorchSharp.";
}
