namespace Outsourcing.Domain.Reasoning;

/// <summary>How much a <see cref="Finding"/> matters; a larger number matters more.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing needs to be done. The default.</summary>
    Info = 0,

    /// <summary>Somebody should look at it before relying on the result.</summary>
    Warning = 1,

    /// <summary>Wrong or missing; there is no result, or it must not be relied on.</summary>
    Error = 2,
}
