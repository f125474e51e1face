using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What becomes of a bid that says nothing on a criterion; frozen with the rules.</summary>
/// <remarks>
/// A closed set of ways. None of them turns an unknown into a number in silence: what is put in its place is stated here.
/// Two are equal when way and date are. Immutable.
/// </remarks>
public sealed record MissingRule : IFingerprinted
{
    private MissingRule(MissingWay way, LocalDate? until = null) => (Way, Until) = (way, until);

    /// <summary>Gets the rule by which it gets no points.</summary>
    public static MissingRule Zero { get; } = new(MissingWay.Zero);

    /// <summary>Gets the rule by which it gets the points of the criterion's minimum, or none when it has no minimum.</summary>
    public static MissingRule Minimum { get; } = new(MissingWay.Minimum);

    /// <summary>
    /// Gets the rule by which the bid is refused. A criterion that people grade stays open until somebody whose scores count has
    /// graded the bid: that is the silence of the buyer, for which no bid is refused.
    /// </summary>
    public static MissingRule Refuse { get; } = new(MissingWay.Refuse);

    /// <summary>Gets the rule by which it stays unknown, and the total of the bid is an interval.</summary>
    public static MissingRule Interval { get; } = new(MissingWay.Interval);

    /// <summary>
    /// Gets the rule by which the other criteria take over the weight. It rewards silence: only for scorecards within an
    /// organisation, never in a tender.
    /// </summary>
    public static MissingRule Renormalise { get; } = new(MissingWay.Renormalise);

    /// <summary>Gets the way.</summary>
    public MissingWay Way { get; }

    /// <summary>Gets the last day for an answer of a bidder that is asked; otherwise <see langword="null"/>.</summary>
    public LocalDate? Until { get; }

    /// <summary>Creates the rule by which the bidder is asked: unknown until a day, and refused without an answer after it.</summary>
    /// <param name="until">The last day for the answer.</param>
    /// <returns>The rule.</returns>
    public static MissingRule AskUntil(LocalDate until) => new(MissingWay.Ask, until.WithCalendar(CalendarSystem.Iso));

    /// <summary>Says whether an answer that came later than the bid still counts.</summary>
    internal bool Awaits(LocalDate came) => Way == MissingWay.Ask ? came <= Until : Way == MissingWay.Interval;

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("missing").Number((long)Way);
        if (Until is { } until)
        {
            form.Date(until);
        }
    }

    /// <summary>Returns text such as <c>ask until 2026-10-14</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Way switch
        {
            MissingWay.Zero => "no points",
            MissingWay.Minimum => "the points of the minimum",
            MissingWay.Refuse => "the bid is refused",
            MissingWay.Interval => "the total is an interval",
            MissingWay.Renormalise => "the other criteria take over the weight",
            _ => $"ask until {CivilDay.Text(Until!.Value)}",
        };
}

/// <summary>The ways to treat what a bid does not say.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum MissingWay
{
    /// <summary>No way; never used.</summary>
    None = 0,

    /// <summary>The bidder is asked by a date.</summary>
    Ask = 1,

    /// <summary>No points.</summary>
    Zero = 2,

    /// <summary>The points of the minimum.</summary>
    Minimum = 3,

    /// <summary>The bid is refused.</summary>
    Refuse = 4,

    /// <summary>The total is an interval.</summary>
    Interval = 5,

    /// <summary>The other criteria take over the weight.</summary>
    Renormalise = 6,
}
