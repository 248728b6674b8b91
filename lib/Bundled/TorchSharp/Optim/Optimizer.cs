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
                trained = [.. parameters];
                if (trained.Length == 0)
                    throw new ArgumentException("There are no parameters to train: call RegisterComponents() in the module's constructor.");
                this.rule = rule;
                group = new() { LearningRate = learningRate, InitialLearningRate = learningRate };
                cohorts = [new(trained)];
            }

            /// <summary>The parameters with their learning rate, which can be changed at any time.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => [group];

            /// <summary>The parameters.</summary>
            public virtual IEnumerable<Parameter> parameters() => trained;

            /// <summary>Fills the parameters' gradients with zeros.</summary>
            public virtual void zero_grad() => Gradients.Clear(trained, remove: false);

            /// <summary>Moves every parameter that has a gradient one step.</summary>
            /// <param name="closure">Computes the loss and its gradients first; its result is returned.</param>
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
    }
}
