using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Adds elements around the last dimensions.</summary>
public abstract class PadBase : nn.Module<Tensor, Tensor>
{
    private readonly PaddingModes mode;

    private protected PadBase(string name, PaddingModes mode, long[] padding, double value = 0) : base(name) =>
        (this.mode, this.padding, this.value) = (mode, padding, value);

    /// <summary>How many are added before and after, the last dimension first: (left, right, top, bottom, …).</summary>
    public long[] padding { get; set; }

    /// <summary>What is added, where that is one value.</summary>
    public double value { get; set; }

    /// <summary>Adds the elements.</summary>
    /// <param name="input">(batch, channels, …), or without batch.</param>
    /// <returns>The same, with larger last dimensions.</returns>
    /// <exception cref="ExternalException">There are too few dimensions, or a reflection is as large as its dimension.</exception>
    public override Tensor forward(Tensor input) => nn.functional.pad(input, padding, mode, value);
}

/// <summary>Adds one value around (batch, channels, time).</summary>
public sealed class ConstantPad1d : PadBase
{
    internal ConstantPad1d(long[] padding, double value) : base(nameof(ConstantPad1d), PaddingModes.Constant, padding, value) { }
}

/// <summary>Adds one value around (batch, channels, height, width).</summary>
public sealed class ConstantPad2d : PadBase
{
    internal ConstantPad2d(long[] padding, double value) : base(nameof(ConstantPad2d), PaddingModes.Constant, padding, value) { }
}

/// <summary>Adds one value around (batch, channels, depth, height, width).</summary>
public sealed class ConstantPad3d : PadBase
{
    internal ConstantPad3d(long[] padding, double value) : base(nameof(ConstantPad3d), PaddingModes.Constant, padding, value) { }
}

/// <summary>Adds the elements mirrored at the border around (batch, channels, time).</summary>
public sealed class ReflectionPad1d : PadBase
{
    internal ReflectionPad1d(long[] padding) : base(nameof(ReflectionPad1d), PaddingModes.Reflect, padding) { }
}

/// <summary>Adds the elements mirrored at the border around (batch, channels, height, width).</summary>
public sealed class ReflectionPad2d : PadBase
{
    internal ReflectionPad2d(long[] padding) : base(nameof(ReflectionPad2d), PaddingModes.Reflect, padding) { }
}

/// <summary>Adds the elements mirrored at the border around (batch, channels, depth, height, width).</summary>
public sealed class ReflectionPad3d : PadBase
{
    internal ReflectionPad3d(long[] padding) : base(nameof(ReflectionPad3d), PaddingModes.Reflect, padding) { }
}

/// <summary>Adds the elements at the border repeated around (batch, channels, time).</summary>
public sealed class ReplicationPad1d : PadBase
{
    internal ReplicationPad1d(long[] padding) : base(nameof(ReplicationPad1d), PaddingModes.Replicate, padding) { }
}

/// <summary>Adds the elements at the border repeated around (batch, channels, height, width).</summary>
public sealed class ReplicationPad2d : PadBase
{
    internal ReplicationPad2d(long[] padding) : base(nameof(ReplicationPad2d), PaddingModes.Replicate, padding) { }
}

/// <summary>Adds the elements at the border repeated around (batch, channels, depth, height, width).</summary>
public sealed class ReplicationPad3d : PadBase
{
    internal ReplicationPad3d(long[] padding) : base(nameof(ReplicationPad3d), PaddingModes.Replicate, padding) { }
}

/// <summary>Adds zeros around (batch, channels, height, width).</summary>
public sealed class ZeroPad2d : PadBase
{
    internal ZeroPad2d(long[] padding) : base(nameof(ZeroPad2d), PaddingModes.Constant, padding) { }
}
