using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Holds components against the policies and promises of a view.</summary>
internal sealed class OpenSourceReading
{
    private readonly InForce<OpenSourcePolicy>[] policies;
    private readonly OpenSourceUse[] uses;
    private readonly Circumstances circumstances;
    private readonly Licence[] exclusive;
    private readonly InForce<OwnershipTerms>[] ownership;

    public OpenSourceReading(AgreementView view)
    {
        policies = [.. view.Provisions<OpenSourcePolicy>()];
        uses = [.. policies.SelectMany(policy => policy.Terms.Uses).Distinct()];
        uses = uses.Length == 0 ? [OpenSourceUse.Distributed] : uses;
        circumstances = view.Circumstances();
        exclusive =
        [
            .. LicenceBook
                .Of(view)
                .Licences.Where(own => own.RunsOn(view.Date) && own.Exclusivity == Exclusivity.Exclusive),
        ];
        ownership = [.. view.Provisions<OwnershipTerms>()];
    }

    public OpenSourceLine Line(WorkItem item, OpenSourceComponent component)
    {
        var all = component.Licence.Alternatives();
        SpdxAlternative[] open = [.. all.Where(one => !one.Licences.Any(IsBarred))];
        var choice = (open.Length > 0 ? open : all).MinBy(one => one.Licences.Max(Weight))!;
        OpenSourceTerms[] terms = [.. choice.Licences.Select(OpenSourceTerms.Of)];
        OpenSourceObligation[] obligations =
        [
            .. terms.SelectMany(own => uses.SelectMany(own.Obligations)).Distinct().Order(),
        ];
        return new OpenSourceLine(
            item,
            component,
            choice,
            ValueList.Of(obligations),
            ValueList.Of([
                .. open.Length > 0 ? [] : Barred(item, component, choice),
                .. terms.SelectMany(own => NotApproved(item, component, own)),
                .. terms.SelectMany(own => NotOpen(item, component, own)),
                .. obligations.Contains(OpenSourceObligation.OfferWholeSource)
                    ? AgainstPromises(item, component, choice)
                    : [],
            ])
        );
    }

    /// <summary>What is to be said of the policies themselves.</summary>
    public IEnumerable<Finding> OfPolicies() =>
        from policy in policies
        from name in policy.Terms.BarredInVain
        let near = SpdxList.Nearest(name)
        select Finding.Of(
            IpRules.OpenSourceBarName,
            Severity.Error,
            name,
            $"'{name}' stands for no licence of the SPDX list, so that it bars nothing.",
            policy.Reference,
            near.Count == 0
                ? "Name the licence as the list does."
                : $"Name the licence as the list does; the nearest there: {string.Join(", ", near)}."
        );

    private bool IsBarred(SpdxLicence licence) => Array.Exists(policies, policy => policy.Terms.Bars(licence));

    /// <summary>What is not known weighs most.</summary>
    private static int Weight(SpdxLicence licence) =>
        OpenSourceTerms.Of(licence).Family is not LicenceFamily.None and var family
            ? (int)family
            : (int)LicenceFamily.NotOpenSource + 1;

    private IEnumerable<Finding> Barred(WorkItem item, OpenSourceComponent component, SpdxAlternative choice) =>
        policies
            .Where(policy => choice.Licences.Any(policy.Terms.Bars))
            .Select(policy =>
                Finding.Of(
                    IpRules.OpenSourceBarred,
                    Severity.Error,
                    $"{item.Name}, {component.Name}",
                    $"{component} is in {item.Name}, and {policy.Terms.By} promised that no such licence is.",
                    policy.Reference,
                    "Take the component out, or obtain another licence for it."
                )
            );

    private IEnumerable<Finding> NotApproved(WorkItem item, OpenSourceComponent component, OpenSourceTerms terms)
    {
        var what = OpenSourcePolicy.ApprovalOf(item.Name, component.Name);
        foreach (var policy in policies.Where(policy => policy.Terms.Approved.Contains(terms.Family)))
        {
            if (!circumstances[what].IsTrue)
            {
                yield return Finding.Of(
                    IpRules.OpenSourceApproval,
                    circumstances[what].IsFalse ? Severity.Error : Severity.Warning,
                    $"{item.Name}, {component.Name}",
                    circumstances[what].IsFalse
                        ? $"{terms} needs an approval in {item.Name}, which was refused."
                        : $"{terms} needs an approval in {item.Name}, of which nothing is known.",
                    policy.Reference,
                    $"Record whether '{what}' was given."
                );
            }
        }
    }

    private static IEnumerable<Finding> NotOpen(WorkItem item, OpenSourceComponent component, OpenSourceTerms terms)
    {
        if (terms.Family is LicenceFamily.None or LicenceFamily.NotOpenSource)
        {
            yield return Finding.Of(
                IpRules.OpenSourceFamily,
                Severity.Warning,
                $"{item.Name}, {component.Name}",
                terms.Family == LicenceFamily.None
                    ? $"What {terms.Licence} asks for is not known here."
                    : $"{terms.Licence} restricts who may use the component or for what.",
                remedy: "Have the text of the licence read."
            );
        }
    }

    /// <summary>A work whose source must be offered to all under the same licence cannot be somebody's alone.</summary>
    private IEnumerable<Finding> AgainstPromises(WorkItem item, OpenSourceComponent component, SpdxAlternative choice)
    {
        IEnumerable<ClauseReference> promises =
        [
            .. exclusive
                .Where(own => item.Rights.Any(right => UseReading.Concerns(own, item, right).IsTrue))
                .Select(own => own.Clause),
            .. ownership
                .Where(own => own.Terms.Rules.Any(rule => rule.Class == item.Class && rule.Assignment is not null))
                .Select(own => own.Reference),
        ];
        return promises
            .Distinct()
            .Select(clause =>
                Finding.Of(
                    IpRules.OpenSourcePromise,
                    Severity.Warning,
                    $"{item.Name}, {component.Name}",
                    $"{choice} asks that the source of {item.Name} be offered to others under the same licence, and {clause} promises the work to one side.",
                    clause,
                    "Take the component out, keep it apart from the work, or change the promise."
                )
            );
    }
}
