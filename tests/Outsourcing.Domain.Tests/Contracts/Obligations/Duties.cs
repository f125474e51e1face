using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>A small agreement with duties, and its facts, as tests write them.</summary>
internal static class Duties
{
    /// <summary>When everything is known.</summary>
    public static readonly Instant Late = Instant.FromUtc(2040, 1, 1, 0, 0);

    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>An agreement with the obligations as clauses § 1, § 2 and so on.</summary>
    public static Agreement With(params Provision[] provisions)
    {
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At("2026-01-01"));
        for (var i = 0; i < provisions.Length; i++)
        {
            agreement = agreement.Clause($"MSA § {Invariant.Text(i + 1)}", provisions[i]);
        }

        return agreement;
    }

    /// <summary>The view of a day, with everything known.</summary>
    public static AgreementView On(this Agreement agreement, string day) => agreement.KnownAt(Late).On(Days.At(day));

    public static Performed Done(string day, string? key = null, string name = "report") =>
        Performed.Of($"done {day} {key}", Days.At(day), Recorded, name, key);

    public static SuspendedDuty Stopped(string day, string? key = null) =>
        SuspendedDuty.Of($"1 stop {day}", Days.At(day), Recorded, "report", key);

    public static ResumedDuty Goes(string day, string? key = null) =>
        ResumedDuty.Of($"2 go {day}", Days.At(day), Recorded, "report", key);

    public static Waived Waived(string day, string? key = null) =>
        Domain.Contracts.Waived.Of($"waive {day}", Days.At(day), Recorded, "report", key);

    public static DischargedDuty Discharged(string day, string? key = null) =>
        DischargedDuty.Of($"discharge {day}", Days.At(day), Recorded, "report", key);

    public static CureNotice Notified(string day, string? key = null) =>
        CureNotice.Of($"notice {day}", Days.At(day), Recorded, "report", key);

    public static Happened Event(string name, string day) => Happened.Of($"{name} {day}", Days.At(day), Recorded, name);

    public static Stated Circumstance(string name, string day, Domain.Reasoning.Truth holds) =>
        Stated.Of($"{name} {day} {holds}", Days.At(day), Recorded, name, holds);
}
