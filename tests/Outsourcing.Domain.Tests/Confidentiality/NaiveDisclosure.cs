using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>The decision on a disclosure once more, without norms: questions with the answers yes, no and "not known".</summary>
internal static class NaiveDisclosure
{
    public static Verdict Decide(World world) => Decide(world, world.Item, []);

    private static Verdict Decide(World world, ConfidentialItem item, string[] around)
    {
        var now = Look(world, item, around, isAllDone: false);
        if (now == Verdict.Permitted)
        {
            return now;
        }

        var then = Look(world, item, around, isAllDone: true);
        return then == Verdict.Permitted ? Verdict.PermittedIf : then;
    }

    private static Verdict Look(World world, ConfidentialItem item, string[] around, bool isAllDone)
    {
        var (terms, facts) = (world.Terms, world.Record.Facts);
        bool? barred = false;
        var waits = false;
        foreach (var part in item.Parts)
        {
            string[] wider = Is(part.Owner, item.Owner) ? [item.Name, .. around] : [];
            var verdict = Decide(world, part, wider);
            waits |= verdict == Verdict.PermittedIf;
            barred = Or(
                barred,
                verdict switch
                {
                    Verdict.Permitted or Verdict.PermittedIf => false,
                    Verdict.Unknown => null,
                    _ => true,
                }
            );
        }

        var isReady = isAllDone || !waits;
        string[] names = [item.Name, .. around];
        var receiver =
            Is(item.Owner, terms.Disclosing) ? terms.Receiving
            : Is(item.Owner, terms.Receiving) && terms.IsMutual ? terms.Disclosing
            : null;
        if (receiver is null)
        {
            return Sum(barred, false);
        }

        var to = world.To;
        if (to.Kind is RecipientKind.Party or RecipientKind.Employees && Is(to.OnSideOf, item.Owner))
        {
            return Sum(barred, isReady);
        }

        bool? free = Or(Not(Covered(world, item, names, receiver)), Not(Lasts(world, item, names, receiver)));
        foreach (var kind in terms.Exclusions)
        {
            free = Or(free, Excluded(world, item, names, receiver, kind));
        }

        var side = Side(terms, to, receiver);
        var areAllAboveBound = to.Above is null || IsBound(world, to.Above, item.Owner, receiver);
        var isOver = IsOver(world, item, names, receiver);
        var isReceiver = to.Kind == RecipientKind.Party && Is(to.Name, receiver);
        var consent = facts
            .OfType<ConsentGiven>()
            .Where(fact =>
                names.Contains(fact.Item)
                && Is(fact.To, to.Name)
                && (fact.Purpose is null || Is(fact.Purpose, world.Purpose))
            )
            .Select(fact => fact.Given)
            .LastOrDefault();
        var isRightPurpose = terms.Purposes.Contains(world.Purpose);
        bool? isInPlace =
            terms.Countries.Count == 0 ? true
            : to.Country is null ? null
            : terms.Countries.Contains(to.Country);
        var level = terms.Levels.FirstOrDefault(own => Is(own.Name, item.Level));
        bool? isLevelKnown = item.Level is null || terms.Levels.Count == 0 || level is not null ? true : null;
        var isActForbidden = terms.ForbiddenActs.Contains(world.Act);
        var isActPermitted = world.Act == ConfidentialAct.Disclose || terms.PermittedActs.Contains(world.Act);

        bool? fits = isReceiver;
        bool? mayHave = isReceiver && (isAllDone || IsSafe(world, level, to));
        foreach (var rule in terms.Recipients.Where(rule => rule.Kind == to.Kind))
        {
            if (rule.WithConsent && consent.IsFalse)
            {
                continue;
            }

            bool? fit = rule.NeedToKnow ? And(side, Value(to.NeedToKnow)) : side;
            fits = Or(fits, fit);
            var isBound =
                areAllAboveBound
                && (
                    rule.Bound == FlowDown.None
                    || (rule.Bound == FlowDown.ProfessionalSecrecy && to.ProfessionalSecrecy.IsTrue)
                    || IsBound(world, to, item.Owner, receiver)
                );
            var isDone = isBound && (!rule.WithConsent || consent.IsTrue) && IsSafe(world, level, to);
            mayHave = Or(mayHave, And(fit, isAllDone || isDone));
        }

        bool? released = false;
        if (world.Act == ConfidentialAct.Disclose)
        {
            released = Or(
                Or(Compelled(world, names, isAllDone), Residual(terms, item)),
                consent.IsTrue
                    && (side == false || !terms.Recipients.Any(rule => rule.Kind == to.Kind && rule.WithConsent))
            );
        }

        bool? broken = Or(
            Or(terms.Purposes.Count > 0 && !isRightPurpose, Not(fits)),
            Or(Or(Not(isInPlace), Not(isLevelKnown)), isActForbidden || isOver)
        );
        bool? kept = And(
            And(isRightPurpose && !isOver, isInPlace),
            And(isLevelKnown, isActPermitted && !isActForbidden)
        );
        var forbidden = And(And(broken, Not(free)), Not(And(released, isReady)));
        var permitted = And(Or(Or(And(mayHave, kept), released), free), isReady);
        return Sum(Or(forbidden, barred), permitted);
    }

    /// <summary>On the side of the receiving party, be it below others to whom the terms flow down.</summary>
    private static bool? Side(ConfidentialityTerms terms, Recipient to, string receiver)
    {
        if (to.Kind is RecipientKind.Authorities or RecipientKind.Others)
        {
            return true;
        }

        if (to.Above is not { } above)
        {
            return to.OnSideOf is null ? null : Is(to.OnSideOf, receiver);
        }

        bool? any = false;
        foreach (var rule in terms.Recipients)
        {
            if (rule.Kind == above.Kind && rule.Bound == FlowDown.NoLessProtective && !rule.WithConsent)
            {
                var needs = rule.NeedToKnow ? Value(above.NeedToKnow) : true;
                any = Or(any, And(Side(terms, above, receiver), needs));
            }
        }

        return any;
    }

    private static bool IsBound(World world, Recipient by, string owner, string receiver)
    {
        List<string> to = [receiver, owner];
        for (var above = by.Above; above is not null; above = above.Above)
        {
            to.Add(above.Name);
        }

        return (by.Above is null || IsBound(world, by.Above, owner, receiver))
            && world
                .Record.Facts.OfType<UndertakingSigned>()
                .Any(fact => Is(fact.By, by.Name) && to.Contains(fact.To) && fact.NoLessProtective.IsTrue);
    }

    private static bool IsOver(World world, ConfidentialItem item, string[] names, string receiver) =>
        (world.Record.LastDay is { } last && last < world.Record.On)
        || (
            world.Terms.Return is { OnRequest: true }
            && world
                .Record.Facts.OfType<ReturnRequested>()
                .Any(fact =>
                    Is(fact.By, item.Owner)
                    && (fact.Item is null || names.Contains(fact.Item))
                    && Given(world, names, receiver).TrueForAll(own => !Is(own.By, item.Owner) || own.On <= fact.On)
                )
        );

    private static bool? Covered(World world, ConfidentialItem item, string[] names, string receiver)
    {
        var covered = world.Terms.Covered;
        var given = Given(world, names, receiver);
        bool? any = false;
        foreach (var fact in given.Cast<InformationDisclosed?>().DefaultIfEmpty(null))
        {
            bool? one;
            if (item.IsAboutTheTalks)
            {
                one = covered.IncludesTalks;
            }
            else if (
                covered.OralConfirmation is { } period
                && fact?.Form is DisclosureForm.Oral or DisclosureForm.Visual
            )
            {
                var last = fact!.On + period!;
                one =
                    world
                        .Record.Facts.OfType<ConfirmedInWriting>()
                        .Any(own => names.Contains(own.Item) && own.On >= fact.On && own.On <= last)
                        ? true
                    : world.Record.On > last ? false
                    : null;
            }
            else
            {
                var marked = fact is null ? null : Value(fact.Marked);
                one = covered.By switch
                {
                    Recognition.All => true,
                    Recognition.Marked => marked,
                    _ => Or(marked, Value(item.IsUnderstood)),
                };
            }

            any = Or(any, covered.IsTechnicalOnly ? And(one, Value(item.IsTechnical)) : one);
        }

        return any;
    }

    private static bool? Lasts(World world, ConfidentialItem item, string[] names, string receiver)
    {
        var record = world.Record;
        if (world.Terms.Lasts is not { } lasts || (item.IsTradeSecret && lasts.KeepsTradeSecrets))
        {
            return true;
        }

        switch (lasts.Start)
        {
            case ConfidentialityStart.EffectiveDate:
                return record.EffectiveFrom is { } first ? record.On < first + lasts.Length! : null;
            case ConfidentialityStart.Disclosure:
                var given = Given(world, names, receiver);
                return given.Count == 0 ? null : record.On < given.Max(fact => fact.On) + lasts.Length!;
            case ConfidentialityStart.EndOfAgreement:
                return record.LastDay is not { } last
                    || last >= record.On
                    || record.On < last.PlusDays(1) + lasts.Length!;
            default:
                return true;
        }
    }

    private static bool? Excluded(
        World world,
        ConfidentialItem item,
        string[] names,
        string receiver,
        ExclusionKind kind
    )
    {
        bool? any = false;
        foreach (
            var fact in world
                .Record.Facts.OfType<ExclusionShown>()
                .Where(fact => names.Contains(fact.Item) && fact.Kind == kind)
        )
        {
            bool? shown = fact.Evidence is null ? null : true;
            var given = Given(world, names, receiver).FindAll(own => Is(own.By, item.Owner));
            var under = given.FindAll(own => world.Record.EffectiveFrom is { } first && own.On >= first);
            bool? inTime =
                fact.Since > world.Record.On ? false
                : kind != ExclusionKind.PriorKnown ? true
                : given.Exists(own => own.On > fact.Since) && given.TrueForAll(own => own.On > fact.Since) ? true
                : under.Count == 0 ? null
                : under.TrueForAll(own => own.On > fact.Since);
            bool? innocent = Not(Value(fact.ReceiverAtFault));
            any = Or(any, And(And(shown, inTime), innocent));
        }

        return any;
    }

    private static bool? Compelled(World world, string[] names, bool isAllDone)
    {
        if (world.Terms.Compelled is not { } compelled)
        {
            return false;
        }

        foreach (var fact in world.Record.Facts.OfType<DisclosureCompelled>())
        {
            if (!names.Contains(fact.Item) || !Is(fact.To, world.To.Name) || !Is(fact.Purpose, world.Purpose))
            {
                continue;
            }

            var isNotified =
                !compelled.NeedsNotice
                || fact.MayNotify.IsFalse
                || world
                    .Record.Facts.OfType<NoticeOfCompulsionGiven>()
                    .Any(own => names.Contains(own.Item) && Is(own.Recipient, world.To.Name) && own.On >= fact.On);
            var isTooMuch = compelled.IsMinimumOnly && fact.MinimumExtent.IsFalse;
            var isMinimum = !compelled.IsMinimumOnly || fact.MinimumExtent.IsTrue;
            if (!isTooMuch && (isAllDone || (isNotified && isMinimum)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool? Residual(ConfidentialityTerms terms, ConfidentialItem item) =>
        item.IsResidual
        && (
            terms.Residuals == ResidualsRule.Free
            || (terms.Residuals == ResidualsRule.ExceptTradeSecrets && !item.IsTradeSecret)
        )
            ? Not(Value(item.IsCopyrightOrPatent))
            : false;

    private static bool IsSafe(World world, Classification? level, Recipient to)
    {
        var holder = to.Kind == RecipientKind.Employees && to.OnSideOf is { } employer ? employer : to.Name;
        return level is null
            || level.Safeguards.All(safeguard =>
                world
                    .Record.Facts.OfType<SafeguardProved>()
                    .Any(fact =>
                        Is(fact.By, holder)
                        && Is(fact.Control, safeguard.Control)
                        && fact.Evidence is not null
                        && (safeguard.Evidence is null || Is(fact.Evidence, safeguard.Evidence))
                        && (fact.Until is not { } last || last >= world.Record.On)
                        && (safeguard.ValidFor is not { } period || fact.On + period > world.Record.On)
                    )
            );
    }

    private static List<InformationDisclosed> Given(World world, string[] names, string receiver) =>
        [
            .. world
                .Record.Facts.OfType<InformationDisclosed>()
                .Where(fact => names.Contains(fact.Item) && Is(fact.To, receiver)),
        ];

    private static Verdict Sum(bool? forbidden, bool? permitted) =>
        (forbidden, permitted) switch
        {
            (true, _) => Verdict.Forbidden,
            (null, _) => Verdict.Unknown,
            (_, true) => Verdict.Permitted,
            (_, null) => Verdict.Unknown,
            _ => Verdict.NotPermitted,
        };

    private static bool? Value(Truth truth) => truth.IsUnknown ? null : truth.IsTrue;

    private static bool? Not(bool? one) => !one;

    // The language has Kleene's tables for nullable truth values.
    private static bool? And(bool? one, bool? other) => one & other;

    private static bool? Or(bool? one, bool? other) => one | other;

    private static bool Is(string? one, string? other) => string.Equals(one, other, StringComparison.Ordinal);
}
