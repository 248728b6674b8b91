using Microsoft.CodeAnalysis;

namespace Notebooks.Sessions;

/// <summary>The scripts that <c>#load</c> names, from a folder on; one that is nested too deeply cannot be opened.</summary>
internal sealed class ScriptFiles(string directory) : SourceFileResolver([], directory)
{
    public override Stream OpenRead(string resolvedPath)
    {
        using (var reader = new StreamReader(base.OpenRead(resolvedPath)))
            Nesting.Check(reader.ReadToEnd(), CSharpSession.ParseOptions, Path.GetFileName(resolvedPath));
        return base.OpenRead(resolvedPath);
    }
}
