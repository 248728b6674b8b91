using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// The training loop: clear the gradients, measure the loss, go backward, step. It knows nothing of the model but how to
/// switch it between training and evaluation; what is measured on a batch is a function of the caller's. Each step has a
/// dispose scope of its own, so memory stays flat. Nothing is printed unless <see cref="PrintEvery"/> asks for it.
/// </summary>
/// <param name="module">What is trained. It is left in training mode.</param>
/// <param name="optimizer">Steps the module's parameters.</param>
/// <example><code>
/// var history = new Trainer(model, optimizer) { PrintEvery = 10 }
///     .Fit(60, () => nn.functional.cross_entropy(model.call(x), y));
/// </code></example>
public sealed class Trainer(nn.Module module, optim.Optimizer optimizer)
{
    /// <summary>
    /// How the module's gradients are clipped in each step: after the backward pass, before <see cref="BeforeStep"/> and the
    /// optimizer. Not at all unless it is set.
    /// </summary>
    public GradientClipping? Clipping { get; init; }

    /// <summary>Called when the gradients are there, and clipped, and before the optimizer uses them; the place to look at them.</summary>
    public Action? BeforeStep { get; init; }

    /// <summary>Called after the optimizer's step; the place to step a schedule of the learning rate: <c>AfterStep = () => schedule.step()</c>.</summary>
    public Action? AfterStep { get; init; }

    /// <summary>Called after each epoch with what was measured in it.</summary>
    public Action<Epoch>? EpochEnded { get; init; }

    /// <summary>What the figures measured on held-out batches are called: "test loss" and so on unless it is set.</summary>
    public string HeldOutName { get; init; } = "test";

    /// <summary>Prints a line for the first epoch, every n-th, and the last; 0 for none.</summary>
    public int PrintEvery { get; init; }

    /// <summary>Trains on all data at once: one step an epoch.</summary>
    /// <param name="epochs">How many epochs.</param>
    /// <param name="measure">Runs the module on the data and gives the loss.</param>
    /// <returns>The history, with "train loss" and what else was measured.</returns>
    /// <exception cref="ArgumentException">There are no epochs.</exception>
    public History Fit(int epochs, Func<Measured> measure) => Fit(epochs, [new Batch()], _ => measure());

    /// <summary>Trains on batches, and measures the same on held-out batches after each epoch.</summary>
    /// <param name="epochs">How many epochs.</param>
    /// <param name="batches">The batches, gone through once an epoch.</param>
    /// <param name="measure">Runs the module on a batch and gives the loss.</param>
    /// <param name="heldOut">Batches that are not trained on.</param>
    /// <returns>
    /// The history: "train loss" and "train …" are averages over an epoch's samples, each measured just before the step it
    /// led to; "test loss" and "test …" are measured after the epoch, in evaluation mode.
    /// </returns>
    /// <exception cref="ArgumentException">There are no epochs or no batches.</exception>
    public History Fit(int epochs, IEnumerable<Batch> batches, Func<Batch, Measured> measure, IEnumerable<Batch>? heldOut = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(epochs, 1);
        var history = new History();
        for (var number = 1; number <= epochs; number++)
        {
            var figures = Train(batches, measure).Values.Select(value => (Name: $"train {value.Name}", value.Value));
            if (heldOut is not null)
                figures = figures.Concat(module.Evaluate(heldOut, measure).Select(value => (Name: $"{HeldOutName} {value.Key}", value.Value)));
            var epoch = history.Add([.. figures]);
            if (PrintEvery > 0 && History.IsShown(number, PrintEvery, epochs))
                Console.WriteLine(epoch);
            EpochEnded?.Invoke(epoch);
        }
        return history;
    }

    private Averages Train(IEnumerable<Batch> batches, Func<Batch, Measured> measure)
    {
        module.train();
        using var source = batches.GetEnumerator();
        var averages = new Averages();
        while (Step(source, measure, averages))
        {
        }
        return averages.Values.Any() ? averages : throw new ArgumentException("There are no batches to train on.", nameof(batches));
    }

    // The batch is taken inside the scope too, so that it is freed with the rest.
    private bool Step(IEnumerator<Batch> source, Func<Batch, Measured> measure, Averages averages)
    {
        using var scope = NewDisposeScope();
        if (!source.MoveNext())
            return false;
        optimizer.zero_grad();
        var measured = measure(source.Current);
        Backward(measured.Loss);
        BeforeStep?.Invoke();
        optimizer.step();
        AfterStep?.Invoke();
        averages.Add(measured, source.Current.Count);
        return true;
    }

    private void Backward(Tensor loss)
    {
        if (Clipping is null)
        {
            loss.backward();
            return;
        }
        Clipping.Backward(loss);
        Clipping.Clip(module.parameters());
    }
}
