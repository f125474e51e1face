using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality.Protection;

/// <summary>A second comparison of terms: it lists what may happen under each, and looks which list holds the other.</summary>
internal static class NaiveProtection
{
    private static readonly LocalDate[] Starts = [new(2026, 3, 1), new(2026, 9, 1), new(2027, 9, 1)];
    private static readonly bool[] YesOrNo = [true, false];

    /// <summary>Says whether all that may happen under the one may happen under the other, in every part.</summary>
    public static bool IsNoLess(ConfidentialityTerms own, ConfidentialityTerms other) =>
        Harms(own).IsSubsetOf(Harms(other));

    /// <summary>Lists what may happen to the disclosing party.</summary>
    public static HashSet<string> Harms(ConfidentialityTerms terms) =>
        [
            .. Uncovered(terms.Covered),
            .. terms.Purposes.Select(purpose => $"used for {purpose}"),
            .. Recipients(terms),
            .. terms.IsLiableForRecipients ? [] : new[] { "recipients without liability" },
            .. Careless(terms.Care),
            .. terms.Exclusions.Select(kind => $"excluded {kind}"),
            .. Compelled(terms.Compelled),
            .. Residuals(terms.Residuals),
            .. Kept(terms.Return),
            .. Ended(terms.Lasts),
            .. Unproved(terms),
            .. Acts(terms),
            .. terms.Countries.Count == 0
                ? ["kept anywhere", "kept in IE", "kept in PL"]
                : terms.Countries.Select(country => $"kept in {country.Code}"),
            .. terms.GrantsNoLicence ? [] : new[] { "licence not refused" },
        ];

    private static IEnumerable<string> Uncovered(CoveredInformation covered)
    {
        if (covered.IsTechnicalOnly)
        {
            yield return "what is not technical told";
        }

        if (!covered.IncludesTalks)
        {
            yield return "talks told";
        }

        if (covered.By != Recognition.All)
        {
            yield return "neither marked nor understood told";
        }

        if (covered.By == Recognition.Marked)
        {
            yield return "understood told";
        }

        foreach (var said in Said(covered))
        {
            yield return said;
        }
    }

    private static IEnumerable<string> Said(CoveredInformation covered)
    {
        if (covered is { By: Recognition.All, OralConfirmation: null })
        {
            yield break;
        }

        yield return "said without being understood, and told";
        if (covered is { By: Recognition.ReasonablyUnderstood, OralConfirmation: null })
        {
            yield break;
        }

        yield return "said, understood and told";
        foreach (var (said, confirmed) in Days())
        {
            if (covered.OralConfirmation is not { } period || !InTime(said, period, confirmed))
            {
                yield return $"said on {Invariant.Text(said)}, confirmed on {Invariant.Text(confirmed)} and told";
            }
        }

        if (covered.OralConfirmation is null)
        {
            yield return "said, confirmed at once and told";
        }
    }

    private static IEnumerable<string> Recipients(ConfidentialityTerms terms)
    {
        foreach (var kind in new[] { RecipientKind.Employees, RecipientKind.Advisers, RecipientKind.Subcontractors })
        {
            foreach (var bound in new[] { "not", "by profession", "by undertaking" })
            {
                foreach (var needs in YesOrNo)
                {
                    foreach (var consent in YesOrNo)
                    {
                        if (
                            terms.Recipients.Any(rule =>
                                rule.Kind == kind
                                && (needs || !rule.NeedToKnow)
                                && (consent || !rule.WithConsent)
                                && (
                                    rule.Bound == FlowDown.None
                                    || bound is "by undertaking"
                                    || (bound is "by profession" && rule.Bound == FlowDown.ProfessionalSecrecy)
                                )
                            )
                        )
                        {
                            yield return $"given to {kind} bound {bound} {needs} {consent}";
                        }
                    }
                }
            }
        }
    }

    private static string[] Careless(StandardOfCare care) =>
        care switch
        {
            StandardOfCare.None => ["below reasonable care", "below own care"],
            StandardOfCare.Reasonable => ["below own care"],
            StandardOfCare.AsOwn => ["below reasonable care"],
            _ => [],
        };

    private static IEnumerable<string> Compelled(CompelledDisclosure? compelled) =>
        compelled is null
            ? []
            :
            [
                "compelled",
                .. compelled.NeedsNotice ? [] : new[] { "compelled without notice" },
                .. compelled.IsMinimumOnly ? [] : new[] { "compelled without measure" },
                .. compelled.CooperationAt == CostBearer.None ? ["compelled alone", "compelled at own cost"]
                : compelled.CooperationAt == CostBearer.Disclosing ? new[] { "compelled at own cost" }
                : [],
            ];

    private static string[] Residuals(ResidualsRule residuals) =>
        residuals switch
        {
            ResidualsRule.Free => ["residuals not refused", "residuals used", "secrets used"],
            ResidualsRule.ExceptTradeSecrets => ["residuals not refused", "residuals used"],
            ResidualsRule.None => ["residuals not refused"],
            _ => [],
        };

    private static string[] Kept(ReturnRule? rule)
    {
        string[] all =
        [
            .. new[] { "never returned", "chosen by the other", "not returned", "not destroyed", "not on request" },
            .. new[] { "not at the end", "no certificate", "backups kept", "records kept for ever" },
            .. Days().Select(own => $"returned {own}"),
            .. Days().Select(own => $"records kept {own}"),
        ];
        if (rule is null)
        {
            return all;
        }

        string[] chosen = rule.Choice switch
        {
            ReturnChoice.Disclosing => [],
            ReturnChoice.Receiving => ["chosen by the other", "not returned", "not destroyed"],
            ReturnChoice.Return => ["not destroyed"],
            _ => ["not returned"],
        };
        return
        [
            .. chosen,
            .. rule.OnRequest ? [] : new[] { "not on request" },
            .. rule.AtEnd ? [] : new[] { "not at the end" },
            .. rule.NeedsCertificate ? [] : new[] { "no certificate" },
            .. rule.KeepsBackups ? ["backups kept"] : Array.Empty<string>(),
            .. rule is { KeepsRecords: true, RecordsFor: null } ? ["records kept for ever"] : Array.Empty<string>(),
            .. Days()
                .Where(own => rule.Within is { } within && InTime(own.Start, within, own.Day))
                .Select(own => $"returned {own}"),
            .. Days()
                .Where(own =>
                    rule.KeepsRecords && (rule.RecordsFor is not { } time || InTime(own.Start, time, own.Day))
                )
                .Select(own => $"records kept {own}"),
        ];
    }

    /// <summary>Information is disclosed, and the agreement ends, on days after the effective one; the rest is a question of days.</summary>
    private static IEnumerable<string> Ended(ConfidentialityPeriod? lasts)
    {
        if (lasts is null || lasts.Start == ConfidentialityStart.NoEnd)
        {
            yield break;
        }

        if (!lasts.KeepsTradeSecrets)
        {
            yield return "secrets end";
        }

        foreach (var (effective, day) in Days())
        {
            foreach (var disclosed in new[] { effective, effective.PlusMonths(3) })
            {
                foreach (var ended in new[] { disclosed, disclosed.PlusMonths(5), disclosed.PlusYears(9) })
                {
                    foreach (var happened in new[] { "nothing", "launch", "publication" })
                    {
                        var over = lasts.Start switch
                        {
                            ConfidentialityStart.EffectiveDate => !InTime(effective, lasts.Length!, day),
                            ConfidentialityStart.Disclosure => !InTime(disclosed, lasts.Length!, day),
                            ConfidentialityStart.EndOfAgreement => !InTime(ended, lasts.Length!, day),
                            _ => string.Equals(lasts.Event, happened, StringComparison.Ordinal),
                        };
                        if (over)
                        {
                            yield return string.Create(
                                CultureInfo.InvariantCulture,
                                $"free on {day} after {effective}, {disclosed}, {ended}, {happened}"
                            );
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Unproved(ConfidentialityTerms terms)
    {
        foreach (var name in new[] { "strict", "usual" })
        {
            var level = terms.Levels.FirstOrDefault(one => string.Equals(one.Name, name, StringComparison.Ordinal));
            if (level is null)
            {
                yield return $"no level {name}";
            }

            foreach (var control in new[] { "encryption", "checks" })
            {
                foreach (var evidence in new[] { "none", "some", "ISO 27001", "SOC 2" })
                {
                    foreach (var (start, day) in Days())
                    {
                        var asked =
                            level?.Safeguards.Any(one =>
                                string.Equals(one.Control, control, StringComparison.Ordinal)
                                && (
                                    evidence is "none"
                                    || (
                                        one.Evidence is not null
                                        && !string.Equals(one.Evidence, evidence, StringComparison.Ordinal)
                                    )
                                    || (one.ValidFor is { } valid && !InTime(start, valid, day))
                                )
                            ) == true;
                        if (!asked)
                        {
                            yield return $"{name} with {control} by {evidence} of {Invariant.Text(start)} on {Invariant.Text(day)}";
                        }
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Acts(ConfidentialityTerms terms)
    {
        foreach (var act in Enum.GetValues<ConfidentialAct>().Where(act => !terms.ForbiddenActs.Contains(act)))
        {
            yield return $"{act} not forbidden";
            if (terms.PermittedActs.Contains(act))
            {
                yield return $"{act} permitted";
            }
        }
    }

    /// <summary>Days around every end of a period, from days on which months are short and long, with and without a leap day.</summary>
    private static IEnumerable<(LocalDate Start, LocalDate Day)> Days() =>
        from start in Starts
        from days in new[]
        {
            100,
            179,
            180,
            181,
            182,
            183,
            184,
            185,
            364,
            365,
            366,
            367,
            559,
            560,
            561,
            729,
            730,
            731,
            732,
        }
        select (start, start.PlusDays(days));

    private static bool InTime(LocalDate start, Period period, LocalDate day) => day <= start + period;
}
