using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Jupyter.Transport;

namespace Notebooks.Jupyter.Messages;

/// <summary>Where to listen and the key that signs messages: what a front end writes down before it starts the kernel.</summary>
internal sealed class ConnectionFile
{
    private readonly JsonObject root;
    private readonly string path;
    private readonly string host;

    private ConnectionFile(JsonObject root, string path)
    {
        this.root = root;
        this.path = path;
        Require("transport", "tcp");
        Require("signature_scheme", "hmac-sha256");
        host = Text("ip");
        // Whoever can reach the ports and knows the key runs code as this user.
        if (host is not "localhost" && !(IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address)))
            throw new NotebookException($"{path} asks to listen on {host}; the kernel listens on this machine alone, so set ip to 127.0.0.1.");
    }

    public byte[] Key => Encoding.UTF8.GetBytes(Text("key"));

    public IReadOnlyList<string> ChannelAddresses => [Address("shell"), Address("control"), Address("stdin")];

    /// <summary>Reads the file.</summary>
    /// <exception cref="NotebookException">The file is not there, says too little, or asks for what the kernel does not do.</exception>
    public static ConnectionFile Load(string path)
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(path)) is JsonObject root
                ? new ConnectionFile(root, path)
                : throw new NotebookException($"{path} is not a connection file: its JSON is not an object.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException($"The connection file {path} cannot be read: {exception.Message}");
        }
        catch (JsonException)
        {
            throw new NotebookException($"{path} is not a connection file: it is not valid JSON.");
        }
    }

    /// <summary>The address of a socket: <c>iopub</c>, <c>hb</c>, or one of the <see cref="Channel"/>s in lower case.</summary>
    public string Address(string socket)
    {
        if (root[$"{socket}_port"] is JsonValue value && value.TryGetValue<int>(out var port) && port is > 0 and <= IPEndPoint.MaxPort)
            return host.Contains(':') ? $"tcp://[{host}]:{port}" : $"tcp://{(host == "localhost" ? IPAddress.Loopback : host)}:{port}";
        throw new NotebookException($"{path} is not a connection file: its {socket}_port is not a port number.");
    }

    private string Text(string name) => root[name] is JsonValue value && value.TryGetValue<string>(out var text)
        ? text
        : throw new NotebookException($"{path} is not a connection file: it has no {name}.");

    private void Require(string name, string only)
    {
        if (Text(name) != only)
            throw new NotebookException($"{path} asks for {name} {Text(name)}; the kernel knows only {only}.");
    }
}
