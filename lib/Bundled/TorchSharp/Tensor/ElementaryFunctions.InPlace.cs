namespace TorchSharp;

// Elementary functions that change their tensor, as functions.
public static partial class torch
{
    /// <inheritdoc cref="Tensor.abs_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor abs_(Tensor input) => Given(input).abs_();

    /// <inheritdoc cref="Tensor.exp_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor exp_(Tensor input) => Given(input).exp_();

    /// <inheritdoc cref="Tensor.log_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor log_(Tensor input) => Given(input).log_();

    /// <inheritdoc cref="Tensor.sqrt_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor sqrt_(Tensor input) => Given(input).sqrt_();

    /// <inheritdoc cref="Tensor.sigmoid_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor sigmoid_(Tensor input) => Given(input).sigmoid_();

    /// <inheritdoc cref="Tensor.neg_()"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor negative_(Tensor input) => Given(input).neg_();

    /// <inheritdoc cref="Tensor.squeeze_(long?)"/>
    /// <param name="input">The tensor to change.</param>
    public static Tensor squeeze_(Tensor input, long? dim = null) => Given(input).squeeze_(dim);
}
