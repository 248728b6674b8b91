using System.Reflection;
using static TorchSharp.torch;

namespace Tutorials.Exercises;

/// <summary>A function or module of the reader's, which can be tried.</summary>
internal static class BuiltThing
{
    /// <summary>Whether it is something that takes these inputs.</summary>
    public static bool Takes(object built, object[] inputs) => built switch
    {
        Delegate function => Parameters(function) is var types && types.Length == inputs.Length
            && types.Zip(inputs).All(pair => pair.First.IsInstanceOfType(pair.Second)),
        nn.IModule<Tensor, Tensor> => inputs is [Tensor],
        nn.IModule<Tensor, Tensor, Tensor> => inputs is [Tensor, Tensor],
        _ => false,
    };

    /// <summary>What it answers to copies of the inputs, so that it may change them.</summary>
    public static Outcome Try(object built, object[] inputs, Func<object?, object?> reading)
    {
        object[] copies = [.. inputs.Select(input => input is Tensor tensor ? tensor.clone() : input)];
        try
        {
            return Outcome.Of(reading(Call(built, copies)));
        }
        catch (TargetInvocationException error)
        {
            return new Failure(FirstLine(error.InnerException ?? error));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new Failure(FirstLine(error));
        }
    }

    private static object? Call(object built, object[] inputs) => built switch
    {
        nn.IModule<Tensor, Tensor> module => module.call((Tensor)inputs[0]),
        nn.IModule<Tensor, Tensor, Tensor> module => module.call((Tensor)inputs[0], (Tensor)inputs[1]),
        _ => ((Delegate)built).DynamicInvoke(inputs),
    };

    private static Type[] Parameters(Delegate function) =>
        [.. function.GetType().GetMethod(nameof(Action.Invoke))!.GetParameters().Select(parameter => parameter.ParameterType)];

    private static string FirstLine(Exception error) => error.Message.Split('\n')[0].Trim();
}
