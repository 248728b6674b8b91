using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Optimizers: what turns gradients into better parameters.</summary>
    public static partial class optim
    {
        /// <summary>What a schedule changes as training goes on.</summary>
        public interface ILearningRateController
        {
            /// <summary>The size of the steps, from now on.</summary>
            double LearningRate { get; set; }

            /// <summary>The size of the steps at the start of training.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>What a schedule changes beside the learning rate, of optimizers that have a momentum.</summary>
        public interface IMomentum
        {
            /// <summary>How much of the last step's direction is kept.</summary>
            double Momentum { get; set; }
        }

        /// <summary>What a schedule changes beside the learning rate, of Adam and its kin.</summary>
        public interface IBetas
        {
            /// <summary>How much is kept of the mean of the gradients, and of their size.</summary>
            (double, double) Betas { get; set; }
        }

        /// <summary>Changes parameters step by step so that a loss falls.</summary>
        public abstract class Optimizer : IDisposable
        {
            private protected Optimizer() { }

            /// <summary>The groups of parameters, each with its learning rate, which can be changed at any time.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => [];

            /// <summary>What is trained.</summary>
            /// <returns>The parameters, in the order they were given.</returns>
            public virtual IEnumerable<Parameter> parameters() => [];

            /// <summary>Trains more parameters from now on, with settings of their own.</summary>
            /// <param name="param_group">The parameters; settings that are left open are those of the optimizer.</param>
            /// <exception cref="ArgumentException">The group is another optimizer's, or a setting is out of its range.</exception>
            /// <exception cref="NotSupportedException">The optimizer trains one group only.</exception>
            public virtual void add_param_group(ParamGroup param_group) =>
                throw new NotSupportedException($"{GetType().Name} trains one group of parameters only.");

            /// <summary>Fills the parameters' gradients with zeros; a parameter without a gradient stays so.</summary>
            public virtual void zero_grad() => Gradients.Clear([.. parameters()], remove: false);

            /// <summary>Moves every parameter that has a gradient one step; the gradients stay.</summary>
            /// <param name="closure">Computes the loss and its gradients first.</param>
            /// <returns>What closure returns; null without it.</returns>
            /// <exception cref="InvalidOperationException">A gradient is sparse, and the optimizer is not SGD without momentum and weight decay.</exception>
            public abstract Tensor? step(Func<Tensor>? closure = null);

            /// <summary>Frees what the optimizer remembers; the parameters stay.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees what the optimizer remembers; the parameters stay.</summary>
            /// <param name="disposing">False does nothing.</param>
            protected virtual void Dispose(bool disposing) { }

            /// <summary>The loss of a step, computed with its gradients whatever the grad mode.</summary>
            private protected static Tensor? Evaluate(Func<Tensor>? closure)
            {
                if (closure is null)
                    return null;
                using var graded = enable_grad();
                return closure();
            }
        }
    }
}
