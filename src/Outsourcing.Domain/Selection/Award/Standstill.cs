using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>How an award is told to the bidders.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum AwardChannel
{
    /// <summary>No channel; never used.</summary>
    None = 0,

    /// <summary>By electronic means or fax.</summary>
    Electronic = 1,

    /// <summary>By other means, such as post.</summary>
    Other = 2,
}

/// <summary>The days in which a contract must not be concluded after the award was told, so that it can be challenged.</summary>
/// <remarks>
/// The shortest that the law allows: national law may ask for more days, and in the United Kingdom the notice may name a later
/// end. It is not needed where the law waives it, as for a sole bidder. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record Standstill
{
    private const int ElectronicDays = 10;
    private const int OtherDays = 15;
    private const int LeastWorkingDays = 2;
    private const int UkWorkingDays = 8;

    private static readonly Source EuSource = Source.Of(
        "Directive 89/665/EEC, Article 2a(2); Regulation (EEC, Euratom) 1182/71, Article 3(1), (4) and (5)"
    );

    private static readonly Source UkSource = Source.Of("Procurement Act 2023", "s. 51(2)");

    private Standstill(Regime regime, LocalDate sent, LocalDate last) => (Regime, Sent, Last) = (regime, sent, last);

    /// <summary>Gets by which rules it runs.</summary>
    public Regime Regime { get; }

    /// <summary>Gets the day on which the award was told, or the notice published.</summary>
    public LocalDate Sent { get; }

    /// <summary>Gets the last day of the standstill, which runs to its end: the contract is concluded on the next day at the earliest.</summary>
    public LocalDate Last { get; }

    /// <summary>Works out the standstill.</summary>
    /// <param name="regime">By which rules it runs.</param>
    /// <param name="sent">The day on which the last letter was sent, or in the United Kingdom the notice published.</param>
    /// <param name="channel">How it was told; by other means when one letter was. It makes no difference in the United Kingdom.</param>
    /// <param name="workingDays">
    /// The working days at the place of the buyer; in the United Kingdom those that are no bank holiday in any part of it.
    /// </param>
    /// <returns>
    /// The standstill; not applicable to a private or internal selection; not known when holidays are not.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">Regime or channel is none.</exception>
    /// <remarks>
    /// EU: 10 calendar days with effect from the day after sending by electronic means, otherwise 15 (the other choice of the
    /// Directive, 10 days from the day after receipt, is not reckoned); a last day that is no working day moves to the next one,
    /// and at least two working days lie within. United Kingdom: 8 working days beginning with the day of the notice.
    /// </remarks>
    public static Answer<Standstill> After(
        Regime regime,
        LocalDate sent,
        AwardChannel channel,
        BusinessDays workingDays
    )
    {
        Guard.Against.OutOfRange((int)regime, nameof(regime), (int)Regime.Internal, (int)Regime.UkProcurementAct);
        Guard.Against.OutOfRange((int)channel, nameof(channel), (int)AwardChannel.Electronic, (int)AwardChannel.Other);
        Guard.Against.Null(workingDays);
        var day = sent.WithCalendar(CalendarSystem.Iso);
        return regime switch
        {
            Regime.Eu => Eu(day, channel, workingDays),
            Regime.UkProcurementAct => Uk(day, workingDays),
            _ => Answer.NotApplicable<Standstill>(
                Finding.Of(
                    SelectionRules.StandstillNone,
                    Severity.Info,
                    "standstill",
                    "A private buyer waits for as long as it wants: no law of procurement asks for a standstill."
                )
            ),
        };
    }

    /// <summary>Returns text such as <c>until 2026-03-11, after 2026-03-02</c>.</summary>
    /// <returns>The last day and the day of sending.</returns>
    public override string ToString() => $"until {CivilDay.Text(Last)}, after {CivilDay.Text(Sent)}";

    private static Answer<Standstill> Eu(LocalDate sent, AwardChannel channel, BusinessDays workingDays)
    {
        var days = channel == AwardChannel.Electronic ? ElectronicDays : OtherDays;
        var counted = sent.PlusDays(days);
        var adjusted = workingDays.Adjust(counted, BusinessDayConvention.Following);
        var second = workingDays.Add(sent, LeastWorkingDays, DayCounting.LastDay);
        if (!adjusted.TryGetValue(out var working))
        {
            return Answer.NotKnown<Standstill>(adjusted.Status, adjusted.Findings);
        }

        if (!second.TryGetValue(out var least))
        {
            return Answer.NotKnown<Standstill>(second.Status, second.Findings);
        }

        var last = LocalDate.Max(working, least);
        return Answer.Known(
            new Standstill(Regime.Eu, sent, last),
            Explanation.Of(
                $"{Invariant.Text(days)} calendar days from the day after {CivilDay.Text(sent)} end on {CivilDay.Text(counted)}{(working == counted ? "" : $", no working day, and so on {CivilDay.Text(working)}")}{(last == working ? "" : $", and with two working days on {CivilDay.Text(last)}")}.",
                EuSource
            )
        );
    }

    private static Answer<Standstill> Uk(LocalDate sent, BusinessDays workingDays)
    {
        var end = workingDays.Add(sent, UkWorkingDays, DayCounting.BothDays);
        return end.TryGetValue(out var last)
            ? Answer.Known(
                new Standstill(Regime.UkProcurementAct, sent, last),
                Explanation.Of(
                    $"{Invariant.Text(UkWorkingDays)} working days beginning with {CivilDay.Text(sent)} end on {CivilDay.Text(last)}.",
                    UkSource
                )
            )
            : Answer.NotKnown<Standstill>(end.Status, end.Findings);
    }
}
