namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module that calls hooks before and after forward(), in the order they were registered.</summary>
        /// <typeparam name="TPreHook">A function that is called before forward().</typeparam>
        /// <typeparam name="TPostHook">A function that is called after forward().</typeparam>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            // Replaced as a whole, so that a hook may remove itself or others while they are being called.
            private protected TPreHook[] preHooks = [];
            private protected TPostHook[] postHooks = [];
            private protected Action<Module>[] modulePreHooks = [], modulePostHooks = [];

            /// <summary>Makes an empty module.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected HookableModule(string name) : base(name) { }

            /// <summary>Has a hook called after forward(), with the module, the input and the result.</summary>
            /// <param name="hook">What it returns, unless null, replaces the result.</param>
            /// <returns>Removes the hook again.</returns>
            public HookRemover register_forward_hook(TPostHook hook)
            {
                postHooks = [.. postHooks, hook];
                return new(() => postHooks = Without(postHooks, hook));
            }

            /// <summary>Has a hook called before forward(), with the module and the input.</summary>
            /// <param name="hook">What it returns, unless null, replaces the input.</param>
            /// <returns>Removes the hook again.</returns>
            public HookRemover register_forward_pre_hook(TPreHook hook)
            {
                preHooks = [.. preHooks, hook];
                return new(() => preHooks = Without(preHooks, hook));
            }

            /// <summary>Has a hook called after forward() and the hooks that see the result.</summary>
            /// <param name="hook">It is given the module.</param>
            /// <returns>Removes the hook again.</returns>
            public HookRemover register_forward_hook(Action<Module> hook)
            {
                modulePostHooks = [.. modulePostHooks, hook];
                return new(() => modulePostHooks = Without(modulePostHooks, hook));
            }

            /// <summary>Has a hook called before forward() and the hooks that see the input.</summary>
            /// <param name="hook">It is given the module.</param>
            /// <returns>Removes the hook again.</returns>
            public HookRemover register_forward_pre_hook(Action<Module> hook)
            {
                modulePreHooks = [.. modulePreHooks, hook];
                return new(() => modulePreHooks = Without(modulePreHooks, hook));
            }

            private protected void Run(Action<Module>[] hooks)
            {
                foreach (var hook in hooks)
                    hook(this);
            }

            private static THook[] Without<THook>(THook[] hooks, THook hook) => [.. hooks.Where(other => !ReferenceEquals(other, hook))];

            /// <summary>What registering a hook returns, to remove it again.</summary>
            public class HookRemover
            {
                private readonly Action removal;

                internal HookRemover(Action removal) => this.removal = removal;

                /// <summary>Removes the hook; nothing happens if it was removed before.</summary>
                public void remove() => removal();
            }
        }
    }
}
