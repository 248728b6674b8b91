using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Security;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Notebooks.Sessions;

/// <summary>
/// Packages a notebook asks for with <c>#r "nuget: Id, Version"</c>. They are restored together by <c>dotnet restore</c> of a
/// generated project in the user's cache folder, once for each list of packages; after that the cache answers.
/// </summary>
internal sealed partial class PackageReferences(string directory, CellCancellation? cancellation)
{
    private static readonly string Cache = Path.Combine(UserCache(), "tutorials", "packages");

    private readonly SortedDictionary<string, string> packages = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a package, given as "Id, Version" or "Id", and returns the files of all packages so far.</summary>
    /// <exception cref="InterruptedException">The cell was stopped, and the restore with it.</exception>
    /// <exception cref="PackageException">The request makes no sense or the package could not be restored.</exception>
    public PackageAssets Add(string request)
    {
        if (Request().Match(request) is not { Success: true } match)
            throw new PackageException($"'nuget:{request}' does not name a package; write #r \"nuget: Id, Version\".");
        var id = match.Groups["id"].Value;
        var version = match.Groups["version"] is { Success: true, Value: var given } ? given : "*";
        if (packages.TryGetValue(id, out var earlier) && earlier != version && version != "*")
            throw new PackageException($"Package {id} was already asked for in version {earlier}; version {version} cannot be added.");
        packages.TryAdd(id, version);
        try
        {
            return Restore($"{id}, {version}");
        }
        catch (Exception exception) when (exception is PackageException or InterruptedException)
        {
            packages.Remove(id);
            throw;
        }
    }

    private static string UserCache()
    {
        if (OperatingSystem.IsWindows())
            return Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
        return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
            ? cache
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
    }

    private PackageAssets Restore(string request)
    {
        var project = Project();
        var folder = Path.Combine(Cache, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..16]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        if (PackageAssets.TryRead(assets) is { } cached)
            return cached;
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, "packages.csproj");
        File.WriteAllText(file, project);
        var (exitCode, output) = Run(file);
        if (exitCode == 0 && PackageAssets.TryRead(assets) is { } restored)
            return restored;
        File.Delete(assets);
        var reason = RestoreError().Match(output) is { Success: true } error ? error.Value.Trim() : output.Trim();
        throw new PackageException($"Package {request} could not be restored: {reason}");
    }

    private string Project()
    {
        var references = packages.Select(package =>
            $"    <PackageReference Include=\"{SecurityElement.Escape(package.Key)}\" Version=\"{SecurityElement.Escape(package.Value)}\" />");
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <SelfContained>false</SelfContained>
                <NuGetAudit>false</NuGetAudit>
                <RestoreRootConfigDirectory>{SecurityElement.Escape(directory)}</RestoreRootConfigDirectory>
              </PropertyGroup>
              <ItemGroup>
            {string.Join('\n', references)}
              </ItemGroup>
            </Project>
            """;
    }

    /// <summary>The generated project stands alone, whatever build files lie in the folders above it.</summary>
    private (int ExitCode, string Output) Run(string project)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "restore", project, "--nologo", "-v:q", "-nodeReuse:false", "-p:ImportDirectoryBuildProps=false",
                "-p:ImportDirectoryBuildTargets=false", "-p:ImportDirectoryPackagesProps=false",
            },
        };
        using var process = Start(start);
        using var stop = (cancellation?.Token ?? default).Register(() => process.Kill(entireProcessTree: true));
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (cancellation?.Token.IsCancellationRequested ?? false)
            throw new InterruptedException();
        return (process.ExitCode, output + errors.Result);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new PackageException("dotnet could not be started to restore packages; put the .NET SDK's folder in PATH.");
        }
    }

    [GeneratedRegex(@"^\s*(?<id>[\w.-]+)\s*(,\s*(?<version>[\w.*+\[\](), -]+?)\s*)?$")]
    private static partial Regex Request();

    [GeneratedRegex(@"NU\d{4}:.*")]
    private static partial Regex RestoreError();
}
