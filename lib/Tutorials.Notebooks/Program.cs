using Tutorials.Notebooks.Commands;
using Tutorials.Notebooks.Jupyter;
using Tutorials.Notebooks.Workers;

// A worker and a kernel skip the command line, which costs time that every notebook would pay.
return args switch
{
    [WorkerProcess.Command, var pipe] => Worker.Run(pipe),
    [KernelCommand.Name, var file] when !KernelCommand.IsOwn(file) => JupyterKernel.Run(file),
    _ => await CommandLine.RunAsync(args),
};
