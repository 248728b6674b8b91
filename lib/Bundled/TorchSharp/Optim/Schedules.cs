namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Schedules: how the learning rate changes as training goes on.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Changes an optimizer's learning rate from epoch to epoch.</summary>
            public abstract class LRScheduler
            {
                private readonly ILearningRateController[] groups;

                private protected LRScheduler(Optimizer optimizer) => (Optimizer, groups) = (optimizer, [.. Given(optimizer).ParamGroups]);

                internal Optimizer Optimizer { get; }

                private protected int Epoch { get; set; }

                /// <summary>The next epoch begins: sets its learning rate. Call it after the optimizer's steps.</summary>
                public virtual void step()
                {
                    Epoch++;
                    Apply();
                }

                /// <summary>The next epoch begins, and a measure of the last one is known: what ReduceLROnPlateau needs, others ignore it.</summary>
                /// <param name="current">The measure, such as a loss.</param>
                public virtual void step(double current) => step();

                /// <summary>The learning rates that are set now.</summary>
                /// <returns>One for each group of parameters.</returns>
                public IEnumerable<double> get_last_lr() => [.. groups.Select(group => group.LearningRate)];

                /// <summary>Sets the rate that the optimizer's groups start with.</summary>
                private protected void StartWith(double rate)
                {
                    foreach (var group in groups)
                        group.LearningRate = group.InitialLearningRate = rate;
                }

                /// <summary>Sets how much of the last steps' direction the optimizer keeps.</summary>
                /// <exception cref="ArgumentException">The optimizer has no momentum.</exception>
                private protected void SetMomentum(double momentum)
                {
                    foreach (var group in groups)
                    {
                        if (group is IBetas adaptive)
                            adaptive.Betas = (momentum, adaptive.Betas.Item2);
                        else if (group is IMomentum simple)
                            simple.Momentum = momentum;
                        else
                            throw new ArgumentException("The optimizer has no momentum: use SGD, RMSProp or one like Adam, or say cycle_momentum: false.");
                    }
                }

                /// <summary>Goes back to the first epoch.</summary>
                internal void Restart()
                {
                    Epoch = 0;
                    foreach (var group in groups)
                        group.LearningRate = group.InitialLearningRate;
                    Apply();
                }

                private protected virtual void Apply()
                {
                    foreach (var group in groups)
                        group.LearningRate = Rate(group.LearningRate, group.InitialLearningRate);
                }

                /// <summary>The rate of this epoch, from the last one's and the first.</summary>
                private protected abstract double Rate(double rate, double initial);
            }

            /// <summary>A schedule by a function of the epoch, the last rate and the first.</summary>
            private sealed class Schedule : LRScheduler
            {
                private readonly Func<int, double, double, double> next;

                public Schedule(Optimizer optimizer, Func<int, double, double, double> next) : base(optimizer)
                {
                    this.next = next;
                    Apply();
                }

                private protected override double Rate(double rate, double initial) => next(Epoch, rate, initial);
            }

            /// <summary>One schedule after another.</summary>
            private sealed class Sequence : LRScheduler
            {
                private readonly LRScheduler[] parts;
                private readonly int[] milestones;

                public Sequence(Optimizer optimizer, LRScheduler[] parts, int[] milestones) : base(optimizer)
                {
                    if (parts.Length != milestones.Length + 1)
                        throw new ArgumentException($"{parts.Length} schedules need {parts.Length - 1} milestones, and there are {milestones.Length}.");
                    (this.parts, this.milestones) = (parts, milestones);
                }

                public override void step()
                {
                    Epoch++;
                    var part = milestones.Count(milestone => milestone <= Epoch);
                    if (part > 0 && milestones[part - 1] == Epoch)
                        parts[part].Restart();
                    else
                        parts[part].step();
                }

                private protected override double Rate(double rate, double initial) => rate;
            }

            /// <summary>Smaller rates when a measure gets no better.</summary>
            private sealed class Plateau : LRScheduler
            {
                private readonly Func<double, double, bool> isBetter;
                private readonly Func<double, double> reduce;
                private readonly int patience, cooldown;
                private double best;
                private int bad, cooling;

                public Plateau(Optimizer optimizer, Func<double, double, bool> isBetter, Func<double, double> reduce, double worst, int patience, int cooldown)
                    : base(optimizer) => (this.isBetter, this.reduce, best, this.patience, this.cooldown) = (isBetter, reduce, worst, patience, cooldown);

                public override void step() => throw new InvalidOperationException("ReduceLROnPlateau needs a measure: call step(loss).");

                public override void step(double current)
                {
                    var better = isBetter(current, best);
                    (best, bad) = better ? (current, 0) : (best, bad + 1);
                    if (cooling > 0)
                        (cooling, bad) = (cooling - 1, 0);
                    if (bad <= patience)
                        return;
                    Apply();
                    (cooling, bad) = (cooldown, 0);
                }

                private protected override double Rate(double rate, double initial) => reduce(rate);
            }

            /// <summary>The rate times gamma every so many epochs.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="step_size">How many epochs, at least 1.</param>
            /// <param name="gamma">The factor.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1) => step_size < 1
                ? throw new ArgumentException($"step_size is {step_size}: it must be at least 1.")
                : new Schedule(optimizer, (epoch, rate, _) => epoch == 0 || epoch % step_size != 0 ? rate : rate * gamma);

            /// <summary>The rate times gamma at given epochs.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="milestones">The epochs; one that is named twice counts twice.</param>
            /// <param name="gamma">The factor.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler MultiStepLR(Optimizer optimizer, IList<int> milestones, double gamma = 0.1)
            {
                int[] epochs = [.. Given(milestones)];
                return new Schedule(optimizer, (epoch, rate, _) => rate * Math.Pow(gamma, epochs.Count(milestone => milestone == epoch)));
            }

            /// <summary>The rate times gamma at every epoch.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="gamma">The factor.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler ExponentialLR(Optimizer optimizer, double gamma = 0.1) =>
                new Schedule(optimizer, (epoch, rate, _) => epoch == 0 ? rate : rate * gamma);

            /// <summary>The first rate times a function of the epoch.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="lr_lambda">The function of the epoch, from 0.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler LambdaLR(Optimizer optimizer, Func<int, double> lr_lambda)
            {
                Given(lr_lambda);
                return new Schedule(optimizer, (epoch, _, initial) => initial * lr_lambda(epoch));
            }

            /// <summary>The rate times a function of the epoch, at every epoch.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="lr_lambda">The function of the epoch, from 1.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler MultiplicativeLR(Optimizer optimizer, Func<int, double> lr_lambda)
            {
                Given(lr_lambda);
                return new Schedule(optimizer, (epoch, rate, _) => epoch == 0 ? rate : rate * lr_lambda(epoch));
            }

            /// <summary>The rate times a factor for the first epochs.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="factor">The factor, above 0 and at most 1.</param>
            /// <param name="total_iters">How many epochs.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler ConstantLR(Optimizer optimizer, double factor = 1.0 / 3, int total_iters = 5) =>
                new Schedule(optimizer, (epoch, rate, _) => epoch == 0 ? rate * factor : epoch == total_iters ? rate / factor : rate);

            /// <summary>The rate times a factor that goes from one value to another in equal steps.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="start_factor">The factor at first, above 0 and at most 1.</param>
            /// <param name="end_factor">The factor in the end, from 0 to 1.</param>
            /// <param name="total_iters">How many epochs it takes.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1, int total_iters = 5) =>
                new Schedule(optimizer, (epoch, rate, _) => epoch == 0 ? rate * start_factor : epoch > total_iters ? rate
                    : rate * (1 + (end_factor - start_factor) / (total_iters * start_factor + (epoch - 1) * (end_factor - start_factor))));

            /// <summary>The rate going to 0 by a power.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="total_iters">How many epochs it takes.</param>
            /// <param name="power">The power; 1 is a straight line.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler PolynomialLR(Optimizer optimizer, int total_iters = 5, double power = 1) =>
                new Schedule(optimizer, (epoch, rate, _) => epoch == 0 || epoch > total_iters ? rate
                    : rate * Math.Pow((1 - (double)epoch / total_iters) / (1 - (epoch - 1.0) / total_iters), power));

            /// <summary>The rate along a cosine, down to eta_min and up again (Loshchilov and Hutter 2017).</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="T_max">How many epochs it goes down.</param>
            /// <param name="eta_min">The smallest rate.</param>
            /// <returns>The schedule.</returns>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0) =>
                new Schedule(optimizer, (epoch, rate, initial) => epoch == 0 ? rate
                    : (epoch - 1 - T_max) % (2 * T_max) == 0 ? rate + (initial - eta_min) * (1 - Math.Cos(Math.PI / T_max)) / 2
                    : (1 + Math.Cos(Math.PI * epoch / T_max)) / (1 + Math.Cos(Math.PI * (epoch - 1) / T_max)) * (rate - eta_min) + eta_min);

            /// <summary>One schedule after another.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="schedulers">The schedules, in order.</param>
            /// <param name="milestones">The epochs at which the second and each later one begins.</param>
            /// <returns>The schedule.</returns>
            /// <exception cref="ArgumentException">There are not as many milestones as schedules less one.</exception>
            public static LRScheduler SequentialLR(Optimizer optimizer, IEnumerable<LRScheduler> schedulers, IEnumerable<int> milestones) =>
                new Sequence(optimizer, [.. Given(schedulers)], [.. Given(milestones)]);

            /// <summary>A smaller rate when a measure, given to step(measure), has not become better for some epochs.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="mode">"min" where smaller is better, "max" where larger is.</param>
            /// <param name="factor">What the rate is multiplied by, below 1.</param>
            /// <param name="patience">How many epochs without progress are tolerated.</param>
            /// <param name="threshold">How much better counts as progress.</param>
            /// <param name="threshold_mode">"rel" for a part of the best measure, "abs" for a difference.</param>
            /// <param name="cooldown">How many epochs to wait after a change.</param>
            /// <param name="min_lr">The smallest rate; null for 0.</param>
            /// <param name="eps">A change smaller than this is not made.</param>
            /// <returns>The schedule.</returns>
            /// <exception cref="ArgumentException">factor is not below 1, or a mode is unknown.</exception>
            public static LRScheduler ReduceLROnPlateau(Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10,
                double threshold = 1e-4, string threshold_mode = "rel", int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8)
            {
                if (factor >= 1 || mode is not ("min" or "max") || threshold_mode is not ("rel" or "abs"))
                    throw new ArgumentException($"factor is {factor}, mode '{mode}', threshold_mode '{threshold_mode}': use a factor below 1, min or max, rel or abs.");
                var sign = mode == "min" ? -1 : 1;
                var least = min_lr?.FirstOrDefault() ?? 0;
                double Bound(double best) => threshold_mode == "rel" ? best * (1 + sign * threshold) : best + sign * threshold;
                return new Plateau(optimizer, (current, best) => double.IsInfinity(best) || sign * (current - Bound(best)) > 0,
                    rate => Math.Max(rate * factor, least) is var smaller && rate - smaller > eps ? smaller : rate, -sign * double.PositiveInfinity, patience, cooldown);
            }
        }
    }
}
