namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Schedules that have settings of their own types.</summary>
            public static class impl
            {
                /// <summary>Rates that rise and fall in a straight line, again and again (Smith 2017).</summary>
                public class CyclicLR : LRScheduler
                {
                    /// <summary>How high later cycles go.</summary>
                    public enum Mode
                    {
                        /// <summary>As high as the first.</summary>
                        Triangular,

                        /// <summary>Half as high as the one before.</summary>
                        Triangular2,

                        /// <summary>By gamma to the power of the step.</summary>
                        ExpRange,
                    }

                    /// <summary>What a function for the height is given.</summary>
                    public enum ScaleMode
                    {
                        /// <summary>The number of the cycle, from 1.</summary>
                        Cycle,

                        /// <summary>The number of the step, from 0.</summary>
                        Iterations,
                    }

                    private readonly (double Low, double High) rates;
                    private readonly (double Low, double High)? momentums;
                    private readonly double length, turn;
                    private readonly Func<int, double, double> scale;

                    internal CyclicLR(Optimizer optimizer, (double, double) rates, (double, double)? momentums, int up, int down, Func<int, double, double> scale)
                        : base(optimizer)
                    {
                        if (up < 1 || down < 1)
                            throw new ArgumentException($"step_size_up is {up} and step_size_down {down}: both must be at least 1.");
                        (this.rates, this.momentums, this.scale) = (rates, momentums, scale);
                        length = (double)up + down;
                        turn = up / length;
                        StartWith(this.rates.Low);
                        Apply();
                    }

                    // How far this step is from the lowest rate, as a part of the way to the highest.
                    private double Height
                    {
                        get
                        {
                            var cycle = Math.Floor(1 + Epoch / length);
                            var place = 1 + Epoch / length - cycle;
                            return (place <= turn ? place / turn : (place - 1) / (turn - 1)) * scale(Epoch, cycle);
                        }
                    }

                    private protected override void Apply()
                    {
                        base.Apply();
                        if (momentums is (var low, var high))
                            SetMomentum(high - (high - low) * Height);
                    }

                    private protected override double Rate(double rate, double initial) => rates.Low + (rates.High - rates.Low) * Height;
                }

                /// <summary>One cycle for all of training: up to a high rate, and down to a very small one (Smith and Topin 2019).</summary>
                public class OneCycleLR : LRScheduler
                {
                    /// <summary>How a rate goes from one value to another.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Along half a cosine.</summary>
                        Cos,

                        /// <summary>In a straight line.</summary>
                        Linear,
                    }

                    private readonly Phase[] phases;
                    private readonly Func<double, double, double, double> anneal;
                    private readonly bool cyclesMomentum;

                    internal OneCycleLR(Optimizer optimizer, double first, Phase[] phases, AnnealStrategy strategy, bool cyclesMomentum) : base(optimizer)
                    {
                        (this.phases, this.cyclesMomentum) = (phases, cyclesMomentum);
                        anneal = strategy == AnnealStrategy.Linear
                            ? (start, end, part) => start + (end - start) * part
                            : (start, end, part) => end + (start - end) / 2 * (1 + Math.Cos(Math.PI * part));
                        StartWith(first);
                        Apply();
                    }

                    /// <summary>Where the rate and the momentum go, until a step.</summary>
                    internal readonly record struct Phase(double End, (double Start, double End) Rate, (double Start, double End) Momentum);

                    private protected override void Apply()
                    {
                        if (Epoch > phases[^1].End + 1)
                            throw new InvalidOperationException($"OneCycleLR was made for {phases[^1].End + 1} steps, and this is step {Epoch}: give it the steps there are.");
                        base.Apply();
                        if (cyclesMomentum)
                            SetMomentum(Annealed(phase => phase.Momentum));
                    }

                    private protected override double Rate(double rate, double initial) => Annealed(phase => phase.Rate);

                    private double Annealed(Func<Phase, (double Start, double End)> way)
                    {
                        var now = Array.FindIndex(phases, phase => Epoch <= phase.End) is >= 0 and var found ? found : phases.Length - 1;
                        var begin = now == 0 ? 0 : phases[now - 1].End;
                        var (start, end) = way(phases[now]);
                        return anneal(start, end, (Epoch - begin) / (phases[now].End - begin));
                    }
                }

                /// <summary>Several schedules at once, each changing what the one before has set.</summary>
                public class ChainedLR : LRScheduler
                {
                    private readonly LRScheduler[] schedulers;

                    internal ChainedLR(LRScheduler[] schedulers)
                        : base(schedulers.Length > 0 ? schedulers[0].Optimizer : throw new ArgumentException("There are no schedules to chain: give at least one."))
                    {
                        if (!Array.TrueForAll(schedulers, scheduler => scheduler.Optimizer == Optimizer))
                            throw new ArgumentException("The schedules are of several optimizers: chain those of one.");
                        this.schedulers = schedulers;
                    }

                    /// <inheritdoc/>
                    public override void step() => Array.ForEach(schedulers, scheduler => scheduler.step());

                    private protected override double Rate(double rate, double initial) => rate;
                }
            }

            /// <summary>Rates that rise and fall in a straight line, again and again (Smith 2017); call step() after each batch.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="base_lr">The lowest rate.</param>
            /// <param name="max_lr">The highest rate.</param>
            /// <param name="step_size_up">In how many steps it rises, at least 1.</param>
            /// <param name="step_size_down">In how many steps it falls; -1 for as many.</param>
            /// <param name="mode">How high later cycles go, unless scale_fn says so.</param>
            /// <param name="gamma">The factor of ExpRange.</param>
            /// <param name="scale_fn">The height, from 0 to 1, of a cycle or step.</param>
            /// <param name="scale_mode">Which of them scale_fn is given.</param>
            /// <param name="cycle_momentum">Whether the momentum falls while the rate rises.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <returns>The schedule.</returns>
            /// <exception cref="ArgumentException">A number of steps is not positive, or cycle_momentum and the optimizer has no momentum.</exception>
            public static LRScheduler CyclicLR(Optimizer optimizer, double base_lr, double max_lr, int step_size_up = 2000, int step_size_down = -1,
                impl.CyclicLR.Mode mode = impl.CyclicLR.Mode.Triangular, double gamma = 1, Func<double, double>? scale_fn = null,
                impl.CyclicLR.ScaleMode scale_mode = impl.CyclicLR.ScaleMode.Cycle, bool cycle_momentum = true, double base_momentum = 0.8, double max_momentum = 0.9)
            {
                double Scale(int step, double cycle) => scale_fn is not null ? scale_fn(scale_mode == impl.CyclicLR.ScaleMode.Cycle ? cycle : step)
                    : mode switch
                    {
                        impl.CyclicLR.Mode.Triangular => 1,
                        impl.CyclicLR.Mode.Triangular2 => Math.Pow(2, 1 - cycle),
                        _ => Math.Pow(gamma, step),
                    };
                return new impl.CyclicLR(optimizer, (base_lr, max_lr), cycle_momentum ? (base_momentum, max_momentum) : null,
                    step_size_up, step_size_down == -1 ? step_size_up : step_size_down, Scale);
            }

            /// <summary>One cycle for all of training: up to a high rate, and down to a very small one (Smith and Topin 2019); call step() after each batch.</summary>
            /// <param name="optimizer">Whose rate to change.</param>
            /// <param name="max_lr">The highest rate.</param>
            /// <param name="total_steps">How many steps there will be; -1 for epochs · steps_per_epoch.</param>
            /// <param name="epochs">How many epochs there will be.</param>
            /// <param name="steps_per_epoch">How many steps an epoch has.</param>
            /// <param name="pct_start">The part of the steps in which the rate rises, from 0 to 1.</param>
            /// <param name="anneal_strategy">How the rate goes from one value to another.</param>
            /// <param name="cycle_momentum">Whether the momentum falls while the rate rises.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <param name="div_factor">max_lr divided by the first rate.</param>
            /// <param name="final_div_factor">The first rate divided by the last.</param>
            /// <param name="three_phase">Whether the rate falls to the first one before it goes down to the last.</param>
            /// <returns>The schedule.</returns>
            /// <exception cref="ArgumentException">The number of steps is not known or not positive, or cycle_momentum and the optimizer has no momentum.</exception>
            public static LRScheduler OneCycleLR(Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1,
                double pct_start = 0.3, impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true,
                double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4, bool three_phase = false)
            {
                if (total_steps == -1 && epochs > 0 && steps_per_epoch > 0)
                    total_steps = epochs * steps_per_epoch;
                if (total_steps < 1)
                    throw new ArgumentException("OneCycleLR needs to know how many steps there will be: give total_steps, or epochs and steps_per_epoch.");
                if (pct_start is not (>= 0 and <= 1))
                    throw new ArgumentException($"pct_start is {pct_start}: it must be from 0 to 1.");
                double first = max_lr / div_factor, last = first / final_div_factor, rise = pct_start * total_steps - 1;
                (double, double) falling = (max_momentum, base_momentum), rising = (base_momentum, max_momentum);
                impl.OneCycleLR.Phase up = new(rise, (first, max_lr), falling);
                impl.OneCycleLR.Phase[] phases = three_phase
                    ? [up, new(2 * rise, (max_lr, first), rising), new(total_steps - 1, (first, last), (max_momentum, max_momentum))]
                    : [up, new(total_steps - 1, (max_lr, last), rising)];
                return new impl.OneCycleLR(optimizer, first, phases, anneal_strategy, cycle_momentum);
            }

            /// <summary>Several schedules at once, each changing what the one before has set.</summary>
            /// <param name="schedulers">The schedules, at least one, all of one optimizer.</param>
            /// <returns>The schedule.</returns>
            /// <exception cref="ArgumentException">There are no schedules, or they are of several optimizers.</exception>
            public static LRScheduler ChainedLR(IEnumerable<LRScheduler> schedulers) => new impl.ChainedLR(AllGiven(schedulers));
        }
    }
}
