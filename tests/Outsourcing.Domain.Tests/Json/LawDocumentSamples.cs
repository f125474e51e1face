using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Law packs and their parts, as they are read and written.</summary>
internal static class LawDocumentSamples
{
    public static IReadOnlyList<DocumentSample> All { get; } = [.. Packs(), .. Effects()];

    private static IEnumerable<DocumentSample> Packs()
    {
        LawRule[] rules = [.. LawPacks.All.SelectMany(pack => pack.Rules)];
        return
        [
            .. LawPacks.All.Select(DocumentSample.Of),
            .. rules.Select(DocumentSample.Of),
            .. rules.Select(rule => DocumentSample.Of(rule.Effect)),
        ];
    }

    private static IEnumerable<DocumentSample> Effects() =>
        [
            DocumentSample.Of((ReminderEffect)LawPacks.NewYork["GOL § 5-903"].Effect),
            DocumentSample.Of((NoticeCapEffect)LawPacks.EuropeanUnion["Data Act Art. 25"].Effect),
            DocumentSample.Of(LawEffect.CapNotice(Period.FromDays(60))),
            DocumentSample.Of((ChargeEffect)LawPacks.EuropeanUnion["Data Act Art. 29(1)"].Effect),
            DocumentSample.Of((PowerEffect)LawPacks.GreatBritain["IA 1986 s. 233B(3)"].Effect),
            DocumentSample.Of((LastDayEffect)LawPacks.Germany["BGB § 193"].Effect),
            DocumentSample.Of(LawEffect.ProtectDisclosure("a report to an authority")),
            .. DisclosureLaws.All.Select(DocumentSample.Of),
            .. Enum.GetValues<WithoutReminder>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<ChargeLimit>().Skip(1).Select(DocumentSample.Of),
        ];
}
