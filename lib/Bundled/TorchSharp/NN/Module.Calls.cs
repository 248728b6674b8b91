namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Whatever can be called like a module with one input.</summary>
        /// <typeparam name="T">The input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            TResult call(T input1);
        }

        /// <summary>A module with one input: derive from it and write forward().</summary>
        /// <typeparam name="T">The input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T, TResult> :
            HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) : base(name) { }

            /// <summary>What the module computes. Call call(), which also calls the hooks.</summary>
            /// <param name="input">The input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            public abstract TResult forward(T input);

            /// <summary>Computes the result, with the hooks before and after.</summary>
            /// <param name="input">The input; the module says its shape.</param>
            /// <returns>What forward() returns, or what a hook puts in its place.</returns>
            public TResult call(T input)
            {
                Run(modulePreHooks);
                foreach (var hook in preHooks)
                {
                    if (hook(this, input) is { } changed)
                        input = changed;
                }
                var result = forward(input);
                foreach (var hook in postHooks)
                {
                    if (hook(this, input, result) is { } changed)
                        result = changed;
                }
                Run(modulePostHooks);
                return result;
            }
        }

        /// <summary>Whatever can be called like a module with two inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            TResult call(T1 input1, T2 input2);
        }

        /// <summary>A module with two inputs: derive from it and write forward().</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T1, T2, TResult> :
            HookableModule<Func<Module<T1, T2, TResult>, T1, T2, (T1, T2)?>,
                Func<Module<T1, T2, TResult>, T1, T2, TResult, TResult>>,
            IModule<T1, T2, TResult>
        {
            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) : base(name) { }

            /// <summary>What the module computes. Call call(), which also calls the hooks.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            public abstract TResult forward(T1 input1, T2 input2);

            /// <summary>Computes the result, with the hooks before and after.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <returns>What forward() returns, or what a hook puts in its place.</returns>
            public TResult call(T1 input1, T2 input2)
            {
                Run(modulePreHooks);
                foreach (var hook in preHooks)
                {
                    if (hook(this, input1, input2) is { } changed)
                        (input1, input2) = changed;
                }
                var result = forward(input1, input2);
                foreach (var hook in postHooks)
                {
                    if (hook(this, input1, input2, result) is { } changed)
                        result = changed;
                }
                Run(modulePostHooks);
                return result;
            }
        }

        /// <summary>Whatever can be called like a module with three inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            TResult call(T1 input1, T2 input2, T3 input3);
        }

        /// <summary>A module with three inputs: derive from it and write forward().</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T1, T2, T3, TResult> :
            HookableModule<Func<Module<T1, T2, T3, TResult>, T1, T2, T3, (T1, T2, T3)?>,
                Func<Module<T1, T2, T3, TResult>, T1, T2, T3, TResult, TResult>>,
            IModule<T1, T2, T3, TResult>
        {
            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) : base(name) { }

            /// <summary>What the module computes. Call call(), which also calls the hooks.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3);

            /// <summary>Computes the result, with the hooks before and after.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <returns>What forward() returns, or what a hook puts in its place.</returns>
            public TResult call(T1 input1, T2 input2, T3 input3)
            {
                Run(modulePreHooks);
                foreach (var hook in preHooks)
                {
                    if (hook(this, input1, input2, input3) is { } changed)
                        (input1, input2, input3) = changed;
                }
                var result = forward(input1, input2, input3);
                foreach (var hook in postHooks)
                {
                    if (hook(this, input1, input2, input3, result) is { } changed)
                        result = changed;
                }
                Run(modulePostHooks);
                return result;
            }
        }

        /// <summary>Whatever can be called like a module with four inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        /// <summary>A module with four inputs: derive from it and write forward().</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T1, T2, T3, T4, TResult> :
            HookableModule<Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>,
                Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>,
            IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) : base(name) { }

            /// <summary>What the module computes. Call call(), which also calls the hooks.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);

            /// <summary>Computes the result, with the hooks before and after.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <returns>What forward() returns, or what a hook puts in its place.</returns>
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4)
            {
                Run(modulePreHooks);
                foreach (var hook in preHooks)
                {
                    if (hook(this, input1, input2, input3, input4) is { } changed)
                        (input1, input2, input3, input4) = changed;
                }
                var result = forward(input1, input2, input3, input4);
                foreach (var hook in postHooks)
                {
                    if (hook(this, input1, input2, input3, input4, result) is { } changed)
                        result = changed;
                }
                Run(modulePostHooks);
                return result;
            }
        }

        /// <summary>Whatever can be called like a module with six inputs.</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="T5">The fifth input's type.</typeparam>
        /// <typeparam name="T6">The sixth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public interface IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Computes the result.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <param name="input5">The fifth input; the module says its shape.</param>
            /// <param name="input6">The sixth input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);
        }

        /// <summary>A module with six inputs: derive from it and write forward().</summary>
        /// <typeparam name="T1">The first input's type.</typeparam>
        /// <typeparam name="T2">The second input's type.</typeparam>
        /// <typeparam name="T3">The third input's type.</typeparam>
        /// <typeparam name="T4">The fourth input's type.</typeparam>
        /// <typeparam name="T5">The fifth input's type.</typeparam>
        /// <typeparam name="T6">The sixth input's type.</typeparam>
        /// <typeparam name="TResult">The result's type.</typeparam>
        public abstract class Module<T1, T2, T3, T4, T5, T6, TResult> :
            HookableModule<Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, (T1, T2, T3, T4, T5, T6)?>,
                Func<Module<T1, T2, T3, T4, T5, T6, TResult>, T1, T2, T3, T4, T5, T6, TResult, TResult>>,
            IModule<T1, T2, T3, T4, T5, T6, TResult>
        {
            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) : base(name) { }

            /// <summary>What the module computes. Call call(), which also calls the hooks.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <param name="input5">The fifth input; the module says its shape.</param>
            /// <param name="input6">The sixth input; the module says its shape.</param>
            /// <returns>The result; the module says its shape.</returns>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6);

            /// <summary>Computes the result, with the hooks before and after.</summary>
            /// <param name="input1">The first input; the module says its shape.</param>
            /// <param name="input2">The second input; the module says its shape.</param>
            /// <param name="input3">The third input; the module says its shape.</param>
            /// <param name="input4">The fourth input; the module says its shape.</param>
            /// <param name="input5">The fifth input; the module says its shape.</param>
            /// <param name="input6">The sixth input; the module says its shape.</param>
            /// <returns>What forward() returns, or what a hook puts in its place.</returns>
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4, T5 input5, T6 input6)
            {
                Run(modulePreHooks);
                foreach (var hook in preHooks)
                {
                    if (hook(this, input1, input2, input3, input4, input5, input6) is { } changed)
                        (input1, input2, input3, input4, input5, input6) = changed;
                }
                var result = forward(input1, input2, input3, input4, input5, input6);
                foreach (var hook in postHooks)
                {
                    if (hook(this, input1, input2, input3, input4, input5, input6, result) is { } changed)
                        result = changed;
                }
                Run(modulePostHooks);
                return result;
            }
        }
    }
}
