namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>A value that is on show and can be replaced by another in the same place.</summary>
public class DisplayedValue(object? value, IReadOnlyList<FormattedValue> formattedValues)
{
    private readonly Lazy<string> id = new(() => Guid.NewGuid().ToString());

    /// <summary>What identifies the place to a front end.</summary>
    public string DisplayId => id.Value;

    /// <summary>Whether <see cref="Update"/> has been called.</summary>
    public bool IsUpdated { get; private set; }

    /// <summary>The value in each MIME type it is shown in.</summary>
    public IReadOnlyList<FormattedValue> FormattedValues { get; private set; } = formattedValues;

    /// <summary>The value now on show.</summary>
    public object? Value { get; private set; } = value;

    /// <summary>Shows another value in place of this one, in the same MIME types.</summary>
    public void Update(object? updatedValue)
    {
        IsUpdated = true;
        Value = updatedValue;
        FormattedValues = FormattedValue.CreateManyFromObject(updatedValue, [.. FormattedValues.Select(shown => shown.MimeType)]);
        DisplayTarget.Show(this);
    }
}
