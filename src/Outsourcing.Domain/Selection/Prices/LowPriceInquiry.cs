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

    /// <summary>The price is low through state aid that was not proved in time to be compatible, and the bid is rejected.</summary>
    RejectedForStateAid = 8,
}

/// <summary>The written question to a bidder about an abnormally low price, the explanation, and what the buyer decided.</summary>
/// <remarks>
/// No bid is rejected before its bidder could explain it (Directive 2014/24/EU, Article 69(1) and (3); Procurement Act 2023,
/// s. 19(4)), nor for a breach of law. For state aid alone it is rejected only after the bidder was asked about the aid and could
/// not prove by a day that it is compatible with the internal market (Article 69(4)). Each step gives a new value. Two are equal
/// when all members are. Immutable.
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

    /// <summary>Gets whether the bidder was asked to prove that state aid is compatible with the internal market.</summary>
    public bool IsAboutStateAid { get; private init; }

    /// <summary>Gets the explanation; <see langword="null"/> while there is none.</summary>
    public string? Explanation { get; private init; }

    /// <summary>Gets the day on which the explanation came; <see langword="null"/> while there is none.</summary>
    public LocalDate? ExplainedOn { get; private init; }

    /// <summary>Gets the reason of the decision; <see langword="null"/> while there is none.</summary>
    public string? Reason { get; private init; }

    /// <summary>Gets what was decided: accepted, rejected, for state aid, or to be rejected by law; none while nothing is.</summary>
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

    /// <summary>Asks for proof that state aid, through which the price is low, is compatible with the internal market.</summary>
    /// <returns>The inquiry about state aid.</returns>
    public LowPriceInquiry AboutStateAid() => this with { IsAboutStateAid = true };

    /// <summary>Records the explanation; what was decided without it is decided anew, unless it came too late.</summary>
    /// <param name="explanation">What the bidder says.</param>
    /// <param name="on">The day on which it came; after the last day it stays on record and does not count.</param>
    /// <returns>The inquiry with the explanation.</returns>
    /// <exception cref="ArgumentException">
    /// The text is blank or no valid Unicode, it came before it was asked for, or too late beside one that came in time. Who wants
    /// to hear more asks again by a later day.
    /// </exception>
    public LowPriceInquiry Explained(string explanation, LocalDate on)
    {
        var (text, day) = (Guard.Against.NoText(explanation).Trim(), on.WithCalendar(CalendarSystem.Iso));
        if (day < Asked || (day > AnswerBy && IsExplainedInTime))
        {
            throw new ArgumentOutOfRangeException(
                nameof(on),
                day < Asked
                    ? $"What is asked on {CivilDay.Text(Asked)} is not explained on {CivilDay.Text(day)}."
                    : $"'{Bidder}' explained it in time, and what came on {CivilDay.Text(day)}, after {CivilDay.Text(AnswerBy)}, does not replace that."
            );
        }

        var told = this with { Explanation = text, ExplainedOn = day };
        return told.IsExplainedInTime ? told with { Decision = LowPriceState.None, Reason = null } : told;
    }

    /// <summary>Accepts the explanation.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The decided inquiry.</returns>
    /// <exception cref="ArgumentException">The reason is blank, or no explanation came in time.</exception>
    public LowPriceInquiry Accept(string reason) =>
        IsExplainedInTime
            ? Decided(LowPriceState.Accepted, reason)
            : throw new ArgumentException(
                $"'{Bidder}' gave no explanation in time that could be accepted; ask again by a later day.",
                nameof(reason)
            );

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

    /// <summary>Rejects the bid on the ground alone that its price is low through state aid.</summary>
    /// <param name="aid">Which aid, and why it is not proved to be compatible with the internal market.</param>
    /// <returns>The decided inquiry.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode, or the bidder was not asked about state aid.</exception>
    public LowPriceInquiry RejectForStateAid(string aid) =>
        IsAboutStateAid
            ? Decided(LowPriceState.RejectedForStateAid, aid)
            : throw new ArgumentException(
                $"'{Bidder}' was not asked about state aid, for which a bid is rejected only after that.",
                nameof(aid)
            );

    /// <summary>Says how it stands on a day.</summary>
    /// <param name="on">The day.</param>
    /// <returns>
    /// The state; before the question the bidder is still to be asked. A rejection without an explanation in time, also one for a
    /// breach of law, counts from the day after the last day for the answer; one for state aid always does, since until then the
    /// aid can be proved to be compatible.
    /// </returns>
    public LowPriceState StateOn(LocalDate on)
    {
        var isExplained = IsExplainedInTime && ExplainedOn <= on;
        var isClosed = on > AnswerBy;
        return on < Asked ? LowPriceState.ToAsk
            : Decision != LowPriceState.None
            && (isClosed || (isExplained && Decision != LowPriceState.RejectedForStateAid))
                ? Decision
            : isExplained ? LowPriceState.Explained
            : isClosed ? LowPriceState.Unanswered
            : LowPriceState.Asked;
    }

    /// <summary>Returns text such as <c>Acme, asked 2026-10-01, answer by 2026-10-08, explained 2026-10-07: accepted, own call centre</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Bidder}, {Course}";

    /// <summary>Gets what was asked and decided, without the name of the bidder.</summary>
    internal string Course =>
        $"asked {(IsAboutStateAid ? "about state aid " : "")}{CivilDay.Text(Asked)}, answer by {CivilDay.Text(AnswerBy)}"
        + (ExplainedOn is { } day ? $", explained {CivilDay.Text(day)}{(IsExplainedInTime ? "" : ", too late")}" : "")
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
            LowPriceState.RejectedForStateAid => "rejected for state aid",
            _ => "to be rejected by law",
        };

    internal static bool IsRejection(LowPriceState state) =>
        state is LowPriceState.Rejected or LowPriceState.MustReject or LowPriceState.RejectedForStateAid;

    private bool IsExplainedInTime => ExplainedOn <= AnswerBy;

    private LowPriceInquiry Decided(LowPriceState decision, string reason) =>
        this with
        {
            Decision = decision,
            Reason = Guard.Against.NoText(reason).Trim(),
        };
}
