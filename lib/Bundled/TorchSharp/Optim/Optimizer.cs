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

        /// <summary>Changes parameters step by step so that a loss falls.</summary>
        public abstract class Optimizer : IDisposable
        {
            private readonly UpdateRule rule;
            private readonly ParamGroup group;
            private readonly Parameter[] trained;
            private List<Cohort> cohorts;

            private protected Optimizer(IEnumerable<Parameter> parameters, double learningRate, UpdateRule rule)
            {
                if (learningRate < 0)
                    throw new ArgumentException($"The learning rate is {learningRate}: it cannot be negative.");
                trained = AllGiven(parameters);
                if (trained.Length == 0)
                    throw new ArgumentException("There are no parameters to train: call RegisterComponents() in the module's constructor.");
                this.rule = rule;
                group = new() { LearningRate = learningRate, InitialLearningRate = learningRate };
                cohorts = [new(trained)];
            }

            /// <summary>The parameters with their learning rate, which can be changed at any time.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => [group];

            /// <summary>What is trained.</summary>
            /// <returns>The parameters, in the order they were given.</returns>
            public virtual IEnumerable<Parameter> parameters() => trained;

            /// <summary>Fills the parameters' gradients with zeros; a parameter without a gradient stays so.</summary>
            public virtual void zero_grad() => Gradients.Clear(trained, remove: false);

            /// <summary>Moves every parameter that has a gradient one step; the gradients stay.</summary>
            /// <param name="closure">Computes the loss and its gradients first.</param>
            /// <returns>What closure returns; null without it.</returns>
            /// <exception cref="InvalidOperationException">A gradient is sparse, and the optimizer is not SGD without momentum and weight decay.</exception>
            public virtual Tensor? step(Func<Tensor>? closure = null)
            {
                Tensor? loss = null;
                if (closure is not null)
                {
                    using (enable_grad())
                        loss = closure();
                }

                using var ungraded = no_grad();
                using var scope = NewDisposeScope();
                cohorts = [.. cohorts.SelectMany(Step)];
                return loss;
            }

            // A parameter without a gradient stays behind: from then on it counts its own steps.
            private IEnumerable<Cohort> Step(Cohort cohort)
            {
                var gradients = Gradients.Of(cohort.Parameters);
                if (Array.TrueForAll(gradients, gradient => gradient is not null))
                {
                    cohort.Steps++;
                    if (Array.Exists(gradients, gradient => gradient!.is_sparse))
                        rule.UpdateSparse(cohort, gradients!, group.LearningRate);
                    else
                        rule.Update(cohort, gradients!, group.LearningRate);
                    return [cohort];
                }
                if (Array.TrueForAll(gradients, gradient => gradient is null))
                    return [cohort];
                var (moving, waiting) = cohort.Split(place => gradients[place] is not null);
                return [.. Step(moving), waiting];
            }

            /// <summary>Frees what the optimizer remembers; the parameters stay.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees what the optimizer remembers; the parameters stay.</summary>
            /// <param name="disposing">False does nothing.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing)
                    return;
                foreach (var tensor in cohorts.SelectMany(cohort => cohort.Memory).SelectMany(tensors => tensors))
                    tensor.Dispose();
                cohorts.Clear();
            }

            private sealed class ParamGroup : ILearningRateController
            {
                public double LearningRate { get; set; }

                public double InitialLearningRate { get; set; }
            }
        }

        /// <summary>Adaptive moments: each element's step is divided by the size of its gradients so far (Kingma and Ba 2015).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">
        /// How strongly parameters θ are pulled to zero, at least 0: Adam adds weight_decay θ to the gradient, AdamW takes lr weight_decay θ
        /// from θ before each step.
        /// </param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Adaptive moments, with weight decay beside the gradient (Loshchilov and Hutter 2019).</summary>
        /// <inheritdoc cref="Adam"/>
        public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Gradient descent, perhaps with momentum (Polyak 1964).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="learningRate">How far a parameter moves for a gradient of 1, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="dampening">How much less of the gradient counts beside momentum.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="nesterov">Whether the gradient counts once more beside momentum, which needs a momentum and no dampening (Nesterov 1983).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static SGD SGD(IEnumerable<Parameter> parameters, double learningRate, double momentum = 0, double dampening = 0,
            double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
            new(parameters, learningRate, momentum, dampening, weight_decay, nesterov, maximize);
    }
}
