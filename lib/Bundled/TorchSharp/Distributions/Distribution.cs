namespace TorchSharp;

public static partial class torch
{
    /// <summary>Probability distributions: random numbers, their probabilities, and what is known of them.</summary>
    public static partial class distributions
    {
        /// <summary>A distribution, or a batch of them.</summary>
        public abstract class Distribution
        {
            private protected Distribution(long[] batch_shape, params long[] event_shape) =>
                (this.batch_shape, this.event_shape) = (new Size(batch_shape), new Size(event_shape));

            /// <summary>How many distributions there are, of one kind with other parameters.</summary>
            public Size batch_shape { get; private set; }

            /// <summary>The shape of one random value: () for a number.</summary>
            public Size event_shape { get; private set; }

            /// <summary>The means.</summary>
            public abstract Tensor mean { get; }

            /// <summary>The variances.</summary>
            public abstract Tensor variance { get; }

            /// <summary>The standard deviations.</summary>
            public virtual Tensor stddev => variance.sqrt();

            /// <summary>Random values, without a gradient.</summary>
            /// <param name="sample_shape">How many; none for one of each.</param>
            /// <returns>(sample_shape, batch_shape, event_shape).</returns>
            public virtual Tensor sample(params long[] sample_shape)
            {
                using var ungraded = no_grad();
                return rsample(sample_shape);
            }

            /// <inheritdoc cref="sample(long[])"/>
            public Tensor sample(Size sample_shape) => sample(sample_shape.Shape);

            /// <summary>Random values, of which the parameters get a gradient where the distribution allows one.</summary>
            /// <param name="sample_shape">How many; none for one of each.</param>
            /// <returns>(sample_shape, batch_shape, event_shape).</returns>
            public abstract Tensor rsample(params long[] sample_shape);

            /// <inheritdoc cref="rsample(long[])"/>
            public Tensor rsample(Size sample_shape) => rsample(sample_shape.Shape);

            /// <summary>The logarithm of the probability, or of its density.</summary>
            /// <param name="value">Values, of a shape that broadcasts to (batch_shape, event_shape).</param>
            /// <returns>(…, batch_shape).</returns>
            public abstract Tensor log_prob(Tensor value);

            /// <summary>The entropy, in nats.</summary>
            /// <returns>(batch_shape).</returns>
            public abstract Tensor entropy();

            private protected long[] Extended(long[] sample_shape) => [.. torch.Given(sample_shape), .. batch_shape, .. event_shape];

            private protected static long[] Together(Tensor first, Tensor second) => (first + second).shape;
        }
    }
}
