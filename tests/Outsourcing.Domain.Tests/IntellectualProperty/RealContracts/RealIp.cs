using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using static Outsourcing.Domain.Tests.Contracts.RealContracts.Real;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>With what the snippets of published contracts about intellectual property are asked.</summary>
internal static class RealIp
{
    public const string Owning = "Ip Ownership Assignment";
    public const string Joint = "Joint Ip Ownership";
    public const string Licensed = "License Grant";
    public const string NoTransfer = "Non-Transferable License";
    public const string Licensor = "Affiliate License-Licensor";
    public const string Licensee = "Affiliate License-Licensee";
    public const string Unlimited = "Unlimited/All-You-Can-Eat-License";
    public const string Perpetual = "Irrevocable Or Perpetual License";
    public const string Covenant = "Covenant Not To Sue";
    public const string SourceCode = "Source Code Escrow";
    public const string Revenue = "Revenue/Profit Sharing";

    private static readonly Country UnitedStates = Country.Of("US");

    /// <summary>Gets the categories of which each snippet stands in the table.</summary>
    public static IReadOnlyList<string> Categories { get; } =
    [
        Owning,
        Joint,
        Licensed,
        NoTransfer,
        Licensor,
        Licensee,
        Unlimited,
        Perpetual,
        Covenant,
        SourceCode,
        Revenue,
        Afterwards,
    ];

    /// <summary>Work that a side brings along.</summary>
    public static WorkItem Work(string name, string owner, params IpRight[] rights)
    {
        var item = WorkItem.Of(name, IpClass.Background).OwnedBy(owner).InJurisdiction(UnitedStates);
        return rights.Length == 0 ? item : item.With(rights);
    }

    /// <summary>Work that is made under the contract.</summary>
    public static WorkItem Made(string name, IpClass ipClass = IpClass.Foreground) =>
        WorkItem.Of(name, ipClass).InJurisdiction(UnitedStates).OfType(WorkTypes.Software);

    public static Contribution By(string item, string side, string date, string id = "W") =>
        Contribution.Of(id, Day(date), Later, item, Author.Itself(side), side, UnitedStates);

    public static Happened Event(string name, string date, string? by = null) =>
        Happened.Of(name, Day(date), Later, name, by);

    /// <summary>Asks whether somebody may do something, and says what it rests on.</summary>
    public static string May(
        Agreement own,
        string date,
        string party,
        string act,
        WorkItem item,
        string? field = null,
        string? territory = null,
        Affiliates? affiliates = null
    )
    {
        var decision = own.On(date).MayUse(party, item, act, UseScope.In(territory, field), affiliates);
        return string.Join(
            ' ',
            decision
                .Findings.Where(note => note.Rule.ToString().StartsWith("ip.", StringComparison.Ordinal))
                .Select(note => note.Message)
                .Prepend(
                    decision.Missing.Count == 0
                        ? $"{decision}"
                        : $"{decision} Missing: {string.Join(", ", decision.Missing)}."
                )
        );
    }

    /// <summary>Asks who owns a piece of work.</summary>
    public static string Owner(Agreement own, string date, WorkItem item, IpRight? right = null)
    {
        var answer = own.On(date).WhoOwns(item, right);
        return answer.TryGetValue(out var ownership)
            ? string.Join(
                "; ",
                ownership.Lines.Select(line =>
                    $"{line}"
                    + string.Concat(
                        line.Findings.Where(note => note.Severity != Severity.Info).Select(note => $" ({note.Message})")
                    )
                )
            )
            : $"{answer.Status}";
    }

    /// <summary>Says how long a licence runs, or has run.</summary>
    public static Licence Runs(Agreement own, string date, string name) =>
        own.On(date).Licences().Single(licence => string.Equals(licence.Name, name, StringComparison.Ordinal));

    /// <summary>Lets the licensee pass a licence on, and says what is found.</summary>
    public static IEnumerable<string> PassedOn(Agreement own, string date, string licence, string from) =>
        own.Record(LicenceTransferred.Of("T", Day(date), Later, licence, from, "Buyer"))
            .On(date)
            .LicenceFindings()
            .Select(finding => finding.Message);

    /// <summary>Lets the licensor take a licence back, and says what is found.</summary>
    public static IEnumerable<string> TakenBack(Agreement own, string date, string licence, string by) =>
        own.Record(LicenceEnded.Of("E", Day(date), Later, licence, by))
            .On(date)
            .LicenceFindings()
            .Select(finding => finding.Message);

    /// <summary>Lets the licensee grant a sublicence, and says what is found, or what came of it.</summary>
    public static string Sublicensed(
        Agreement own,
        string date,
        string licence,
        string from,
        string to,
        Truth consent = default
    )
    {
        var view = own.Record(SublicenceGranted.Of("S", Day(date), Later, licence, from, to).WithConsent(consent))
            .On(date);
        string[] found = [.. view.LicenceFindings().Select(finding => finding.Message)];
        var last = view.Licences()[^1];
        return found.Length > 0 ? string.Join(' ', found)
            : last.Missing.Count == 0 ? $"{last}"
            : $"{last} (missing: {string.Join(", ", last.Missing)})";
    }

    /// <summary>Says where a duty stands after an event.</summary>
    public static IEnumerable<ObligationInstance> Duty(Obligation duty, string? after = "termination") =>
        Between("A", "B", "2020-01-01", "2020-01-01")
            .Clause("OA Duty", duty)
            .Record(after is null ? [] : [Event(after, "2021-01-01")])
            .On("2021-01-02")
            .Obligations();

    /// <summary>A snippet whose duty is no matter of intellectual property, said by an obligation.</summary>
    public static RealTerm Owed(int snippet, string facts, Obligation duty, string? after = "termination") =>
        RealTerm.Of(
            Afterwards,
            snippet,
            facts,
            "Obligation",
            after is null ? "the duty" : $"the duty on the day after the {after}",
            () => Duty(duty, after)
        );

    public static RealTerm Elsewhere(int snippet, string facts) =>
        RealTerm.Not(Afterwards, snippet, facts, "no intellectual property; it stands in the table of contracts");
}
