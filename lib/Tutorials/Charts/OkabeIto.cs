namespace Tutorials.Charts;

/// <summary>
/// The palette of the series: eight colors that people with any color vision can tell apart. After M. Okabe and K. Ito, "Color
/// universal design", 2008.
/// </summary>
public static class OkabeIto
{
    /// <summary>Black.</summary>
    public const string Black = "#000000";

    /// <summary>Orange.</summary>
    public const string Orange = "#e69f00";

    /// <summary>Sky blue.</summary>
    public const string SkyBlue = "#56b4e9";

    /// <summary>Bluish green.</summary>
    public const string Green = "#009e73";

    /// <summary>Yellow, which is too bright for lines on white.</summary>
    public const string Yellow = "#f0e442";

    /// <summary>Blue.</summary>
    public const string Blue = "#0072b2";

    /// <summary>Vermilion.</summary>
    public const string Vermilion = "#d55e00";

    /// <summary>Reddish purple.</summary>
    public const string Purple = "#cc79a7";

    /// <summary>For what is there to compare with.</summary>
    public const string Gray = "#767676";
}
