namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public partial class Module
        {
            /// <summary>
            /// The parameters and persistent buffers by their paths ("encoder.weight"); one that modules share is there under each of its
            /// paths.
            /// </summary>
            /// <param name="destination">Where to add them; a new dictionary by default.</param>
            /// <param name="prefix">What stands before each path, with a dot between.</param>
            /// <returns>The dictionary, with the tensors themselves, not copies.</returns>
            public virtual Dictionary<string, Tensor> state_dict(Dictionary<string, Tensor>? destination = null, string? prefix = null)
            {
                destination ??= [];
                string Path(string name) => string.IsNullOrEmpty(prefix) ? name : $"{prefix}.{name}";
                foreach (var (name, parameter) in named_parameters())
                    destination.TryAdd(Path(name), parameter);
                foreach (var (name, buffer) in named_buffers(include_nonpersistent: false))
                    destination.TryAdd(Path(name), buffer);
                foreach (var (name, child) in named_children())
                    child.state_dict(destination, Path(name));
                return destination;
            }

            /// <summary>Copies tensors into the parameters and buffers of the same paths.</summary>
            /// <param name="source">Tensors by paths, as state_dict() gives them.</param>
            /// <param name="strict">Whether source must have exactly this module's paths.</param>
            /// <param name="skip">Paths to leave as they are.</param>
            /// <returns>The paths that source lacks, and those that only source has; without those to skip.</returns>
            /// <exception cref="InvalidOperationException">strict, and there are such paths.</exception>
            /// <exception cref="ArgumentException">A tensor has another shape than the one it should be copied to.</exception>
            public virtual (IList<string> missing_keys, IList<string> unexpected_keyes) load_state_dict(
                Dictionary<string, Tensor> source, bool strict = true, IList<string>? skip = null)
            {
                Given(source);
                var own = state_dict();
                string[] missing = [.. own.Keys.Except(source.Keys).Except(skip ?? [])];
                string[] unexpected = [.. source.Keys.Except(own.Keys).Except(skip ?? [])];
                if (strict && missing.Length + unexpected.Length > 0)
                {
                    throw new InvalidOperationException(
                        $"The state is not that of {GetName()}: it lacks [{Some(missing)}], and the module lacks [{Some(unexpected)}].");
                }

                using var ungraded = no_grad();
                foreach (var path in own.Keys.Intersect(source.Keys).Except(skip ?? []))
                {
                    if (!own[path].shape.SequenceEqual(source[path].shape))
                    {
                        throw new ArgumentException(
                            $"'{path}' has the shape [{string.Join(", ", source[path].shape)}] in the state and [{string.Join(", ", own[path].shape)}] in {GetName()}.");
                    }
                    own[path].copy_(source[path]);
                }
                return (missing, unexpected);
            }

            /// <summary>Writes the state to a file in TorchSharp's .dat format; a file that is there is replaced.</summary>
            /// <param name="location">The file.</param>
            /// <param name="skip">Paths to leave out.</param>
            /// <returns>This module.</returns>
            /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
            /// <exception cref="UnauthorizedAccessException">The file cannot be written.</exception>
            public Module save(string location, IList<string>? skip = null)
            {
                using var stream = File.Create(location);
                return save(stream, skip);
            }

            /// <summary>Writes the state in TorchSharp's .dat format, and closes the stream.</summary>
            /// <param name="stream">Where to write.</param>
            /// <param name="skip">Paths to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(Stream stream, IList<string>? skip = null)
            {
                using var writer = new BinaryWriter(stream);
                return save(writer, skip);
            }

            /// <summary>Writes the state in TorchSharp's .dat format: the number of entries, then each path and tensor.</summary>
            /// <param name="writer">Where to write; it stays open.</param>
            /// <param name="skip">Paths to leave out.</param>
            /// <returns>This module.</returns>
            public Module save(BinaryWriter writer, IList<string>? skip = null)
            {
                Given(writer);
                var entries = state_dict().Where(pair => skip?.Contains(pair.Key) is not true).ToArray();
                writer.Write7BitEncodedInt64(entries.Length);
                foreach (var (path, tensor) in entries)
                {
                    writer.Write(path);
                    tensor.Save(writer);
                }
                return this;
            }

            /// <summary>Reads the state from a file that save() wrote.</summary>
            /// <param name="location">The file.</param>
            /// <param name="strict">Whether the state must have exactly this module's paths.</param>
            /// <param name="skip">Paths to leave as they are.</param>
            /// <param name="loadedParameters">Gets each of the state's paths, and whether the module has it; they must be new to it.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">A path, a shape or a type of the state does not fit the module; the message says where.</exception>
            /// <exception cref="EndOfStreamException">The state ends too early.</exception>
            /// <exception cref="FileNotFoundException">There is no such file.</exception>
            public virtual Module load(string location, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                if (!File.Exists(location))
                    throw new FileNotFoundException($"There is no file '{location}' to load {GetName()} from.", location);
                using var stream = File.OpenRead(location);
                return load(stream, strict, skip, loadedParameters);
            }

            /// <summary>Reads the state that save() wrote, and closes the stream.</summary>
            /// <param name="stream">Where to read.</param>
            /// <param name="strict">Whether the state must have exactly this module's paths.</param>
            /// <param name="skip">Paths to leave as they are.</param>
            /// <param name="loadedParameters">Gets each of the state's paths, and whether the module has it; they must be new to it.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">A path, a shape or a type of the state does not fit the module; the message says where.</exception>
            /// <exception cref="EndOfStreamException">The state ends too early.</exception>
            public Module load(Stream stream, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                using var reader = new BinaryReader(stream);
                return load(reader, strict, skip, loadedParameters);
            }

            /// <summary>Reads the state that save() wrote.</summary>
            /// <param name="reader">Where to read; it stays open.</param>
            /// <param name="strict">Whether the state must have exactly this module's paths.</param>
            /// <param name="skip">Paths to leave as they are.</param>
            /// <param name="loadedParameters">Gets each of the state's paths, and whether the module has it; they must be new to it.</param>
            /// <returns>This module.</returns>
            /// <exception cref="ArgumentException">A path, a shape or a type of the state does not fit the module; the message says where.</exception>
            /// <exception cref="EndOfStreamException">The state ends too early.</exception>
            public virtual Module load(BinaryReader reader, bool strict = true, IList<string>? skip = null, Dictionary<string, bool>? loadedParameters = null)
            {
                Given(reader);
                var own = state_dict();
                var count = reader.Read7BitEncodedInt64();
                if (strict && count != own.Count)
                    throw new ArgumentException($"The saved state has {count} tensors, and {GetName()} has {own.Count}.");
                for (; count > 0; count--)
                {
                    var path = reader.ReadString();
                    var known = own.TryGetValue(path, out var tensor);
                    if (strict && !known)
                        throw new ArgumentException($"The saved state has '{path}', and {GetName()} has nothing of that name.");
                    if (known && skip?.Contains(path) is not true)
                        tensor!.Load(reader);
                    // What is passed over must still be read, to come to the next.
                    else
                        TensorExtensionMethods.Load(reader, skip: true).Dispose();
                    loadedParameters?.Add(path, known);
                }
                return this;
            }

            private static string Some(string[] names)
            {
                const int Most = 10;
                return string.Join(", ", names.Take(Most)) + (names.Length > Most ? $" and {names.Length - Most} more" : "");
            }
        }
    }
}
