namespace Tutorials.Diagrams;

/// <summary>A place in a drawing, in pixels to the right and downward.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Downward.</param>
public readonly record struct Point(double X, double Y)
{
    /// <summary>The place so far away.</summary>
    public Point Moved(double right = 0, double down = 0) => new(X + right, Y + down);
}

/// <summary>A rectangle that something drawn takes; arrows go from the middle of one's side to the middle of another's.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public readonly record struct Shape(double Left, double Top, double Width, double Height)
{
    /// <summary>The rectangle around a place.</summary>
    public static Shape Around(Point center, double width, double height) => new(center.X - (width / 2), center.Y - (height / 2), width, height);

    /// <summary>The middle.</summary>
    public Point Center => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>The middle of the upper edge.</summary>
    public Point Upper => new(Left + (Width / 2), Top);

    /// <summary>The middle of the lower edge.</summary>
    public Point Lower => new(Left + (Width / 2), Top + Height);

    /// <summary>The middle of the left edge.</summary>
    public Point Start => new(Left, Top + (Height / 2));

    /// <summary>The middle of the right edge.</summary>
    public Point End => new(Left + Width, Top + (Height / 2));
}

/// <summary>What a part of a drawing stands for; each has its color throughout the series, and always a name or form beside it.</summary>
public enum Ink
{
    /// <summary>Outlines and arrows without a role.</summary>
    Line,

    /// <summary>Text.</summary>
    Text,

    /// <summary>What is there for orientation only.</summary>
    Quiet,

    /// <summary>Inputs: x_t.</summary>
    Input,

    /// <summary>Hidden states: h_t.</summary>
    State,

    /// <summary>What is kept beside the hidden state: c_t.</summary>
    Memory,

    /// <summary>What a network answers: scores, losses.</summary>
    Output,

    /// <summary>Gradients, on their way back.</summary>
    Gradient,
}

/// <summary>How much a part of a drawing is seen: drawings that grow from cell to cell keep their size.</summary>
public enum Emphasis
{
    /// <summary>As usual.</summary>
    Normal,

    /// <summary>With thicker lines: what is new.</summary>
    Strong,

    /// <summary>Not at all, though room is kept for it: what is to come.</summary>
    Hidden,
}
