using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One step of a chain of title: who came to own a share of the work, from whom, and why.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record OwnershipStep
{
    internal OwnershipStep(LocalDate on, string contribution, OwnerShare? from, OwnerShare to, string why, Basis? basis)
    {
        On = on;
        Contribution = contribution;
        From = from;
        To = to;
        Why = why;
        Basis = basis;
    }

    /// <summary>Gets the first day on which it was so.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the name of the contribution.</summary>
    public string Contribution { get; }

    /// <summary>Gets who gave the share; <see langword="null"/> for the first owner.</summary>
    public OwnerShare? From { get; }

    /// <summary>Gets who came to own it, and which share of the whole work.</summary>
    public OwnerShare To { get; }

    /// <summary>Gets why, with the assignment or the relation to the author.</summary>
    public string Why { get; }

    /// <summary>Gets the clause or the law behind it; <see langword="null"/> where it is an assignment that was made, or the author.</summary>
    public Basis? Basis { get; }

    /// <summary>Returns text such as <c>2026-02-14 Larkfield to Northquay: hereby assigns …</c>.</summary>
    /// <returns>The step in words.</returns>
    public override string ToString() => WithoutBasis + (Basis is null ? "" : $" [{Basis}]");

    internal string WithoutBasis =>
        $"{CivilDay.Text(On)} {Contribution}: {(From is null ? "" : $"{From} to ")}{To}, {Why}";

    internal OwnershipStep OfShare(Ratio share) =>
        new(On, Contribution, From?.OfShare(share), To.OfShare(share), Why, Basis);
}
