namespace Outsourcing.Domain.Amounts;

/// <summary>Amounts have one text each: no format and no culture changes it.</summary>
internal static class OnlyText
{
    /// <summary>Refuses every format but none and the general one, so that a format is never passed over in silence.</summary>
    /// <exception cref="FormatException">A format is asked for.</exception>
    public static void Refuse(ReadOnlySpan<char> format)
    {
        if (format is not ("" or "G"))
        {
            throw new FormatException($"An amount has one text; there is no format '{format}' for it.");
        }
    }
}
