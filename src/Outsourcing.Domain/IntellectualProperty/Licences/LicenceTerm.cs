namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How long a licence lasts: when it starts, what ends it, and whether it survives the end of the agreement.</summary>
/// <remarks>
/// The first of its ends counts. One that does not survive also ends with the term of the agreement. Two are equal when all
/// members are, the ends in order. Immutable.
/// </remarks>
public sealed record LicenceTerm
{
    private LicenceTerm() { }

    /// <summary>Gets the term of a licence that lasts as long as the agreement.</summary>
    public static LicenceTerm WithAgreement { get; } = new();

    /// <summary>Gets the term of a licence that never ends by itself and survives the end of the agreement.</summary>
    public static LicenceTerm Perpetual { get; } = new() { Survives = true };

    /// <summary>Gets when it starts; <see langword="null"/> for as soon as its clause is in force.</summary>
    public LicenceMoment? Start { get; private init; }

    /// <summary>Gets what ends it, in the order in which it was given; none when nothing does but the agreement.</summary>
    public IReadOnlyList<LicenceMoment> Ends { get; private init; } = ValueList<LicenceMoment>.Empty;

    /// <summary>Gets whether it goes on when the agreement ends.</summary>
    public bool Survives { get; private init; }

    /// <summary>Says when it starts; a licence that starts with the end of the agreement survives it.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The moment is tied to the start itself, or <see langword="null"/>.</exception>
    public LicenceTerm From(LicenceMoment moment) =>
        Guard.Against.Null(moment).Kind == LicenceMomentKind.Start
            ? throw new ArgumentException("A licence cannot start by its own start.", nameof(moment))
            : this with
            {
                Start = moment,
                Survives = Survives || moment.Kind == LicenceMomentKind.EndOfTerm,
            };

    /// <summary>Adds what ends it; one that ends a time after the end of the agreement survives it for that time.</summary>
    /// <param name="moment">The moment.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moment"/> is <see langword="null"/>.</exception>
    public LicenceTerm Until(LicenceMoment moment) =>
        this with
        {
            Ends = ValueList.Of(Ends.Append(Guard.Against.Null(moment))),
            Survives = Survives || moment is { Kind: LicenceMomentKind.EndOfTerm, Later: not null },
        };

    /// <summary>States that it goes on when the agreement ends.</summary>
    /// <returns>The term.</returns>
    public LicenceTerm Surviving() => this with { Survives = true };

    /// <summary>Returns text such as <c>from release of source code until P12M after the end of the term, surviving</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var start = Start is null ? "" : $"from {Start} ";
        var end = Ends.Count switch
        {
            0 => Survives ? "perpetual" : "with the agreement",
            1 => $"until {Ends[0]}",
            _ => $"until the first of {Invariant.List([.. Ends.Select(moment => moment.ToString())])}",
        };
        return start + end + (Survives && Ends.Count > 0 ? ", surviving" : "");
    }
}
