using Notebooks.Jupyter;
using Notebooks.Runs;
using Notebooks.Tool;

// A worker and a kernel skip the command line, which costs time that every notebook would pay.
return args switch
{
    [Worker.Command, var pipe] => Worker.Run(pipe),
    [JupyterKernel.Command, var file] when !KernelCommand.IsOwn(file) => JupyterKernel.Run(file),
    _ => await CommandLine.RunAsync(args),
};
