using System.CommandLine;
using Notebooks.Documents;
using Notebooks.Jupyter;

namespace Notebooks.Tool;

/// <summary>The command <c>kernel</c>: serves a front end, and makes the kernel known to front ends.</summary>
internal static class KernelCommand
{
    /// <summary>Whether an argument after the command is one of its own words, and not a connection file.</summary>
    public static bool IsOwn(string argument) => argument is "install" or "uninstall" || argument.StartsWith('-');

    public static Command Create()
    {
        var connectionFile = new Argument<string>("connection file") { Description = "What the front end wrote down: ports and key." };
        var command = new Command(JupyterKernel.Command, "Serve a Jupyter front end, which starts this itself.") { connectionFile, Install(), Uninstall() };
        command.SetAction(parsed => JupyterKernel.Run(parsed.GetValue(connectionFile)!));
        return command;
    }

    private static Command Install()
    {
        var prefix = Prefix();
        var force = new Option<bool>("--force") { Description = "Replace the kernel of another product." };
        var install = new Command("install", "Make the kernel known to Jupyter and VS Code.") { User(), prefix, force };
        install.SetAction(parsed => Do(() =>
        {
            var spec = KernelSpec.In(parsed.GetValue(prefix));
            spec.Install(parsed.GetValue(force));
            Console.WriteLine($"The kernel .NET (C#) is installed in {spec.Folder}.");
            if (!JupyterKernel.CanStart)
                Console.WriteLine(JupyterKernel.Absence);
        }));
        return install;
    }

    private static Command Uninstall()
    {
        var prefix = Prefix();
        var uninstall = new Command("uninstall", "Take the kernel away again.") { User(), prefix };
        uninstall.SetAction(parsed => Do(() =>
        {
            var spec = KernelSpec.In(parsed.GetValue(prefix));
            spec.Uninstall();
            Console.WriteLine($"The kernel .NET (C#) is gone from {spec.Folder}.");
        }));
        return uninstall;
    }

    private static Option<bool> User() => new("--user") { Description = "For the current user, which is what happens without options." };

    private static Option<string?> Prefix() => new("--prefix") { Description = "For an environment, for example /usr/local.", HelpName = "folder" };

    private static int Do(Action action)
    {
        try
        {
            action();
            return 0;
        }
        catch (Exception exception) when (exception is NotebookException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(exception.Message);
            return 1;
        }
    }
}
