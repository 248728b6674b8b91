using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the modules in Padding.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <inheritdoc cref="Modules.ConstantPad1d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad1d ConstantPad1d(long padding, double value) => new([padding, padding], value);

        /// <inheritdoc cref="Modules.ConstantPad1d"/>
        /// <param name="padding">How many are added: left, right.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad1d ConstantPad1d((long, long) padding, double value) => new([padding.Item1, padding.Item2], value);

        /// <inheritdoc cref="Modules.ConstantPad2d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad2d ConstantPad2d(long padding, double value) => new([padding, padding, padding, padding], value);

        /// <inheritdoc cref="Modules.ConstantPad2d"/>
        /// <param name="padding">How many are added: left, right, top, bottom.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad2d ConstantPad2d((long, long, long, long) padding, double value) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4], value);

        /// <inheritdoc cref="Modules.ConstantPad3d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad3d ConstantPad3d(long padding, double value) => new([padding, padding, padding, padding, padding, padding], value);

        /// <inheritdoc cref="Modules.ConstantPad3d"/>
        /// <param name="padding">How many are added: left, right, top, bottom, front, back.</param>
        /// <param name="value">What is added.</param>
        /// <returns>The module.</returns>
        public static ConstantPad3d ConstantPad3d((long, long, long, long, long, long) padding, double value) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6], value);

        /// <inheritdoc cref="Modules.ReflectionPad1d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad1d ReflectionPad1d(long padding) => new([padding, padding]);

        /// <inheritdoc cref="Modules.ReflectionPad1d"/>
        /// <param name="padding">How many are added: left, right.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad1d ReflectionPad1d((long, long) padding) => new([padding.Item1, padding.Item2]);

        /// <inheritdoc cref="Modules.ReflectionPad2d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad2d ReflectionPad2d(long padding) => new([padding, padding, padding, padding]);

        /// <inheritdoc cref="Modules.ReflectionPad2d"/>
        /// <param name="padding">How many are added: left, right, top, bottom.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad2d ReflectionPad2d((long, long, long, long) padding) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);

        /// <inheritdoc cref="Modules.ReflectionPad3d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad3d ReflectionPad3d(long padding) => new([padding, padding, padding, padding, padding, padding]);

        /// <inheritdoc cref="Modules.ReflectionPad3d"/>
        /// <param name="padding">How many are added: left, right, top, bottom, front, back.</param>
        /// <returns>The module.</returns>
        public static ReflectionPad3d ReflectionPad3d((long, long, long, long, long, long) padding) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6]);

        /// <inheritdoc cref="Modules.ReplicationPad1d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad1d ReplicationPad1d(long padding) => new([padding, padding]);

        /// <inheritdoc cref="Modules.ReplicationPad1d"/>
        /// <param name="padding">How many are added: left, right.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad1d ReplicationPad1d((long, long) padding) => new([padding.Item1, padding.Item2]);

        /// <inheritdoc cref="Modules.ReplicationPad2d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad2d ReplicationPad2d(long padding) => new([padding, padding, padding, padding]);

        /// <inheritdoc cref="Modules.ReplicationPad2d"/>
        /// <param name="padding">How many are added: left, right, top, bottom.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad2d ReplicationPad2d((long, long, long, long) padding) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);

        /// <inheritdoc cref="Modules.ReplicationPad3d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad3d ReplicationPad3d(long padding) => new([padding, padding, padding, padding, padding, padding]);

        /// <inheritdoc cref="Modules.ReplicationPad3d"/>
        /// <param name="padding">How many are added: left, right, top, bottom, front, back.</param>
        /// <returns>The module.</returns>
        public static ReplicationPad3d ReplicationPad3d((long, long, long, long, long, long) padding) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4, padding.Item5, padding.Item6]);

        /// <inheritdoc cref="Modules.ZeroPad2d"/>
        /// <param name="padding">How many are added at each end.</param>
        /// <returns>The module.</returns>
        public static ZeroPad2d ZeroPad2d(long padding) => new([padding, padding, padding, padding]);

        /// <inheritdoc cref="Modules.ZeroPad2d"/>
        /// <param name="padding">How many are added: left, right, top, bottom.</param>
        /// <returns>The module.</returns>
        public static ZeroPad2d ZeroPad2d((long, long, long, long) padding) => new([padding.Item1, padding.Item2, padding.Item3, padding.Item4]);
    }
}
