namespace Outsourcing.Domain.Confidentiality;

/// <summary>Whether something holds, and what would have to be known when it is unknown.</summary>
internal readonly record struct Judgement
{
    private readonly string[]? missing;

    private Judgement(Truth holds, string[]? missing)
    {
        Holds = holds;
        this.missing = holds.IsUnknown ? missing : null;
    }

    public static Judgement True => Known(true);

    public static Judgement False => Known(false);

    public Truth Holds { get; }

    public IReadOnlyList<string> Missing => missing ?? [];

    public static Judgement Known(bool holds) => new(Truth.Of(holds), null);

    public static Judgement Unknown(params string[] missing) => new(Truth.Unknown, missing);

    /// <summary>Takes a truth value that somebody stated, or names what nobody stated.</summary>
    public static Judgement Of(Truth holds, string missing) => new(holds, [missing]);

    public static Judgement operator !(Judgement one) => new(!one.Holds, one.missing);

    public static Judgement operator &(Judgement one, Judgement other) => Joined(one.Holds & other.Holds, one, other);

    public static Judgement operator |(Judgement one, Judgement other) => Joined(one.Holds | other.Holds, one, other);

    public static Judgement Any(IEnumerable<Judgement> all) => all.Aggregate(False, (any, one) => any | one);

    public static Judgement All(IEnumerable<Judgement> all) => all.Aggregate(True, (every, one) => every & one);

    private static Judgement Joined(Truth holds, Judgement one, Judgement other) =>
        new(holds, holds.IsUnknown ? [.. one.Missing.Union(other.Missing, StringComparer.Ordinal)] : null);
}
