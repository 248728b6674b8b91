using TorchSharp.Interop;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Parameters that have had the same number of steps, and what their rule remembers of each.</summary>
internal sealed class Cohort(Tensor[] parameters)
{
    public Tensor[] Parameters { get; } = parameters;

    /// <summary>The steps so far, with the one under way.</summary>
    public long Steps { get; private set; }

    /// <summary>Lists with a tensor for each parameter; empty before the first step.</summary>
    public Tensor[][] Memory { get; private set; } = [];

    /// <summary>Moves the parameters one step by their gradients, of which none is missing.</summary>
    public void Move(UpdateRule rule, Tensor[] gradients, double learningRate)
    {
        if (Array.Exists(gradients, gradient => gradient.is_sparse))
        {
            Steps++;
            rule.UpdateSparse(this, gradients, learningRate);
            return;
        }
        while (Memory.Length < rule.Remembered)
            Memory = [.. Memory, Keep(Parameters.Select(parameter => full_like(parameter, rule.Initial(Memory.Length, learningRate))))];
        if (MoveNatively(rule, learningRate))
            return;
        Steps++;
        rule.Update(this, gradients, learningRate);
    }

    /// <summary>
    /// Moves the parameters one step in one native call. This is the one place where that way or ATen's operators are chosen: the call takes
    /// dense and contiguous tensors of one floating point type in the processor's memory that each have a gradient, and otherwise does nothing.
    /// </summary>
    /// <returns>Whether they were moved.</returns>
    public unsafe bool MoveNatively(UpdateRule rule, double learningRate)
    {
        int count = Parameters.Length, remembered = rule.Remembered;
        if (Memory.Length < remembered)
            return false;
        var length = count * (1 + remembered);
        var handles = length <= 256 ? stackalloc nint[length] : new nint[length];
        Fill(handles, Parameters);
        for (var place = 0; place < remembered; place++)
            Fill(handles[((place + 1) * count)..], Memory[place]);
        int answer;
        fixed (double* numbers = rule.Numbers(Steps + 1, learningRate))
        fixed (nint* tensors = handles)
            answer = Native.tops_step((int)rule.Native, numbers, tensors, count, tensors + count, remembered);
        if (Native.Check(answer, this) != Native.Done)
            return false;
        Steps++;
        return true;
    }

    private static void Fill(Span<nint> handles, Tensor[] tensors)
    {
        for (var i = 0; i < tensors.Length; i++)
            handles[i] = tensors[i].Handle;
    }

    /// <summary>Puts a list of tensors in the place of another.</summary>
    public void Replace(int place, IEnumerable<Tensor> tensors)
    {
        var before = Memory[place];
        Memory[place] = Keep(tensors);
        foreach (var tensor in before)
            tensor.Dispose();
    }

    /// <summary>Frees what is remembered.</summary>
    public void Forget()
    {
        foreach (var tensor in Memory.SelectMany(tensors => tensors))
            tensor.Dispose();
        Memory = [];
    }

    /// <summary>Two cohorts: the parameters at the places chosen, and the others.</summary>
    public (Cohort Chosen, Cohort Others) Split(Predicate<int> chosen)
    {
        Cohort Part(Predicate<int> condition)
        {
            Tensor[] At(Tensor[] all) => [.. all.Where((_, place) => condition(place))];
            return new(At(Parameters)) { Steps = Steps, Memory = [.. Memory.Select(At)] };
        }
        return (Part(chosen), Part(place => !chosen(place)));
    }

    // They outlive the step's dispose scope.
    private static Tensor[] Keep(IEnumerable<Tensor> tensors) => [.. tensors.Select(tensor => tensor.DetachFromDisposeScope())];
}
