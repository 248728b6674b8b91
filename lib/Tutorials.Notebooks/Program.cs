using Tutorials.Notebooks.Commands;
using Tutorials.Notebooks.Workers;

// A worker skips the command line, which costs time that every notebook would pay.
return args is [WorkerProcess.Command, var pipe] ? Worker.Run(pipe) : await CommandLine.RunAsync(args);
