using System.Buffers.Binary;
using System.Text.Json;
using Notebooks.Book.Text;

namespace Notebooks.Book.Pages;

/// <summary>
/// Trained weights as files of the site. A page on the disk may load scripts but read no other file, so each file of weights becomes a script
/// that gives its content, in base64, to the widget.
/// </summary>
/// <param name="root">The repository's top folder.</param>
/// <param name="files">The site's files, which the scripts join.</param>
/// <param name="faults">Told of files that are not of the format safetensors.</param>
/// <param name="remarks">Told of files that are missing.</param>
internal sealed class WidgetWeights(string root, SiteFiles files, Faults faults, List<string> remarks)
{
    private const int LengthBytes = sizeof(long);

    /// <summary>Whether a widget has all it needs. One whose weights are missing is left out.</summary>
    public bool Provide(Widget widget)
    {
        if (widget.Weights is not { } weights)
            return true;
        var path = Path.Combine(root, weights);
        if (!File.Exists(path))
        {
            remarks.Add($"There is no file {weights}, so the page {widget.Chapter} is without its widget {widget.Name}; data/make_translators.cs makes the file.");
            return false;
        }
        var content = File.ReadAllBytes(path);
        if (!IsWhole(content))
        {
            faults.Add(new Place(path), $"it is not a whole file of weights in the format safetensors, which the widget {widget.Name} needs; data/make_translators.cs makes it anew.");
            return false;
        }
        files.Add($"{widget.Name}-weights.js", $"window.{widget.Name}Weights = \"{Convert.ToBase64String(content)}\";\n");
        return true;
    }

    /// <summary>Whether the numbers end where the header says.</summary>
    private static bool IsWhole(byte[] content)
    {
        if (content.Length < LengthBytes || BinaryPrimitives.ReadInt64LittleEndian(content) is var length && (length < 0 || length > content.Length - LengthBytes))
            return false;
        try
        {
            using var header = JsonDocument.Parse(content.AsMemory(LengthBytes, (int)length));
            var ends = header.RootElement.EnumerateObject().Where(entry => entry.Name != "__metadata__").Select(entry => entry.Value.GetProperty("data_offsets")[1].GetInt64());
            return LengthBytes + length + ends.DefaultIfEmpty().Max() == content.Length;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException or FormatException)
        {
            return false;
        }
    }
}
