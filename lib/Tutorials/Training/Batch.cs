using static TorchSharp.torch;

namespace Tutorials.Training;

/// <summary>
/// The tensors that one training step sees, samples along dimension 0 of each: inputs and targets, or whatever a model
/// takes. The tensors belong to the step; what is to outlive it is moved out of its dispose scope.
/// </summary>
/// <param name="tensors">The tensors; none for a step that knows its data.</param>
public sealed class Batch(params Tensor[] tensors)
{
    /// <summary>How many samples there are; 1 for a batch without tensors.</summary>
    public long Count => tensors.Length == 0 ? 1 : tensors[0].shape[0];

    /// <summary>A tensor by its position, from 0: (samples, …).</summary>
    /// <exception cref="IndexOutOfRangeException">There are not so many tensors.</exception>
    public Tensor this[int index] => tensors[index];

    /// <summary>A batch of two tensors, (samples, …) each, usually inputs and targets.</summary>
    /// <exception cref="InvalidOperationException">There are not two tensors.</exception>
    public void Deconstruct(out Tensor first, out Tensor second)
    {
        Expect(2);
        (first, second) = (tensors[0], tensors[1]);
    }

    /// <summary>A batch of three tensors, (samples, …) each.</summary>
    /// <exception cref="InvalidOperationException">There are not three tensors.</exception>
    public void Deconstruct(out Tensor first, out Tensor second, out Tensor third)
    {
        Expect(3);
        (first, second, third) = (tensors[0], tensors[1], tensors[2]);
    }

    private void Expect(int count)
    {
        if (tensors.Length != count)
        {
            throw new InvalidOperationException(
                $"The batch has {tensors.Length} tensors and was to be taken apart into {count}: give Batches as many tensors as the step uses.");
        }
    }
}
