using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>Generators of licences over a few names, so that they meet.</summary>
internal static class AnyLicences
{
    public static readonly string[] Names = ["Northquay", "Larkfield", "Halden", "Fontwerk"];
    public static readonly string[] Places = ["DE", "FR", "US"];
    public static readonly string[] Purposes = ["retail", "banking"];
    public static readonly string[] Acts = ["use", "modify", "maintain", "distribute", "sell", "exploit", "translate"];

    public static Gen<LicenceScope> Scopes { get; } =
        from items in Limits("rules library", "pricing engine")
        from acts in Limits(Acts)
        from fields in Limits(Purposes)
        from territories in Limits(Places)
        from ipClass in Gen.Choose(0, 9)
        from right in Gen.Choose(0, 9)
        select Limited(items, acts, fields, territories, ipClass, right);

    public static Gen<LicenceGrant> Grants { get; } =
        from exclusivity in Gen.Elements(
            Exclusivity.NonExclusive,
            Exclusivity.NonExclusive,
            Exclusivity.Sole,
            Exclusivity.Exclusive
        )
        from licensor in Gen.Choose(0, 3)
        from to in Gen.Choose(1, 3)
        from scope in Scopes
        from term in Terms
        from condition in Gen.Choose(0, 5)
        from forbidden in Gen.Choose(0, 5)
        from transfer in Gen.Elements(LicenceTransfer.None, LicenceTransfer.WithConsent, LicenceTransfer.Free)
        from sublicences in Sublicences
        from revocable in Gen.Elements(true, false)
        select Grant(exclusivity, licensor, to, scope, term, condition, forbidden, transfer, sublicences, revocable);

    private static Gen<LicenceMoment> Moments { get; } =
        Gen.OneOf(
            Gen.Elements(LicenceMoment.EndOfTerm, LicenceMoment.EndOfTerm.Plus(Period.FromMonths(6))),
            Gen.Elements(LicenceMoment.OnEvent("release"), LicenceMoment.OnEvent("release").Plus(Period.FromDays(30))),
            Days.Select(LicenceMoment.On)
        );

    private static Gen<LicenceTerm> Terms { get; } =
        from basis in Gen.Elements(LicenceTerm.WithAgreement, LicenceTerm.WithAgreement, LicenceTerm.Perpetual)
        from start in Gen.OneOf(Gen.Constant<LicenceMoment?>(null), Moments.Select(moment => (LicenceMoment?)moment))
        from end in Gen.OneOf(
            Gen.Constant<LicenceMoment?>(null),
            Moments.Select(moment => (LicenceMoment?)moment),
            Gen.Constant<LicenceMoment?>(LicenceMoment.AfterStart(Period.FromYears(1)))
        )
        select End(start is null ? basis : basis.From(start), end);

    private static Gen<Sublicensing> Sublicences { get; } =
        Gen.Elements(
            Sublicensing.None,
            Sublicensing.AnyTier,
            Sublicensing.Of(1),
            Sublicensing.Of(2).Surviving(),
            Sublicensing.AnyTier.WithConsent(),
            Sublicensing.AnyTier.OnlyTo(Extent.AllBut("Halden"))
        );

    public static Gen<LocalDate> Days => Gen.Choose(0, 1400).Select(LicenceWorld.First.PlusDays);

    public static Gen<Truth> Truths => Gen.Elements(Truth.True, Truth.False, Truth.Unknown);

    public static Gen<Extent> Limits(params string[] names) =>
        Gen.OneOf(
            Gen.Constant(Extent.All),
            Gen.Constant(Extent.All),
            Gen.SubListOf(names).Select(some => Extent.Only(some)),
            Gen.SubListOf(names).Select(some => Extent.AllBut(some))
        );

    /// <summary>Facts about the licences of three clauses and of the sublicences among them.</summary>
    public static Gen<Fact> Facts(int number) =>
        from kind in Gen.Choose(0, 9)
        from day in Days
        from licence in Gen.Elements("MSA § 20", "SOW1 § 1", "MSA § 22", "F0", "F1", "F2")
        from one in Gen.Elements(Names)
        from other in Gen.Elements(Names)
        from scope in Scopes
        from truth in Truths
        from exclusivity in Gen.Elements(Exclusivity.NonExclusive, Exclusivity.Exclusive)
        select Made($"F{Invariant.Text(number)}", kind, day, licence, one, other, scope, truth, exclusivity);

    private static Fact Made(
        string id,
        int kind,
        LocalDate day,
        string licence,
        string one,
        string other,
        LicenceScope scope,
        Truth truth,
        Exclusivity exclusivity
    ) =>
        kind switch
        {
            0 => Happened.Of(id, day, LicenceWorld.Known, "release"),
            1 => Stated.Of(id, day, LicenceWorld.Known, "paid", truth),
            2 or 3 => LicenceEnded.Of(id, day, LicenceWorld.Known, licence, one),
            4 => LicenceTransferred.Of(id, day, LicenceWorld.Known, licence, one, other, truth),
            5 => SublicenceGranted
                .Of(id, day, LicenceWorld.Known, licence, one, other)
                .EndingOn(day.PlusDays(200))
                .WithConsent(truth),
            _ => SublicenceGranted
                .Of(id, day, LicenceWorld.Known, licence, one, other)
                .For(scope)
                .As(exclusivity)
                .WithConsent(truth),
        };

    private static LicenceScope Limited(
        Extent items,
        Extent acts,
        Extent fields,
        Extent territories,
        int ipClass,
        int right
    )
    {
        var scope = LicenceScope.Everything.ForActs(acts).InFields(fields).InTerritories(territories);
        scope = items.IsAllBut ? scope : scope.OfItems(items.Names);
        scope = ipClass < 2 ? scope.OfClasses((IpClass)(ipClass + 1)) : scope;
        return right < 2 ? scope.UnderRights((IpRight)(right + 1)) : scope;
    }

    private static LicenceTerm End(LicenceTerm term, LicenceMoment? end) => end is null ? term : term.Until(end);

    private static LicenceGrant Grant(
        Exclusivity exclusivity,
        int from,
        int to,
        LicenceScope scope,
        LicenceTerm term,
        int condition,
        int forbidden,
        LicenceTransfer transfer,
        Sublicensing sublicences,
        bool revocable
    )
    {
        var (licensor, licensee) = (Names[from], Names[(from + to) % Names.Length]);
        var grant = exclusivity switch
        {
            Exclusivity.Exclusive => LicenceGrant.Exclusive(licensor, licensee),
            Exclusivity.Sole => LicenceGrant.Sole(licensor, licensee),
            _ => LicenceGrant.NonExclusive(licensor, licensee),
        };
        grant = grant.Within(scope).Lasting(term).Transferable(transfer).Sublicensable(sublicences);
        grant = condition == 0 ? grant.When(Condition.Holds("paid")) : grant;
        grant = forbidden == 0 ? grant.Forbidding("modify") : grant;
        return revocable ? grant : grant.Irrevocable();
    }
}
