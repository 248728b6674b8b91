using System.Buffers;
using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Plotly.NET.Display;

/// <summary>Writes charts in plotly.js's JSON schema.</summary>
internal static class ChartJson
{
    /// <summary>The look of a chart where it says nothing itself: margins that grow with the labels, light zero lines.</summary>
    private const string Template =
        """{"layout":{"margin":{"l":60,"r":30,"t":50,"b":50},"xaxis":{"automargin":true,"zerolinecolor":"#bbb","title":{"standoff":10}},"yaxis":{"automargin":true,"zerolinecolor":"#bbb","title":{"standoff":10}}}}""";

    // Readable text (tokens in any script stay themselves); who puts it into HTML has to take care of '<'.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(GenericChart chart)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WritePropertyName("data");
            WriteValue(json, chart.Traces);
            json.WritePropertyName("layout");
            WriteLayout(json, chart.Layout);
            json.WritePropertyName("config");
            json.WriteRawValue("""{"responsive":true}""");
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteLayout(Utf8JsonWriter json, Layout layout)
    {
        json.WriteStartObject();
        WriteProperties(json, layout);
        if (!layout.Properties.ContainsKey("template"))
        {
            json.WritePropertyName("template");
            json.WriteRawValue(Template);
        }
        json.WriteEndObject();
    }

    private static void WriteProperties(Utf8JsonWriter json, PlotlyObject value)
    {
        foreach (var (name, property) in value.Properties)
        {
            json.WritePropertyName(name);
            WriteValue(json, property);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case IPlotlyValue style: WriteValue(json, style.Value); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case double number: WriteNumber(json, number); break;
            case float number: WriteNumber(json, number); break;
            case Half number: WriteNumber(json, number); break;
            case byte or sbyte or short or ushort or int or uint or long or ulong or decimal:
                json.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case DateTime date: json.WriteStringValue(date.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture)); break;
            case PlotlyObject inner:
                json.WriteStartObject();
                WriteProperties(json, inner);
                json.WriteEndObject();
                break;
            case IEnumerable sequence:
                json.WriteStartArray();
                foreach (var item in sequence)
                    WriteValue(json, item);
                json.WriteEndArray();
                break;
            default: json.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }

    /// <summary>With the digits that give the number back when read; JSON has no other numbers than finite ones.</summary>
    private static void WriteNumber<T>(Utf8JsonWriter json, T number) where T : IBinaryFloatingPointIeee754<T>
    {
        if (!T.IsFinite(number))
            json.WriteStringValue(T.IsNaN(number) ? "NaN" : T.IsPositive(number) ? "Infinity" : "-Infinity");
        else
            json.WriteRawValue(number.ToString("R", CultureInfo.InvariantCulture));
    }
}
