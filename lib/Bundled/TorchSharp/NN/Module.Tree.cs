using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>The modules directly below this one, with their names.</summary>
            /// <returns>Names and modules, in the order they were registered.</returns>
            public virtual IEnumerable<(string name, Module module)> named_children() => submodules.Select(pair => (pair.Key, pair.Value));

            /// <summary>The modules directly below this one.</summary>
            /// <returns>The modules, in the order they were registered.</returns>
            public virtual IEnumerable<Module> children() => submodules.Values;

            /// <summary>All modules below this one with their paths ("encoder.linear").</summary>
            /// <returns>Paths and modules: the children first, then what is below each. This one is not among them.</returns>
            public virtual IEnumerable<(string name, Module module)> named_modules() => named_children().Concat(
                named_children().SelectMany(child => child.module.named_modules().Select(below => ($"{child.name}.{below.name}", below.module))));

            /// <summary>All modules below this one.</summary>
            /// <returns>The modules: the children first, then what is below each. This one is not among them.</returns>
            public virtual IEnumerable<Module> modules() => named_modules().Select(pair => pair.module);

            /// <summary>The parameters with their paths ("encoder.weight").</summary>
            /// <param name="recurse">False leaves out the modules below.</param>
            /// <returns>Paths and parameters, this module's own first; one that several modules share comes once.</returns>
            public virtual IEnumerable<(string name, Parameter parameter)> named_parameters(bool recurse = true) =>
                Named(ownParameters.Select(pair => (pair.Key, pair.Value)), recurse, child => child.named_parameters());

            /// <summary>The parameters.</summary>
            /// <param name="recurse">False leaves out the modules below.</param>
            /// <returns>This module's own first; one that several modules share comes once.</returns>
            public virtual IEnumerable<Parameter> parameters(bool recurse = true) => named_parameters(recurse).Select(pair => pair.parameter);

            /// <summary>The buffers with their paths.</summary>
            /// <param name="recurse">False leaves out the modules below.</param>
            /// <param name="include_nonpersistent">False leaves out the buffers that state_dict() leaves out.</param>
            /// <returns>Paths and buffers, this module's own first; one that several modules share comes once.</returns>
            public virtual IEnumerable<(string name, Tensor buffer)> named_buffers(bool recurse = true, bool include_nonpersistent = true) =>
                Named(
                    ownBuffers.Where(pair => include_nonpersistent || pair.Value.Persistent).Select(pair => (pair.Key, pair.Value.Tensor)),
                    recurse, child => child.named_buffers(include_nonpersistent: include_nonpersistent));

            /// <summary>The buffers.</summary>
            /// <param name="recurse">False leaves out the modules below.</param>
            /// <param name="include_nonpersistent">False leaves out the buffers that state_dict() leaves out.</param>
            /// <returns>This module's own first; one that several modules share comes once.</returns>
            public virtual IEnumerable<Tensor> buffers(bool recurse = true, bool include_nonpersistent = true) =>
                named_buffers(recurse, include_nonpersistent).Select(pair => pair.buffer);

            /// <summary>Whether there is a parameter of a path.</summary>
            /// <param name="target">The path: "encoder.weight".</param>
            /// <returns>False where there is none.</returns>
            public virtual bool has_parameter(string target) => get_parameter(target) is not null;

            /// <summary>Whether there is a buffer of a path.</summary>
            /// <param name="target">The path: "encoder.weight".</param>
            /// <returns>False where there is none.</returns>
            public virtual bool has_buffer(string target) => get_buffer(target) is not null;

            /// <summary>The parameter of a path.</summary>
            /// <param name="target">The path: "encoder.weight".</param>
            /// <returns>The parameter itself; null where there is none.</returns>
            public virtual Parameter? get_parameter(string target) =>
                ownParameters.TryGetValue(target, out var parameter) ? parameter : Below(target, (child, path) => child.get_parameter(path));

            /// <summary>The buffer of a path.</summary>
            /// <param name="target">The path: "encoder.weight".</param>
            /// <returns>The buffer itself; null where there is none.</returns>
            public virtual Tensor? get_buffer(string target) =>
                ownBuffers.TryGetValue(target, out var buffer) ? buffer.Tensor : Below(target, (child, path) => child.get_buffer(path));

            private T? Below<T>(string path, Func<Module, string, T?> find) where T : Tensor =>
                path.IndexOf('.') is var dot and > 0 && submodules.TryGetValue(path[..dot], out var child) ? find(child, path[(dot + 1)..]) : null;

            private IEnumerable<(string, T)> Named<T>(IEnumerable<(string, T)> own, bool recurse, Func<Module, IEnumerable<(string, T)>> below) where T : Tensor
            {
                var all = recurse
                    ? own.Concat(named_children().SelectMany(child => below(child.module).Select(pair => ($"{child.name}.{pair.Item1}", pair.Item2))))
                    : own;
                // A shared tensor may be held by two objects, so it is known by its native one.
                return all.DistinctBy(pair => pair.Item2.Handle);
            }
        }
    }
}
