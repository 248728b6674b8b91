using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Steps divided by a running mean of the gradient's size (Tieleman and Hinton 2012).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="alpha">How much of the mean is kept from step to step; for ASGD the power of the decay.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="centered">Whether the mean gradient is taken from the size, which leaves its variance.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0, double momentum = 0,
            bool centered = false, bool maximize = false) =>
            new(parameters, lr, new RmsPropRule(alpha, eps, weight_decay, momentum, centered, maximize));

        /// <summary>Steps divided by the size of all gradients so far (Duchi, Hazan and Singer 2011).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lr_decay">How much smaller steps become.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="initial_accumulator_value">What the size starts with.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0, double initial_accumulator_value = 0,
            double eps = 1e-10) =>
            new(parameters, lr, new AdagradRule(lr_decay, weight_decay, initial_accumulator_value, eps));

        /// <summary>Steps of the size of the steps before, divided by that of the gradients (Zeiler 2012).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="rho">How much of the means is kept, from 0 to 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6, double weight_decay = 0, bool maximize = false) =>
            new(parameters, lr, new AdadeltaRule(rho, eps, weight_decay, maximize));

        /// <summary>Adam by the largest gradient in place of the mean square (Kingma and Ba 2015).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adamax Adamax(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0) =>
            new(parameters, lr, new AdamaxRule(beta1, beta2, eps, weight_decay));

        /// <summary>Adam with Nesterov's momentum (Dozat 2016).</summary>
        /// <param name="named_parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum_decay">How fast the momentum reaches beta1.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static NAdam NAdam(IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, double momentum_decay = 4e-3) =>
            new(named_parameters, lr, new NAdamRule(beta1, beta2, eps, weight_decay, momentum_decay));

        /// <summary>Adam whose first steps do without the mean square while it is uncertain (Liu et al. 2020).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RAdam RAdam(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8, double weight_decay = 0) =>
            new(parameters, lr, new RAdamRule(beta1, beta2, eps, weight_decay));

        /// <summary>Gradient descent with steps that become smaller (Polyak and Juditsky 1992).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lambd">How fast parameters and steps decay.</param>
        /// <param name="alpha">How much of the mean is kept from step to step; for ASGD the power of the decay.</param>
        /// <param name="t0">From which step on parameters would be averaged; their values do not depend on it.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static ASGD ASGD(IEnumerable<Parameter> parameters, double lr = 1e-3, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6, double weight_decay = 0,
            bool maximize = false) =>
            new(parameters, lr, new AsgdRule(lambd, alpha, weight_decay, maximize));

        /// <summary>Steps by the sign of the gradient, longer while it stays, shorter when it turns (Riedmiller and Braun 1993).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="etaminus">How much shorter a step becomes where the gradient turned, between 0 and 1.</param>
        /// <param name="etaplus">How much longer where it stayed, above 1.</param>
        /// <param name="min_step">The shortest step.</param>
        /// <param name="max_step">The longest step.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Rprop Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2, double min_step = 1e-6, double max_step = 50,
            bool maximize = false) =>
            new(parameters, lr, new RpropRule(etaminus, etaplus, min_step, max_step, maximize));
    }
}
