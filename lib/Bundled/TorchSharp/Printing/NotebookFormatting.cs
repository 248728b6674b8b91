namespace TorchSharp.Utils;

/// <summary>Names the class that makes formatters for a type; notebook kernels find it by this name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class with CreateTypeFormatters().</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;
}

/// <summary>A tensor in a notebook: text in the style that torch.TensorStringStyle names.</summary>
internal class TensorFormatterSource
{
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new TensorFormatter("text/plain", text => text),
        new TensorFormatter("text/html", text => $"<div><pre>{text}</pre></div>"),
    ];
}

/// <summary>Writes tensors in one MIME type; notebook kernels find its members by their names.</summary>
internal class TensorFormatter(string mimeType, Func<string, string> wrap)
{
    public string MimeType => mimeType;

    /// <summary>Writes a tensor, and says whether the object was one.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not torch.Tensor tensor)
            return false;
        writer.Write(wrap(tensor.ToString(TensorStringStyle.Default)));
        return true;
    }
}
