using TorchSharp.Modules;

namespace TorchSharp;

// Makers of the containers in ModuleDict.cs and ParameterList.cs.
public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Modules by name, of different classes.</summary>
        /// <param name="modules">The names and modules, in order.</param>
        /// <returns>The dictionary, which is no module to call: it registers what it holds.</returns>
        /// <exception cref="ArgumentException">A name is empty or has a dot.</exception>
        /// <exception cref="InvalidOperationException">Two modules have one name.</exception>
        public static ModuleDict<Module> ModuleDict(params (string, Module)[] modules) => [.. Given(modules)];

        /// <summary>Modules by name, of one class.</summary>
        /// <typeparam name="T">The modules' class.</typeparam>
        /// <inheritdoc cref="ModuleDict(ValueTuple{string, Module}[])"/>
        public static ModuleDict<T> ModuleDict<T>(params (string, T)[] modules) where T : Module => [.. Given(modules)];

        /// <summary>Parameters in a list, named by their places.</summary>
        /// <param name="parameters">The parameters, in order.</param>
        /// <returns>The list.</returns>
        public static ParameterList ParameterList(params Parameter[] parameters) => new(parameters);

        /// <summary>Parameters by name.</summary>
        /// <param name="parameters">The names and parameters, in order.</param>
        /// <returns>The dictionary.</returns>
        /// <exception cref="InvalidOperationException">Two parameters have one name.</exception>
        public static ParameterDict ParameterDict(params (string, Parameter)[] parameters) => [.. Given(parameters)];
    }
}
