using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
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
            SGD([new SGD.ParamGroup(parameters, new SGD.Options())], learningRate, momentum, dampening, weight_decay, nesterov, maximize);

        /// <summary>Gradient descent, perhaps with momentum (Polyak 1964), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="learningRate">How far a parameter moves for a gradient of 1, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="dampening">How much less of the gradient counts beside momentum.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="nesterov">Whether the gradient counts once more beside momentum, which needs a momentum and no dampening (Nesterov 1983).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static SGD SGD(IEnumerable<SGD.ParamGroup> parameters, double learningRate, double momentum = 0, double dampening = 0,
            double weight_decay = 0, bool nesterov = false, bool maximize = false) =>
            new(parameters, new()
            {
                LearningRate = learningRate,
                momentum = momentum,
                dampening = dampening,
                weight_decay = weight_decay,
                nesterov = nesterov,
                maximize = maximize
            });

        /// <summary>Adaptive moments: each element's step is divided by the size of its gradients so far (Kingma and Ba 2015).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adam Adam(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            Adam([new Adam.ParamGroup(parameters, new Adam.Options())], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Adaptive moments: each element's step is divided by the size of its gradients so far (Kingma and Ba 2015), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adam Adam(IEnumerable<Adam.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                amsgrad = amsgrad,
                maximize = maximize
            });

        /// <summary>Adaptive moments, with weight decay beside the gradient (Loshchilov and Hutter 2019).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How strongly parameters are pulled to zero beside the gradient: lr weight_decay θ is taken from θ before each step.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static AdamW AdamW(IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            AdamW([new AdamW.ParamGroup(parameters, new AdamW.Options())], lr, beta1, beta2, eps, weight_decay, amsgrad, maximize);

        /// <summary>Adaptive moments, with weight decay beside the gradient (Loshchilov and Hutter 2019), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate: about how far an element moves in a step.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of the mean of their squares is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How strongly parameters are pulled to zero beside the gradient: lr weight_decay θ is taken from θ before each step.</param>
        /// <param name="amsgrad">Whether the divisor never falls (Reddi, Kale and Kumar 2018).</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static AdamW AdamW(IEnumerable<AdamW.ParamGroup> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0, bool amsgrad = false, bool maximize = false) =>
            new(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                amsgrad = amsgrad,
                maximize = maximize
            });

        /// <summary>Steps divided by a running mean of the gradient's size (Tieleman and Hinton 2012).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="alpha">How much of the mean of the squares is kept from step to step, at least 0.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="centered">Whether the mean gradient is taken from the size, which leaves its variance.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RMSProp RMSProp(IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            RMSProp([new RMSProp.ParamGroup(parameters, new RMSProp.Options())], lr, alpha, eps, weight_decay, momentum, centered, maximize);

        /// <summary>Steps divided by a running mean of the gradient's size (Tieleman and Hinton 2012), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="alpha">How much of the mean of the squares is kept from step to step, at least 0.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum">How much of the last step's direction is kept, at least 0.</param>
        /// <param name="centered">Whether the mean gradient is taken from the size, which leaves its variance.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RMSProp RMSProp(IEnumerable<RMSProp.ParamGroup> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8,
            double weight_decay = 0, double momentum = 0, bool centered = false, bool maximize = false) =>
            new(parameters, new()
            {
                LearningRate = lr,
                alpha = alpha,
                eps = eps,
                weight_decay = weight_decay,
                momentum = momentum,
                centered = centered,
                maximize = maximize
            });

        /// <summary>Adam by the largest gradient in place of the mean square (Kingma and Ba 2015).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adamax Adamax(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0) =>
            Adamax([new Adamax.ParamGroup(parameters, new Adamax.Options())], lr, beta1, beta2, eps, weight_decay);

        /// <summary>Adam by the largest gradient in place of the mean square (Kingma and Ba 2015), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adamax Adamax(IEnumerable<Adamax.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0) =>
            new(parameters, new() { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay });

        /// <summary>Adam with Nesterov's momentum (Dozat 2016).</summary>
        /// <param name="named_parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum_decay">How fast the momentum reaches beta1.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static NAdam NAdam(IEnumerable<Parameter> named_parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0, double momentum_decay = 4e-3) =>
            NAdam([new NAdam.ParamGroup(named_parameters, new NAdam.Options())], lr, beta1, beta2, eps, weight_decay, momentum_decay);

        /// <summary>Adam with Nesterov's momentum (Dozat 2016), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="momentum_decay">How fast the momentum reaches beta1.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static NAdam NAdam(IEnumerable<NAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0, double momentum_decay = 4e-3) =>
            new(parameters, new()
            {
                LearningRate = lr,
                beta1 = beta1,
                beta2 = beta2,
                eps = eps,
                weight_decay = weight_decay,
                momentum_decay = momentum_decay
            });

        /// <summary>Adam whose first steps do without the mean square while it is uncertain (Liu et al. 2020).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RAdam RAdam(IEnumerable<Parameter> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0) =>
            RAdam([new RAdam.ParamGroup(parameters, new RAdam.Options())], lr, beta1, beta2, eps, weight_decay);

        /// <summary>Adam whose first steps do without the mean square while it is uncertain (Liu et al. 2020), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="beta1">How much of the mean of the gradients is kept from step to step, from 0 to below 1.</param>
        /// <param name="beta2">How much of their size is kept, from 0 to below 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static RAdam RAdam(IEnumerable<RAdam.ParamGroup> parameters, double lr = 0.002, double beta1 = 0.9, double beta2 = 0.999,
            double eps = 1e-8, double weight_decay = 0) =>
            new(parameters, new() { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay });

        /// <summary>Steps divided by the size of all gradients so far (Duchi, Hazan and Singer 2011).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lr_decay">How much smaller steps become.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="initial_accumulator_value">What the size starts with.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adagrad Adagrad(IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10) =>
            Adagrad([new Adagrad.ParamGroup(parameters, new Adagrad.Options())], lr, lr_decay, weight_decay, initial_accumulator_value, eps);

        /// <summary>Steps divided by the size of all gradients so far (Duchi, Hazan and Singer 2011), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lr_decay">How much smaller steps become.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="initial_accumulator_value">What the size starts with.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adagrad Adagrad(IEnumerable<Adagrad.ParamGroup> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10) =>
            new(parameters, new()
            {
                LearningRate = lr,
                lr_decay = lr_decay,
                weight_decay = weight_decay,
                initial_accumulator_value = initial_accumulator_value,
                eps = eps
            });

        /// <summary>Steps of the size of the steps before, divided by that of the gradients (Zeiler 2012).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="rho">How much of the means is kept, from 0 to 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adadelta Adadelta(IEnumerable<Parameter> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6,
            double weight_decay = 0, bool maximize = false) =>
            Adadelta([new Adadelta.ParamGroup(parameters, new Adadelta.Options())], lr, rho, eps, weight_decay, maximize);

        /// <summary>Steps of the size of the steps before, divided by that of the gradients (Zeiler 2012), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="rho">How much of the means is kept, from 0 to 1.</param>
        /// <param name="eps">What keeps the divisor from zero, at least 0.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Adadelta Adadelta(IEnumerable<Adadelta.ParamGroup> parameters, double lr = 1, double rho = 0.9, double eps = 1e-6,
            double weight_decay = 0, bool maximize = false) =>
            new(parameters, new() { LearningRate = lr, rho = rho, eps = eps, weight_decay = weight_decay, maximize = maximize });

        /// <summary>Gradient descent with steps that become smaller (Polyak and Juditsky 1992).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lambd">How fast parameters and steps decay.</param>
        /// <param name="alpha">The power by which steps become smaller.</param>
        /// <param name="t0">From which step on parameters would be averaged; their values do not depend on it.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static ASGD ASGD(IEnumerable<Parameter> parameters, double lr = 1e-3, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
            double weight_decay = 0, bool maximize = false) =>
            ASGD([new ASGD.ParamGroup(parameters, new ASGD.Options())], lr, lambd, alpha, t0, weight_decay, maximize);

        /// <summary>Gradient descent with steps that become smaller (Polyak and Juditsky 1992), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="lambd">How fast parameters and steps decay.</param>
        /// <param name="alpha">The power by which steps become smaller.</param>
        /// <param name="t0">From which step on parameters would be averaged; their values do not depend on it.</param>
        /// <param name="weight_decay">How much of a parameter is added to its gradient, at least 0.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static ASGD ASGD(IEnumerable<ParamGroup<ASGD.Options>> parameters, double lr = 1e-3, double lambd = 1e-4, double alpha = 0.75, double t0 = 1e6,
            double weight_decay = 0, bool maximize = false) =>
            new(parameters, new() { LearningRate = lr, lambd = lambd, alpha = alpha, t0 = t0, weight_decay = weight_decay, maximize = maximize });

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
        public static Rprop Rprop(IEnumerable<Parameter> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1e-6, double max_step = 50, bool maximize = false) =>
            Rprop([new Rprop.ParamGroup(parameters, new Rprop.Options())], lr, etaminus, etaplus, min_step, max_step, maximize);

        /// <summary>Steps by the sign of the gradient, longer while it stays, shorter when it turns (Riedmiller and Braun 1993), with settings of their own for groups of parameters.</summary>
        /// <param name="parameters">The groups, with at least one parameter; what they leave open is set by the other arguments.</param>
        /// <param name="lr">The learning rate, at least 0.</param>
        /// <param name="etaminus">How much shorter a step becomes where the gradient turned, between 0 and 1.</param>
        /// <param name="etaplus">How much longer where it stayed, above 1.</param>
        /// <param name="min_step">The shortest step.</param>
        /// <param name="max_step">The longest step.</param>
        /// <param name="maximize">Whether the loss is to rise.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static Rprop Rprop(IEnumerable<Rprop.ParamGroup> parameters, double lr = 0.01, double etaminus = 0.5, double etaplus = 1.2,
            double min_step = 1e-6, double max_step = 50, bool maximize = false) =>
            new(parameters, new()
            {
                LearningRate = lr,
                etaminus = etaminus,
                etaplus = etaplus,
                min_step = min_step,
                max_step = max_step,
                maximize = maximize
            });

        /// <summary>A quasi-Newton method, which estimates the curvature from the last steps (Liu and Nocedal 1989).</summary>
        /// <param name="parameters">What to train, at least one parameter.</param>
        /// <param name="lr">The part of each step that is taken, at least 0.</param>
        /// <param name="max_iter">How many steps a call of step() takes at most.</param>
        /// <param name="max_eval">How often it computes the loss at most; null for 5/4 of max_iter.</param>
        /// <param name="tolerange_grad">It ends where no element of the gradient is larger.</param>
        /// <param name="tolerance_change">It ends where neither the parameters nor the loss change by more.</param>
        /// <param name="history_size">From how many steps the curvature is estimated, at least 1.</param>
        /// <returns>The optimizer.</returns>
        /// <exception cref="ArgumentException">There are no parameters, or a setting is out of its range.</exception>
        public static LBFGS LBFGS(IEnumerable<Parameter> parameters, double lr = 0.01, long max_iter = 20, long? max_eval = null, double tolerange_grad = 1e-5,
            double tolerance_change = 1e-9, long history_size = 100) =>
            new(AllGiven(parameters), lr, max_iter, max_eval ?? max_iter * 5 / 4, tolerange_grad, tolerance_change, history_size);
    }
}
