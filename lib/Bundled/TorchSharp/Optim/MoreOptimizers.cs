using static TorchSharp.torch;

namespace TorchSharp.Modules;

// Optimizers beside SGD and Adam.

/// <summary>Steps divided by a running mean of the gradient's size: v = α v + (1 - α) g²; θ = θ - lr g / (√v + ε) (Tieleman and Hinton 2012).</summary>
public class RMSProp : optim.Optimizer
{
    internal RMSProp(IEnumerable<Parameter> parameters, double lr, RmsPropRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Steps divided by the size of all gradients so far: s = s + g²; θ = θ - lr g / (√s + ε) (Duchi, Hazan and Singer 2011).</summary>
public class Adagrad : optim.Optimizer
{
    internal Adagrad(IEnumerable<Parameter> parameters, double lr, AdagradRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Steps of the size of the steps before, divided by that of the gradients (Zeiler 2012).</summary>
public class Adadelta : optim.Optimizer
{
    internal Adadelta(IEnumerable<Parameter> parameters, double lr, AdadeltaRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Adam by the largest gradient in place of the mean square: u = max(β₂ u, |g| + ε); θ = θ - lr m / (1 - β₁ᵗ) / u (Kingma and Ba 2015).</summary>
public class Adamax : optim.Optimizer
{
    internal Adamax(IEnumerable<Parameter> parameters, double lr, AdamaxRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Adam with Nesterov's momentum (Dozat 2016).</summary>
public class NAdam : optim.Optimizer
{
    internal NAdam(IEnumerable<Parameter> parameters, double lr, NAdamRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Adam whose first steps do without the mean square while it is uncertain (Liu et al. 2020).</summary>
public class RAdam : optim.Optimizer
{
    internal RAdam(IEnumerable<Parameter> parameters, double lr, RAdamRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Gradient descent with steps that become smaller (Polyak and Juditsky 1992).</summary>
public class ASGD : optim.Optimizer
{
    internal ASGD(IEnumerable<Parameter> parameters, double lr, AsgdRule rule) : base(parameters, lr, rule) { }
}

/// <summary>Steps by the sign of the gradient, longer while it stays, shorter when it turns (Riedmiller and Braun 1993).</summary>
public class Rprop : optim.Optimizer
{
    internal Rprop(IEnumerable<Parameter> parameters, double lr, RpropRule rule) : base(parameters, lr, rule) { }
}

/// <summary>A rule that moves one parameter after the other, each by its gradient and what is remembered of it.</summary>
internal abstract class EachRule(int remembered, double weightDecay, bool maximize) : UpdateRule
{
    public override void Update(Cohort cohort, Tensor[] gradients, double learningRate)
    {
        if (cohort.Memory is [])
        {
            cohort.Memory = cohort.Zeros(remembered);
            foreach (var tensor in cohort.Memory.SelectMany((tensors, place) => tensors.Select(tensor => (tensor, place))))
                tensor.tensor.fill_(Initial(tensor.place, learningRate));
        }
        for (var i = 0; i < gradients.Length; i++)
        {
            var (parameter, gradient) = (cohort.Parameters[i], maximize ? -gradients[i] : gradients[i]);
            if (weightDecay != 0)
                gradient = gradient.add(parameter, weightDecay);
            Move(parameter, gradient, [.. cohort.Memory.Select(tensors => tensors[i])], cohort.Steps, learningRate);
        }
    }

    /// <summary>What a remembered tensor starts with.</summary>
    protected virtual double Initial(int place, double learningRate) => 0;

    /// <summary>Moves a parameter by the step of that number, from 1.</summary>
    protected abstract void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate);

    /// <summary>Keeps a part of a mean and adds the rest of what is new.</summary>
    protected static Tensor Mix(Tensor mean, Tensor news, double kept) => mean.mul_(kept).add_(news, 1 - kept);

    /// <summary>Refuses settings that are negative.</summary>
    protected static void NotNegative(params ReadOnlySpan<(string Name, double Value)> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (value < 0)
                throw new ArgumentException($"{name} is {value}: it cannot be negative.");
        }
    }

    /// <summary>Refuses factors that are not at least 0 and below 1.</summary>
    protected static void Betas(double beta1, double beta2)
    {
        if (beta1 is < 0 or >= 1 || beta2 is < 0 or >= 1)
            throw new ArgumentException($"beta1 is {beta1} and beta2 {beta2}: both must be at least 0 and below 1.");
    }
}

internal sealed class RmsPropRule : EachRule
{
    private readonly double alpha, eps, momentum;
    private readonly bool centered;

    public RmsPropRule(double alpha, double eps, double weightDecay, double momentum, bool centered, bool maximize) : base(3, weightDecay, maximize)
    {
        NotNegative(("alpha", alpha), ("eps", eps), ("weight_decay", weightDecay), ("momentum", momentum));
        (this.alpha, this.eps, this.momentum, this.centered) = (alpha, eps, momentum, centered);
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var variance = Mix(memory[0], gradient.square(), alpha);
        if (centered)
            variance = variance - Mix(memory[1], gradient, alpha).square();
        var direction = gradient / variance.sqrt().add_(eps);
        if (momentum > 0)
            direction = memory[2].mul_(momentum).add_(direction);
        parameter.add_(direction, -learningRate);
    }
}

internal sealed class AdagradRule : EachRule
{
    private readonly double rateDecay, initial, eps;

    public AdagradRule(double rateDecay, double weightDecay, double initial, double eps) : base(1, weightDecay, maximize: false)
    {
        NotNegative(("lr_decay", rateDecay), ("weight_decay", weightDecay), ("initial_accumulator_value", initial), ("eps", eps));
        (this.rateDecay, this.initial, this.eps) = (rateDecay, initial, eps);
    }

    protected override double Initial(int place, double learningRate) => initial;

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var size = memory[0].add_(gradient.square()).sqrt().add_(eps);
        parameter.addcdiv_(gradient, size, -learningRate / (1 + (step - 1) * rateDecay));
    }
}

internal sealed class AdadeltaRule : EachRule
{
    private readonly double rho, eps;

    public AdadeltaRule(double rho, double eps, double weightDecay, bool maximize) : base(2, weightDecay, maximize)
    {
        if (rho is < 0 or > 1)
            throw new ArgumentException($"rho is {rho}: it must be from 0 to 1.");
        NotNegative(("eps", eps), ("weight_decay", weightDecay));
        (this.rho, this.eps) = (rho, eps);
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var size = Mix(memory[0], gradient.square(), rho).add(eps).sqrt();
        var change = memory[1].add(eps).sqrt() / size * gradient;
        Mix(memory[1], change.square(), rho);
        parameter.add_(change, -learningRate);
    }
}

internal sealed class AdamaxRule : EachRule
{
    private readonly double beta1, beta2, eps;

    public AdamaxRule(double beta1, double beta2, double eps, double weightDecay) : base(2, weightDecay, maximize: false)
    {
        Betas(beta1, beta2);
        NotNegative(("eps", eps), ("weight_decay", weightDecay));
        (this.beta1, this.beta2, this.eps) = (beta1, beta2, eps);
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var mean = Mix(memory[0], gradient, beta1);
        memory[1].copy_(memory[1].mul(beta2).maximum(gradient.abs() + eps));
        parameter.addcdiv_(mean, memory[1], -learningRate / (1 - Math.Pow(beta1, step)));
    }
}

internal sealed class NAdamRule : EachRule
{
    private readonly double beta1, beta2, eps, momentumDecay;
    // The products of the momentums up to each step.
    private readonly List<double> products = [1];

    public NAdamRule(double beta1, double beta2, double eps, double weightDecay, double momentumDecay) : base(2, weightDecay, maximize: false)
    {
        Betas(beta1, beta2);
        NotNegative(("eps", eps), ("weight_decay", weightDecay), ("momentum_decay", momentumDecay));
        (this.beta1, this.beta2, this.eps, this.momentumDecay) = (beta1, beta2, eps, momentumDecay);
    }

    private double Momentum(long step) => beta1 * (1 - 0.5 * Math.Pow(0.96, step * momentumDecay));

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        while (products.Count <= step)
            products.Add(products[^1] * Momentum(products.Count));
        var (now, next, product) = (Momentum(step), Momentum(step + 1), products[(int)step]);
        var mean = Mix(memory[0], gradient, beta1);
        var size = Mix(memory[1], gradient.square(), beta2).div(1 - Math.Pow(beta2, step)).sqrt().add_(eps);
        parameter.addcdiv_(gradient, size, -learningRate * (1 - now) / (1 - product));
        parameter.addcdiv_(mean, size, -learningRate * next / (1 - product * next));
    }
}

internal sealed class RAdamRule : EachRule
{
    private readonly double beta1, beta2, eps;

    public RAdamRule(double beta1, double beta2, double eps, double weightDecay) : base(2, weightDecay, maximize: false)
    {
        Betas(beta1, beta2);
        NotNegative(("eps", eps), ("weight_decay", weightDecay));
        (this.beta1, this.beta2, this.eps) = (beta1, beta2, eps);
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var mean = Mix(memory[0], gradient, beta1) / (1 - Math.Pow(beta1, step));
        var square = Mix(memory[1], gradient.square(), beta2);
        var correction = 1 - Math.Pow(beta2, step);
        var most = 2 / (1 - beta2) - 1;
        var certainty = most - 2 * step * Math.Pow(beta2, step) / correction;
        if (certainty > 5)
        {
            var factor = Math.Sqrt((certainty - 4) * (certainty - 2) * most / ((most - 4) * (most - 2) * certainty));
            mean = mean * factor * Math.Sqrt(correction) / square.sqrt().add_(eps);
        }
        parameter.add_(mean, -learningRate);
    }
}

internal sealed class AsgdRule : EachRule
{
    private readonly double decay, alpha;

    public AsgdRule(double decay, double alpha, double weightDecay, bool maximize) : base(0, weightDecay, maximize)
    {
        NotNegative(("weight_decay", weightDecay));
        (this.decay, this.alpha) = (decay, alpha);
    }

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var rate = learningRate / Math.Pow(1 + decay * learningRate * (step - 1), alpha);
        parameter.mul_(1 - decay * rate).add_(gradient, -rate);
    }
}

internal sealed class RpropRule : EachRule
{
    private readonly double shrink, grow, least, most;

    public RpropRule(double shrink, double grow, double least, double most, bool maximize) : base(2, 0, maximize)
    {
        if (shrink is <= 0 or >= 1 || grow <= 1)
            throw new ArgumentException($"etaminus is {shrink} and etaplus {grow}: the one must be between 0 and 1, the other above 1.");
        (this.shrink, this.grow, this.least, this.most) = (shrink, grow, least, most);
    }

    // The gradient before, then the size of the steps.
    protected override double Initial(int place, double learningRate) => place == 0 ? 0 : learningRate;

    protected override void Move(Tensor parameter, Tensor gradient, Tensor[] memory, long step, double learningRate)
    {
        var agreement = gradient * memory[0];
        var turned = agreement < 0;
        var factor = ones_like(agreement).masked_fill(agreement > 0, grow).masked_fill(turned, shrink);
        memory[1].mul_(factor).clamp_(least, most);
        memory[0].copy_(gradient.masked_fill(turned, 0));
        parameter.addcmul_(memory[0].sign(), memory[1], -1);
    }
}
