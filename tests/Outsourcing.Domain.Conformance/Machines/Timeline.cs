using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Machines;

/// <summary>A small agreement with its facts by numbered days; day 0 is the first day of its effect.</summary>
internal sealed record Timeline(Agreement Agreement)
{
    private static readonly LocalDate First = new(2026, 1, 1);

    /// <summary>Makes the agreement, with a power of the provider to end it at any time.</summary>
    public static Timeline With(Provision provision) =>
        new(
            Agreement
                .Between(Party.Customer("customer"), Party.Provider("provider"))
                .Document("MSA", First)
                .Clause("MSA § 1", Term.Until(TermEnd.Indefinite))
                .Clause("MSA § 2", Power.Terminate("end", "provider"))
                .Clause("MSA § 3", provision)
        );

    public AgreementView On(int day) => Agreement.AsOf(Date(day), Recorded(day + 1));

    public Timeline Happened(string name, int day) =>
        Add(id => Domain.Contracts.Happened.Of(id, Date(day), Recorded(day), name));

    public Timeline Stated(string name, bool holds, int day) =>
        Add(id => Domain.Contracts.Stated.Of(id, Date(day), Recorded(day), name, Truth.Of(holds)));

    public Timeline Used(string power, string by, int day) =>
        Add(id => PowerExercised.Of(id, Date(day), Recorded(day), power, by));

    public Timeline Performed(int day) =>
        Add(id => Domain.Contracts.Performed.Of(id, Date(day), Recorded(day), "duty"));

    public Timeline Suspended(int day) => Add(id => SuspendedDuty.Of(id, Date(day), Recorded(day), "duty"));

    public Timeline Resumed(int day) => Add(id => ResumedDuty.Of(id, Date(day), Recorded(day), "duty"));

    public Timeline Discharged(int day) => Add(id => DischargedDuty.Of(id, Date(day), Recorded(day), "duty"));

    private static LocalDate Date(int day) => First.PlusDays(day);

    private static Instant Recorded(int day) => Date(day).AtMidnight().InUtc().ToInstant();

    private Timeline Add(Func<string, Fact> fact) =>
        new(Agreement.Record(fact(string.Create(CultureInfo.InvariantCulture, $"F{Agreement.Facts.Count}"))));
}
