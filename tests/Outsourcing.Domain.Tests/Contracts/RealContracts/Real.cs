using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>What the published contracts are built with.</summary>
internal static class Real
{
    public const string AgreementDate = "Agreement Date";
    public const string EffectiveDate = "Effective Date";
    public const string Expiration = "Expiration Date";
    public const string Renewals = "Renewal Term";
    public const string NoticePeriod = "Notice Period To Terminate Renewal";
    public const string Convenience = "Termination For Convenience";
    public const string Assignment = "Anti-Assignment";
    public const string Control = "Change Of Control";
    public const string Exclusive = "Exclusivity";
    public const string NoSolicit = "No-Solicit Of Employees";
    public const string Afterwards = "Post-Termination Services";
    public const string Audits = "Audit Rights";
    public const string Damages = "Liquidated Damages";
    public const string Minimum = "Minimum Commitment";
    public const string Prices = "Price Restrictions";

    /// <summary>Gets the categories of which each snippet stands in the table.</summary>
    public static IReadOnlyList<string> Categories { get; } =
    [
        AgreementDate,
        EffectiveDate,
        Expiration,
        Renewals,
        NoticePeriod,
        Convenience,
        Damages,
        Minimum,
        Prices,
        Assignment,
        Control,
        Exclusive,
        NoSolicit,
        Audits,
        Afterwards,
    ];

    /// <summary>An instant at which all that is recorded is known.</summary>
    public static Instant Later { get; } = Instant.FromUtc(2040, 1, 1, 0, 0);

    public static Agreement Between(string customer, string provider, string? signed, string? effective) =>
        Agreement
            .Between(Party.Customer(customer), Party.Provider(provider))
            .Document(
                AgreementDocument.Of(
                    "OA",
                    signed: signed is null ? null : PartialDate.Parse(signed),
                    effective: effective is null ? null : PartialDate.Parse(effective)
                )
            );

    public static AgreementView On(this Agreement agreement, string date) =>
        agreement.AsOf(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value, Later);

    public static LocalDate Day(string date) => NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;

    public static RealTerm Signed(Agreement agreement, string facts) =>
        RealTerm.Of(
            AgreementDate,
            1,
            facts,
            "PartialDate",
            "the date of the agreement",
            () => agreement.Documents[0].Signed
        );

    public static RealTerm Effective(Agreement agreement, string facts, int snippet = 1) =>
        RealTerm.Of(
            EffectiveDate,
            snippet,
            facts,
            "PartialDate",
            "the first day of its effect",
            () => agreement.Documents[0].Effective
        );
}
