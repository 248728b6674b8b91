using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What a loss makes of the losses of its elements.</summary>
        public enum Reduction : long
        {
            /// <summary>Nothing: the result has one loss for each.</summary>
            None = 0,
            /// <summary>Their mean.</summary>
            Mean = 1,
            /// <summary>Their sum.</summary>
            Sum = 2,
        }
    }
}

/// <summary>A module that says how far results are from what they should be.</summary>
/// <typeparam name="T1">What the results are.</typeparam>
/// <typeparam name="T2">What they should be.</typeparam>
/// <typeparam name="TResult">What the loss is.</typeparam>
public abstract class Loss<T1, T2, TResult> : nn.Module<T1, T2, TResult>
{
    /// <summary>A loss that is reduced so.</summary>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public Loss(nn.Reduction reduction = nn.Reduction.Mean) : base(nameof(Loss<,,>)) => this.reduction = reduction;

    /// <summary>What becomes of the elements' losses.</summary>
    public nn.Reduction reduction { get; }
}

/// <summary>A loss in which some elements or classes count more than others.</summary>
/// <inheritdoc cref="Loss{T1, T2, TResult}"/>
public abstract class WeightedLoss<T1, T2, TResult> : Loss<T1, T2, TResult>
{
    /// <summary>A loss with these weights.</summary>
    /// <param name="weight">The weights; null for equal ones. What shape they have, the loss says.</param>
    /// <param name="reduction">What becomes of the elements' losses: by default their mean.</param>
    public WeightedLoss(Tensor? weight = null, nn.Reduction reduction = nn.Reduction.Mean) : base(reduction) => this.weight = weight;

    /// <summary>The weights; null for equal ones.</summary>
    public Tensor? weight { get; }
}
