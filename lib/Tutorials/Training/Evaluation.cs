using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>Using a module without training it.</summary>
public static class Evaluation
{
    /// <summary>
    /// Puts the module into evaluation mode and records no gradients until the result is disposed of; then the module and each
    /// below it are in the mode they were in before: <c>using (model.Evaluating()) …</c>
    /// </summary>
    /// <param name="module">The module, with all modules below it.</param>
    public static IDisposable Evaluating(this nn.Module module) => new EvaluationMode(module);

    /// <summary>Measures a module on all batches in evaluation mode.</summary>
    /// <param name="module">The module, to switch its mode.</param>
    /// <param name="batches">The batches, gone through once.</param>
    /// <param name="measure">What to measure on a batch; the loss's name is "loss".</param>
    /// <returns>The average of each figure over all samples, by name.</returns>
    /// <exception cref="ArgumentException">There are no batches.</exception>
    public static IReadOnlyDictionary<string, double> Evaluate(this nn.Module module, IEnumerable<Batch> batches, Func<Batch, Measured> measure)
    {
        using var mode = module.Evaluating();
        using var source = batches.GetEnumerator();
        var averages = new Averages();
        while (Measure(source, measure, averages))
        {
        }
        var values = new OrderedDictionary<string, double>(averages.Values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        return values.Count > 0 ? values : throw new ArgumentException("There are no batches to evaluate on.", nameof(batches));
    }

    // The batch is taken inside the scope too, so that it is freed with the rest.
    private static bool Measure(IEnumerator<Batch> source, Func<Batch, Measured> measure, Averages averages)
    {
        using var scope = NewDisposeScope();
        if (!source.MoveNext())
            return false;
        averages.Add(measure(source.Current), source.Current.Count);
        return true;
    }

    private sealed class EvaluationMode : IDisposable
    {
        private readonly (nn.Module Module, bool WasTraining)[] modes;
        private readonly IDisposable noGradient = no_grad();

        public EvaluationMode(nn.Module module)
        {
            modes = [.. module.modules().Prepend(module).Select(part => (part, part.training))];
            module.eval();
        }

        public void Dispose()
        {
            noGradient.Dispose();
            // From the top down, as training a module trains all below it.
            foreach (var (module, wasTraining) in modes)
                module.train(wasTraining);
        }
    }
}
