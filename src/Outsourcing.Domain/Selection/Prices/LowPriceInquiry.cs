using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>How the question about an abnormally low price stands.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LowPriceState
{
    /// <summary>No state; never used.</summary>
    None = 0,

    /// <summary>The price is flagged, and the bidder was not asked yet.</summary>
    ToAsk = 1,

    /// <summary>The bidder was asked, and can still answer.</summary>
    Asked = 2,

    /// <summary>The day for the answer has passed without one.</summary>
    Unanswered = 3,

    /// <summary>The bidder explained it, and the buyer has not decided.</summary>
    Explained = 4,

    /// <summary>The explanation accounts for the price.</summary>
    Accepted = 5,

    /// <summary>It does not, and the bid is rejected.</summary>
    Rejected = 6,

    /// <summary>The price rests on a breach of law, for which the bid has to be rejected.</summary>
    MustReject = 7,
}

/// <summary>The written question to a bidder about an abnormally low price, the explanation, and what the buyer decided.</summary>
/// <remarks>
/// No bid is rejected before its bidder could explain it (Directive 2014/24/EU, Article 69(1) and (3); Procurement Act 2023,
/// s. 19(4)), nor for a breach of law. Each step gives a new value. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record LowPriceInquiry
{
    private LowPriceInquiry(string bidder, LocalDate asked, LocalDate answerBy) =>
        (Bidder, Asked, AnswerBy) = (bidder, asked, answerBy);

    /// <summary>Gets the name of the bidder.</summary>
    public string Bidder { get; }

    /// <summary>Gets the day on which it was asked.</summary>
    public LocalDate Asked { get; }

    /// <summary>Gets the last day for the answer.</summary>
    public LocalDate AnswerBy { get; }

    /// <summary>Gets the explanation; <see langword="null"/> while there is none.</summary>
    public string? Explanation { get; private init; }

    /// <summary>Gets the reason of the decision; <see langword="null"/> while there is none.</summary>
    public string? Reason { get; private init; }

    /// <summary>Gets what was decided: accepted, rejected or to be rejected by law; none while nothing is.</summary>
    public LowPriceState Decision { get; private init; }

    /// <summary>Creates the question.</summary>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="asked">The day on which it was asked.</param>
    /// <param name="answerBy">The last day for the answer; not before it was asked.</param>
    /// <returns>The inquiry.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the answer is due before the question.</exception>
    public static LowPriceInquiry Of(string bidder, LocalDate asked, LocalDate answerBy)
    {
        var (from, until) = (asked.WithCalendar(CalendarSystem.Iso), answerBy.WithCalendar(CalendarSystem.Iso));
        return until < from
            ? throw new ArgumentException(
                $"An answer to what is asked on {CivilDay.Text(from)} cannot be due on {CivilDay.Text(until)}.",
                nameof(answerBy)
            )
            : new LowPriceInquiry(Guard.Against.NoText(bidder).Trim(), from, until);
    }

    /// <summary>Records the explanation; what was decided without it is decided anew.</summary>
    /// <param name="explanation">What the bidder says.</param>
    /// <returns>The inquiry with the explanation, not decided.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public LowPriceInquiry Explained(string explanation) =>
        this with
        {
            Explanation = Guard.Against.NoText(explanation).Trim(),
            Decision = LowPriceState.None,
            Reason = null,
        };

    /// <summary>Accepts the explanation.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The decided inquiry.</returns>
    /// <exception cref="ArgumentException">The reason is blank, or there is no explanation to accept.</exception>
    public LowPriceInquiry Accept(string reason) =>
        Explanation is null
            ? throw new ArgumentException($"'{Bidder}' gave no explanation that could be accepted.", nameof(reason))
            : Decided(LowPriceState.Accepted, reason);

    /// <summary>Rejects the bid.</summary>
    /// <param name="reason">Why the explanation, or that there is none, does not account for the price.</param>
    /// <returns>The decided inquiry.</returns>
    /// <exception cref="ArgumentException">The reason is blank or no valid Unicode.</exception>
    public LowPriceInquiry Reject(string reason) => Decided(LowPriceState.Rejected, reason);

    /// <summary>Rejects the bid, since its price rests on a breach of law.</summary>
    /// <param name="breach">Which law is broken.</param>
    /// <returns>The decided inquiry.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public LowPriceInquiry MustReject(string breach) => Decided(LowPriceState.MustReject, breach);

    /// <summary>Says how it stands on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>
    /// The state; before the question the bidder is still to be asked. A rejection without an explanation, also one for a breach
    /// of law, counts from the day after the last day for the answer.
    /// </returns>
    public LowPriceState StateOn(LocalDate on) =>
        on < Asked ? LowPriceState.ToAsk
        : Decision != LowPriceState.None && (Explanation is not null || on > AnswerBy) ? Decision
        : Explanation is not null ? LowPriceState.Explained
        : on > AnswerBy ? LowPriceState.Unanswered
        : LowPriceState.Asked;

    /// <summary>Returns text such as <c>Acme, asked 2026-10-01, answer by 2026-10-08: accepted, own call centre</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Bidder}, {Course}";

    /// <summary>Gets what was asked and decided, without the name of the bidder.</summary>
    internal string Course =>
        $"asked {CivilDay.Text(Asked)}, answer by {CivilDay.Text(AnswerBy)}"
        + (Decision == LowPriceState.None ? "" : $": {Word(Decision)}, {Reason}");

    internal static string Word(LowPriceState state) =>
        state switch
        {
            LowPriceState.ToAsk => "to be asked",
            LowPriceState.Asked => "asked",
            LowPriceState.Unanswered => "not answered",
            LowPriceState.Explained => "explained, not decided",
            LowPriceState.Accepted => "accepted",
            LowPriceState.Rejected => "rejected",
            _ => "to be rejected by law",
        };

    private LowPriceInquiry Decided(LowPriceState decision, string reason) =>
        this with
        {
            Decision = decision,
            Reason = Guard.Against.NoText(reason).Trim(),
        };
}
