using System.Reflection;
using TorchSharp.Modules;
using TorchSharp.Utils;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Neural networks: modules, functions, initialization.</summary>
    public static partial class nn
    {
        /// <summary>
        /// The base of all networks: a tree of modules with named parameters (trained) and buffers (kept, not trained).
        /// A class of your own calls RegisterComponents() at the end of its constructor, which registers its fields.
        /// </summary>
        public partial class Module : IDisposable
        {
            private readonly string name;
            private readonly OrderedDictionary<string, Module> submodules = [];
            private readonly OrderedDictionary<string, Parameter> ownParameters = [];
            private readonly OrderedDictionary<string, (Tensor Tensor, bool Persistent)> ownBuffers = [];
            private bool areComponentsRegistered;

            /// <summary>Makes an empty module, in training mode.</summary>
            /// <param name="name">What GetName() gives.</param>
            protected Module(string name) => this.name = name;

            /// <summary>The module's name.</summary>
            /// <returns>What the constructor was given: for the library's layers their class's name, for its losses "Loss".</returns>
            public virtual string GetName() => name;

            /// <summary>True while training: dropout and its like behave differently in evaluation.</summary>
            public virtual bool training { get; private set; } = true;

            /// <summary>Puts this module and all below it into training mode, or with false into evaluation mode.</summary>
            /// <param name="train">Whether to train.</param>
            public virtual void train(bool train = true)
            {
                training = train;
                foreach (var child in children())
                    child.train(train);
            }

            /// <summary>Puts this module and all below it into evaluation mode.</summary>
            public virtual void eval() => train(false);

            /// <summary>Calls a function with every module below this one, then with this one.</summary>
            /// <param name="fn">The function.</param>
            /// <returns>This module.</returns>
            public virtual Module apply(Action<Module> fn)
            {
                Given(fn);
                foreach (var child in children())
                    child.apply(fn);
                fn(this);
                return this;
            }

            /// <summary>Forgets the gradients of all parameters, or sets them to zero.</summary>
            /// <param name="set_to_none">False sets them to zero.</param>
            public virtual void zero_grad(bool set_to_none = true) => Gradients.Clear([.. parameters()], set_to_none);

            /// <summary>
            /// Registers what the fields hold, under the fields' names: modules, parameters, and other tensors as buffers.
            /// Fields are taken in their order, a base class's after the derived one's; those registered already are left out.
            /// </summary>
            protected virtual void RegisterComponents()
            {
                if (areComponentsRegistered)
                    return;
                foreach (var field in Fields(GetType()))
                {
                    var component = field.GetCustomAttribute<ComponentNameAttribute>()?.Name ?? field.Name;
                    if (submodules.ContainsKey(component) || ownParameters.ContainsKey(component) || ownBuffers.ContainsKey(component))
                        continue;
                    switch (field.GetValue(this))
                    {
                        case Module module: register_module(component, module); break;
                        case Parameter parameter: register_parameter(component, parameter); break;
                        case Tensor buffer: register_buffer(component, buffer); break;
                    }
                }
                areComponentsRegistered = true;
            }

            private static IEnumerable<FieldInfo> Fields(Type? type)
            {
                for (; type is not null && type != typeof(Module); type = type.BaseType)
                {
                    foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                        yield return field;
                }
            }

            /// <summary>Adds a module below this one, with what its fields hold.</summary>
            /// <param name="name">Its name, not empty and without a dot.</param>
            /// <param name="submodule">The module.</param>
            /// <exception cref="ArgumentException">The name is empty or has a dot, which separates the names of a path.</exception>
            /// <exception cref="InvalidOperationException">There is a module of that name.</exception>
            public virtual void register_module(string name, Module submodule)
            {
                Given(name);
                Given(submodule);
                if (name is "" || name.Contains('.'))
                    throw new ArgumentException($"A module cannot be named '{name}': a name is not empty and has no dot.");
                submodule.RegisterComponents();
                Add(name, submodule);
            }

            /// <summary>Adds a module below this one, with what its fields hold.</summary>
            /// <param name="name">Its name, not empty and without a dot.</param>
            /// <param name="module">The module.</param>
            /// <exception cref="ArgumentException">The name is empty or has a dot, which separates the names of a path.</exception>
            /// <exception cref="InvalidOperationException">There is a module of that name.</exception>
            public void add_module(string name, Module module) => register_module(name, module);

            /// <summary>Adds a parameter and takes it out of its dispose scope: it lives as long as the module.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="param">The parameter, of any shape.</param>
            /// <exception cref="InvalidOperationException">There is a parameter of that name.</exception>
            public virtual void register_parameter(string name, Parameter param)
            {
                if (!ownParameters.TryAdd(Given(name), Given(param)))
                    throw Taken("parameter", name);
                param.DetachFromDisposeScope();
            }

            /// <summary>Adds a tensor that is kept and moved with the parameters but not trained, and takes it out of its dispose scope.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="tensor">The tensor, of any shape.</param>
            /// <param name="persistent">Whether state_dict() has it, and so a saved file.</param>
            /// <exception cref="InvalidOperationException">There is a buffer of that name.</exception>
            public virtual void register_buffer(string name, Tensor tensor, bool persistent = true)
            {
                if (!ownBuffers.TryAdd(Given(name), (Given(tensor), persistent)))
                    throw Taken("buffer", name);
                tensor.DetachFromDisposeScope();
            }

            /// <summary>Adds, replaces or removes a parameter.</summary>
            /// <param name="name">Its name.</param>
            /// <param name="value">The parameter; null removes the one of that name.</param>
            protected internal void ConditionallyRegisterParameter(string name, Parameter? value)
            {
                if (value is null)
                    ownParameters.Remove(name);
                else
                    ownParameters[name] = (Parameter)value.DetachFromDisposeScope();
            }

            private protected void Add(string name, Module submodule)
            {
                if (!submodules.TryAdd(Given(name), Given(submodule)))
                    throw Taken("module", name);
            }

            private InvalidOperationException Taken(string kind, string name) =>
                new($"{GetName()} has a {kind} named '{name}' already: give this one another name.");

            /// <summary>Frees the parameters and buffers of this module and of all below it.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Frees the parameters and buffers of this module and of all below it.</summary>
            /// <param name="disposing">False does nothing.</param>
            protected virtual void Dispose(bool disposing)
            {
                if (!disposing)
                    return;
                foreach (var child in children())
                    child.Dispose();
                foreach (var parameter in ownParameters.Values)
                    parameter.Dispose();
                foreach (var (buffer, _) in ownBuffers.Values)
                    buffer.Dispose();
            }
        }
    }
}
