using System.Runtime.InteropServices;
using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>One term in the series of the first one and its renewals.</summary>
/// <param name="First">Its first day; nothing when it is not recorded.</param>
/// <param name="End">Its end; nothing when it has none.</param>
/// <param name="Renewals">How many renewals came before it.</param>
/// <param name="Rule">The index of the renewal that its end leads to.</param>
/// <param name="Used">How often that renewal was used already.</param>
/// <param name="Agreed">How many agreements were used up by renewals before it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermCursor(
    LocalDate? First,
    TermBoundary? End,
    int Renewals = 0,
    int Rule = 0,
    int Used = 0,
    int Agreed = 0
)
{
    /// <summary>Its last day; the last day of all when it has no end.</summary>
    public LocalDate LastDay => End?.LastDay ?? LocalDate.MaxIsoValue;

    public bool IsInitial => Renewals == 0;
}

/// <summary>What comes at the end of a term, as far as it is settled.</summary>
internal enum TermTurn
{
    None = 0,
    Open = 1,
    Renews = 2,
    Ends = 3,
    NotKnown = 4,
}
