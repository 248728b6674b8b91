using System.Runtime.ExceptionServices;

namespace Notebooks.Sessions;

/// <summary>
/// Threads for the compiler, which goes down into code that is nested in code by calling itself. Its parser refuses what is
/// nested too deep for its stack; its later passes do not all do so. Where they have many times the parser's stack, they
/// never need to.
/// </summary>
internal static class CompilerThread
{
    private const int ParserStack = 1024 * 1024;
    private const int CompilerStack = 256 * 1024 * 1024;

    /// <summary>Parses; what is nested too deep is refused by the parser.</summary>
    public static T Parse<T>(Func<T> parse) => Run(parse, ParserStack);

    /// <summary>Compiles what was parsed by <see cref="Parse"/>.</summary>
    public static T Compile<T>(Func<T> compile) => Run(compile, CompilerStack);

    private static T Run<T>(Func<T> work, int stack)
    {
        var result = default(T);
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(Work, stack) { IsBackground = true };
        thread.Start();
        thread.Join();
        thrown?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = work();
            }
            catch (Exception exception)
            {
                thrown = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }
}
