using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A step by which information came from one holder to the next, and what binds the next one.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record HolderLink
{
    internal HolderLink(string from, string to, LocalDate? on)
    {
        From = from;
        To = to;
        On = on;
    }

    /// <summary>Gets the name of who gave the information.</summary>
    public string From { get; }

    /// <summary>Gets the name of who got it.</summary>
    public string To { get; }

    /// <summary>Gets the day on which it was given; <see langword="null"/> when that is not recorded.</summary>
    public LocalDate? On { get; }

    /// <summary>Gets by what who got it is bound.</summary>
    public LinkBond Bond { get; internal init; }

    /// <summary>Gets the clause, or the name of the fact, that binds; <see langword="null"/> when nothing does.</summary>
    public string? BoundBy { get; internal init; }

    /// <summary>Gets the day on which an undertaking was signed; <see langword="null"/> for other bonds.</summary>
    public LocalDate? Since { get; internal init; }

    /// <summary>Gets whether who got it is bound at least as strictly as who gave it.</summary>
    public Truth IsBound { get; internal init; }

    /// <summary>
    /// Gets the terms that bind who got it; where an undertaking is recorded without its terms, those than which it is no less
    /// protective; <see langword="null"/> when neither is known.
    /// </summary>
    public ConfidentialityTerms? Terms { get; internal init; }

    /// <summary>Gets how the terms of the undertaking protect beside those before it; <see langword="null"/> when they are not compared.</summary>
    public ProtectionComparison? Comparison { get; internal init; }

    /// <summary>Gets whether the terms are those that bind, and not only a lower bound of them.</summary>
    internal bool HasOwnTerms { get; init; }

    /// <summary>Returns text such as <c>TestWorks, from Larkfield on 2027-01-05, bound by undertaking U1</c>.</summary>
    /// <returns>Who got it from whom and when, and what binds.</returns>
    public override string ToString() =>
        $"{To}, from {From}{(On is { } day ? $" on {CivilDay.Text(day)}" : "")}, {Words()}";

    private string Words() =>
        Bond switch
        {
            LinkBond.Clause => $"bound by {BoundBy}",
            LinkBond.Undertaking => $"undertaking {BoundBy}"
                + (
                    IsBound.IsTrue ? ", no less protective"
                    : IsBound.IsUnknown ? ", of which it is not known whether it is no less protective"
                    : Comparison is { IsNoLessProtective: false } comparison ? $", {comparison}"
                    : ", less protective"
                ),
            LinkBond.Profession => IsBound.IsTrue
                ? $"bound by the secrecy of its profession, as {BoundBy} allows"
                : $"bound by {BoundBy} if the secrecy of its profession binds it, which is unknown",
            LinkBond.NotAsked => $"for whom {BoundBy} asks for no undertaking",
            _ => "bound by nothing that is recorded",
        };
}

/// <summary>What binds who got information.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LinkBond
{
    /// <summary>Nothing that is recorded.</summary>
    None = 0,

    /// <summary>A clause of the agreement.</summary>
    Clause = 1,

    /// <summary>An undertaking.</summary>
    Undertaking = 2,

    /// <summary>The secrecy of its profession, where the terms let that suffice.</summary>
    Profession = 3,

    /// <summary>Nothing, since the terms ask for nothing of its kind.</summary>
    NotAsked = 4,
}
