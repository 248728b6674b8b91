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

/// <summary>Moves and converts modules, in place: parameters stay the same objects, so that optimizers go on working.</summary>
public static class ModuleExtensionMethods
{
    /// <summary>Converts the floating point parameters and buffers to a type.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="type">The type; whole numbers keep theirs.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="ArgumentException">The type is not of floating point.</exception>
    public static T to<T>(this T module, ScalarType type) where T : nn.Module => Converted(module, type, null);

    /// <summary>Moves the parameters and buffers to a device and converts those of floating point to a type.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="device">The device.</param>
    /// <param name="type">The type; whole numbers keep theirs.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="ArgumentException">The type is not of floating point.</exception>
    /// <exception cref="InvalidOperationException">The device is a CUDA device, and there is none here.</exception>
    public static T to<T>(this T module, Device device, ScalarType type) where T : nn.Module => Converted(module, type, device);

    /// <summary>Moves the parameters and buffers to a kind of device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="deviceType">The kind.</param>
    /// <param name="deviceIndex">Which of that kind, from 0; -1 is the current one.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="InvalidOperationException">The device is a CUDA device, and there is none here.</exception>
    public static T to<T>(this T module, DeviceType deviceType, int deviceIndex = -1) where T : nn.Module => Converted(module, null, new(deviceType, deviceIndex));

    /// <summary>Moves the parameters and buffers to a device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="device">The device.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="InvalidOperationException">The device is a CUDA device, and there is none here.</exception>
    public static T to<T>(this T module, Device device) where T : nn.Module => Converted(module, null, device);

    /// <summary>Moves the parameters and buffers to a device given by name.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="device">"cpu", "cuda" or "cuda:1".</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="FormatException">There is no kind of device of that name.</exception>
    /// <exception cref="InvalidOperationException">The device is a CUDA device, and there is none here.</exception>
    public static T to<T>(this T module, string device) where T : nn.Module => Converted(module, null, device);

    /// <summary>Moves the parameters and buffers to where a tensor is, and converts those of floating point to its type.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="other">The tensor, of any shape.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="ArgumentException">The tensor's type is not of floating point.</exception>
    public static T to<T>(this T module, Tensor other) where T : nn.Module => Converted(module, Given(other).dtype, other.device);

    /// <summary>Moves the parameters and buffers to the processor's memory.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <returns>The module itself.</returns>
    public static T cpu<T>(this T module) where T : nn.Module => Converted(module, null, CPU);

    /// <summary>Moves the parameters and buffers to a CUDA device.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <param name="deviceIndex">Which one, from 0; -1 is the current one.</param>
    /// <returns>The module itself.</returns>
    /// <exception cref="InvalidOperationException">There is no CUDA device here.</exception>
    public static T cuda<T>(this T module, int deviceIndex = -1) where T : nn.Module => Converted(module, null, new(DeviceType.CUDA, deviceIndex));

    /// <summary>Converts the floating point parameters and buffers to 32 bits.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <returns>The module itself.</returns>
    public static T @float<T>(this T module) where T : nn.Module => Converted(module, ScalarType.Float32, null);

    /// <summary>Converts the floating point parameters and buffers to 64 bits.</summary>
    /// <typeparam name="T">The module's class.</typeparam>
    /// <param name="module">The module, which is changed with all below it.</param>
    /// <returns>The module itself.</returns>
    public static T @double<T>(this T module) where T : nn.Module => Converted(module, ScalarType.Float64, null);

    private static T Converted<T>(T module, ScalarType? type, Device? device) where T : nn.Module
    {
        Given(module);
        module.Convert(type, device);
        return module;
    }
}
