using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>How a term renews: by itself, by an option or by agreement; for how long, how often and on what conditions.</summary>
/// <remarks>
/// A term has a list of them, each with its own period, and goes to the next when one is used up: one year first, then
/// month by month. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Renewal
{
    private Renewal(RenewalMode mode, Period? period, string? holder)
    {
        Mode = mode;
        Period = period;
        Holder = holder;
    }

    /// <summary>Gets what makes the term renew.</summary>
    public RenewalMode Mode { get; }

    /// <summary>Gets for how long; <see langword="null"/> when without an end, or when the text withholds it (<see cref="IsWithheld"/>).</summary>
    public Period? Period { get; }

    /// <summary>Gets whether the period is redacted or left blank in the text.</summary>
    public bool IsWithheld { get; private init; }

    /// <summary>Gets how often at most; <see langword="null"/> for any number of times.</summary>
    public int? Most { get; private init; }

    /// <summary>Gets the party that has the option, or alone may stop the renewal; <see langword="null"/> for either party.</summary>
    public string? Holder { get; private init; }

    /// <summary>Gets the notice by which the renewal is stopped, or the option used; <see langword="null"/> when the contract does not say.</summary>
    public Notice? Notice { get; private init; }

    /// <summary>Gets the circumstance on which it depends; <see langword="null"/> for none.</summary>
    public string? Circumstance { get; private init; }

    /// <summary>Gets what is agreed for the renewed term, such as <c>same prices</c>; <see langword="null"/> when the contract does not say.</summary>
    public string? Terms { get; private init; }

    /// <summary>Gets what a notice does that comes too late; nothing unless the clause says otherwise.</summary>
    public LateNotice Late { get; private init; } = LateNotice.Void;

    /// <summary>Gets whether the renewed term has no end.</summary>
    public bool IsIndefinite => Period is null && !IsWithheld;

    /// <summary>Creates a renewal that takes place by itself.</summary>
    /// <param name="period">For how long each time: years and months, or weeks and days.</param>
    /// <returns>The renewal, any number of times.</returns>
    /// <exception cref="ArgumentException">The period is not above zero, or mixes months and days.</exception>
    public static Renewal Automatic(Period period) => new(RenewalMode.Automatic, Checked(period), holder: null);

    /// <summary>Creates a renewal that takes place by itself for an indefinite time.</summary>
    /// <returns>The renewal, once.</returns>
    public static Renewal Indefinitely() => new(RenewalMode.Automatic, period: null, holder: null) { Most = 1 };

    /// <summary>Creates the option of one side to renew.</summary>
    /// <param name="period">For how long each time: years and months, or weeks and days.</param>
    /// <param name="holder">The party that has the option.</param>
    /// <returns>The renewal, any number of times.</returns>
    /// <exception cref="ArgumentException">The period is not above zero, or mixes months and days; or the party is blank.</exception>
    public static Renewal Option(Period period, string holder) =>
        new(RenewalMode.Option, Checked(period), Guard.Against.NoText(holder).Trim());

    /// <summary>Creates a renewal that both sides agree on.</summary>
    /// <inheritdoc cref="Automatic"/>
    public static Renewal Mutual(Period period) => new(RenewalMode.Mutual, Checked(period), holder: null);

    /// <summary>Creates a renewal whose period is redacted or left blank in the text.</summary>
    /// <param name="mode">What makes the term renew.</param>
    /// <param name="holder">The party that has the option; needed for one.</param>
    /// <returns>The renewal, any number of times.</returns>
    /// <exception cref="ArgumentException"><paramref name="mode"/> is none of the three, or an option has no holder.</exception>
    public static Renewal Withheld(RenewalMode mode, string? holder = null)
    {
        Guard.Against.OutOfRange((int)mode, nameof(mode), (int)RenewalMode.Automatic, (int)RenewalMode.Mutual);
        var party = mode == RenewalMode.Option || holder is not null ? Guard.Against.NoText(holder).Trim() : null;
        return new Renewal(mode, period: null, party) { IsWithheld = true };
    }

    /// <summary>Says how often at most the term renews so.</summary>
    /// <param name="times">How often, from 1.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentException"><paramref name="times"/> is below 1, or more than once for a term without an end.</exception>
    public Renewal AtMost(int times)
    {
        Guard.Against.OutOfRange(times, nameof(times), 1, IsIndefinite ? 1 : int.MaxValue);
        return this with { Most = times };
    }

    /// <summary>Says on which circumstance it depends; it has to hold on the last day of the term.</summary>
    /// <param name="circumstance">The circumstance.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentException">The circumstance is blank or no valid Unicode.</exception>
    public Renewal If(string circumstance) => this with { Circumstance = Guard.Against.NoText(circumstance).Trim() };

    /// <summary>Says what is agreed for the renewed term.</summary>
    /// <param name="terms">What is agreed.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public Renewal OnTerms(string terms) => this with { Terms = Guard.Against.NoText(terms).Trim() };

    /// <summary>Says by which notice an automatic renewal is stopped, or an option used.</summary>
    /// <param name="notice">The notice.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="notice"/> is <see langword="null"/>.</exception>
    public Renewal By(Notice notice) => this with { Notice = Guard.Against.Null(notice) };

    /// <summary>Says which party alone may stop an automatic renewal, or has the option.</summary>
    /// <param name="party">The name of the party.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public Renewal HeldBy(string party) => this with { Holder = Guard.Against.NoText(party).Trim() };

    /// <summary>Says what a notice does that comes too late to stop the renewal.</summary>
    /// <param name="rule">The rule of the clause.</param>
    /// <returns>The renewal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is none of the two.</exception>
    public Renewal WhenLate(LateNotice rule) =>
        this with
        {
            Late = (LateNotice)
                Guard.Against.OutOfRange((int)rule, nameof(rule), (int)LateNotice.Void, (int)LateNotice.NextTerm),
        };

    /// <summary>Returns text such as <c>automatic, 1 year each, at most 2 times, notice at least 3 months</c>.</summary>
    /// <returns>What the clause says.</returns>
    public override string ToString()
    {
        var mode = Mode switch
        {
            RenewalMode.Automatic => "automatic",
            RenewalMode.Option => $"option of {Holder}",
            _ => "by agreement",
        };
        var period =
            IsWithheld ? "a period that is withheld"
            : Period is null ? "without an end"
            : $"{CivilLength.Of(Period)} each";
        var most = Most is { } times && !IsIndefinite ? $", at most {CivilLength.Count(times, "time")}" : "";
        var notice = Notice is null ? "" : $", notice {Notice}";
        var holder = Mode == RenewalMode.Option || Holder is null ? "" : $" from {Holder}";
        var circumstance = Circumstance is null ? "" : $", if {Circumstance}";
        var terms = Terms is null ? "" : $", on these terms: {Terms}";
        var late = Late == LateNotice.NextTerm ? ", a late notice counts for the next term" : "";
        return $"{mode}, {period}{most}{notice}{holder}{late}{circumstance}{terms}";
    }

    private static Period Checked(Period period)
    {
        CivilLength.Of(period);
        return period;
    }
}
