using System.Collections.Concurrent;
using Notebooks.Runs;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Notebooks.Tool;

/// <summary>A bar for each notebook, moving from cell to cell, on a terminal.</summary>
internal sealed class LiveProgress(ProgressContext context) : IRunProgress
{
    private readonly ConcurrentDictionary<string, ProgressTask> tasks = new();

    /// <summary>Does the work and shows how it goes.</summary>
    public static Task<T> ShowAsync<T>(Func<IRunProgress, Task<T>> work) =>
        AnsiConsole.Progress()
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new CellColumn(),
                new ElapsedTimeColumn(), new SpinnerColumn())
            .StartAsync(context => work(new LiveProgress(context)));

    public void Started(string path, int cells) =>
        tasks[path] = context.AddTask(Markup.Escape(Path.GetFileNameWithoutExtension(path)), maxValue: Math.Max(cells, 1));

    public void CellStarted(string path, int number) => tasks[path].Value = number - 1;

    public void Ended(RunResult result)
    {
        if (!tasks.TryGetValue(result.Path, out var task))
            return;
        task.Value = result.IsClean ? task.MaxValue : result.Cells;
        task.StopTask();
    }

    private sealed class CellColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text($"cell {Math.Min(task.Value + 1, task.MaxValue)}/{task.MaxValue}");
    }
}
