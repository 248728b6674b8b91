using static TorchSharp.torch;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>Moves all parameters, gradients and buffers to a device, and converts those of floating point.</summary>
            internal void Convert(ScalarType? dtype, Device? device)
            {
                if (dtype is { } type && !is_floating_point(type))
                    throw new ArgumentException($"A module's parameters can be of a floating point type only, and {type} is none.");
                if (device is { type: DeviceType.CUDA } && !cuda.is_available())
                    throw new InvalidOperationException("There is no CUDA device here: leave the module on the CPU.");
                using var ungraded = no_grad();
                foreach (var tensor in parameters().Concat(buffers()).ToArray())
                    Convert(tensor, dtype, device);
            }

            // The objects stay the same, so that fields and optimizers that hold them go on working.
            private static void Convert(Tensor tensor, ScalarType? dtype, Device? device)
            {
                using var converted = tensor.to(dtype is { } type && tensor.is_floating_point() ? type : tensor.dtype, device ?? tensor.device);
                if (converted.Handle == tensor.Handle)
                    return;
                converted.requires_grad = tensor.requires_grad;
                using var gradient = tensor.grad;
                using var moved = gradient?.to(converted.dtype, converted.device);
                converted.grad = moved;
                tensor.Become(converted);
            }
        }
    }
}

/// <summary>Moves and converts modules; each method returns the module itself.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Converts the floating point parameters and buffers to a type.</summary>
    public static T to<T>(this T module, ScalarType type) where T : nn.Module => Converted(module, type, null);

    /// <summary>Moves the parameters and buffers to a device and converts those of floating point to a type.</summary>
    public static T to<T>(this T module, Device device, ScalarType type) where T : nn.Module => Converted(module, type, device);

    /// <summary>Moves the parameters and buffers to a kind of device.</summary>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1) where T : nn.Module => Converted(module, null, new(deviceType, deviceIndex));

    /// <summary>Moves the parameters and buffers to a device.</summary>
    public static T to<T>(this T module, Device device) where T : nn.Module => Converted(module, null, device);

    /// <summary>Moves the parameters and buffers to a device given by name: "cpu", "cuda" or "cuda:1".</summary>
    public static T to<T>(this T module, string device) where T : nn.Module => Converted(module, null, device);

    /// <summary>Moves the parameters and buffers to where a tensor is, and converts them to its type.</summary>
    public static T to<T>(this T module, Tensor other) where T : nn.Module => Converted(module, other.dtype, other.device);

    /// <summary>Moves the parameters and buffers to the processor's memory.</summary>
    public static T cpu<T>(this T module) where T : nn.Module => Converted(module, null, CPU);

    /// <summary>Moves the parameters and buffers to a CUDA device.</summary>
    public static T cuda<T>(this T module, int deviceIndex = -1) where T : nn.Module => Converted(module, null, new(DeviceType.CUDA, deviceIndex));

    /// <summary>Converts the floating point parameters and buffers to 32 bits.</summary>
    public static T @float<T>(this T module) where T : nn.Module => Converted(module, ScalarType.Float32, null);

    /// <summary>Converts the floating point parameters and buffers to 64 bits.</summary>
    public static T @double<T>(this T module) where T : nn.Module => Converted(module, ScalarType.Float64, null);

    private static T Converted<T>(T module, ScalarType? type, Device? device) where T : nn.Module
    {
        module.Convert(type, device);
        return module;
    }
}
