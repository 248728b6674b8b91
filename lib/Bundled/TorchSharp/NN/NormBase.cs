using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Normalization of each channel, with running values of mean and variance.</summary>
public abstract class NormBase : nn.Module<Tensor, Tensor>
{
    private readonly long[] dimensions;

    // dimensions: how many an input may have.
    private protected NormBase(string name, NormSettings settings, params long[] dimensions) : base(name)
    {
        this.dimensions = dimensions;
        (num_features, eps, momentum, affine, track_running_stats) = (settings.Features, settings.Eps, settings.Momentum, settings.Affine, settings.Tracked);
        var (device, dtype) = (settings.Device, settings.Type);
        if (affine)
        {
            weight = Parameter.Empty([num_features], dtype, device);
            bias = Parameter.Empty([num_features], dtype, device);
        }
        if (track_running_stats)
        {
            register_buffer(nameof(running_mean), zeros(num_features, dtype, device));
            register_buffer(nameof(running_var), ones(num_features, dtype, device));
            register_buffer(nameof(num_batches_tracked), zeros([], ScalarType.Int64, device));
        }
        reset_parameters();
    }

    /// <summary>How many channels.</summary>
    public long num_features { get; }

    /// <summary>What keeps the divisor from zero.</summary>
    public double eps { get; set; }

    /// <summary>How much of the running values a batch replaces; null for the mean of all batches.</summary>
    public double? momentum { get; set; }

    /// <summary>Whether there are a weight and a bias.</summary>
    public bool affine { get; }

    /// <summary>Whether there are running values.</summary>
    public bool track_running_stats { get; }

    /// <summary>The factor of each channel, (num_features); at first ones. Null where there is none.</summary>
    public Parameter? weight
    {
        get => get_parameter(nameof(weight));
        set => ConditionallyRegisterParameter(nameof(weight), value);
    }

    /// <summary>What is added to each channel, (num_features); at first zeros. Null where there is none.</summary>
    public Parameter? bias
    {
        get => get_parameter(nameof(bias));
        set => ConditionallyRegisterParameter(nameof(bias), value);
    }

    /// <summary>The running mean, (num_features); at first zeros. Null where there is none.</summary>
    public Tensor? running_mean => get_buffer(nameof(running_mean));

    /// <summary>The running variance, (num_features); at first ones. Null where there is none.</summary>
    public Tensor? running_var => get_buffer(nameof(running_var));

    /// <summary>How many batches there were in training, (). Null where there are no running values.</summary>
    public Tensor? num_batches_tracked => get_buffer(nameof(num_batches_tracked));

    /// <summary>Sets the running mean to zeros and the running variance to ones.</summary>
    public void reset_running_stats()
    {
        using var ungraded = no_grad();
        running_mean?.zero_();
        running_var?.fill_(1);
        num_batches_tracked?.zero_();
    }

    /// <summary>Sets the weight to ones, the bias to zeros, and the running values as at first.</summary>
    public void reset_parameters()
    {
        reset_running_stats();
        if (!affine)
            return;
        nn.init.ones_(weight!);
        nn.init.zeros_(bias!);
    }

    private protected void Require(Tensor input)
    {
        if (!dimensions.Contains(Given(input).dim()))
            throw new ArgumentException($"{GetName()} needs an input of {string.Join(" or ", dimensions)} dimensions, and got {input.dim()}.");
    }

    // Without momentum, the mean of all batches so far.
    private protected double Momentum()
    {
        if (!training || num_batches_tracked is not { } count)
            return momentum ?? 0;
        using (no_grad())
            count.add_(1);
        return momentum ?? 1.0 / count.item<long>();
    }
}

/// <summary>What a normalization is made with.</summary>
internal readonly record struct NormSettings(long Features, double Eps, double Momentum, bool Affine, bool Tracked, Device? Device, ScalarType? Type);
