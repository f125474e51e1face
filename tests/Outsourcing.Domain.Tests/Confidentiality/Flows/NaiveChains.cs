using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Flows;

/// <summary>Tries every way from the owner to a holder, and every undertaking on it.</summary>
internal static class NaiveChains
{
    private const int LongestWay = 7;

    /// <summary>Gives the best that any way is: true, unknown or false; or none.</summary>
    public static string Best(AgreementView view, string holder)
    {
        var ways = Ways(view, Retail, 0, null, Truth.True, holder, LongestWay).ToList();
        return ways.Count == 0 ? "none"
            : ways.Contains(Truth.True) ? "true"
            : ways.Contains(Truth.Unknown) ? "unknown"
            : "false";
    }

    private static IEnumerable<Truth> Ways(
        AgreementView view,
        string at,
        int day,
        ConfidentialityTerms? before,
        Truth sofar,
        string holder,
        int left
    )
    {
        if (left == 0)
        {
            yield break;
        }

        foreach (var (to, on) in Steps(view, at, day))
        {
            foreach (var (bound, terms) in Bonds(view, at, to, before))
            {
                var whole = sofar & bound;
                if (string.Equals(to, holder, StringComparison.Ordinal))
                {
                    yield return whole;
                }

                foreach (var way in Ways(view, to, on, terms, whole, holder, left - 1))
                {
                    yield return way;
                }
            }
        }
    }

    private static IEnumerable<(string To, int On)> Steps(AgreementView view, string at, int day)
    {
        var facts = view.FactsOf<InformationDisclosed>().Where(fact => fact.To is not Retail).ToList();
        foreach (var fact in facts.Where(fact => Is(fact.By, at) && (fact.On - Day(1)).Days + 1 >= day))
        {
            yield return (fact.To, (fact.On - Day(1)).Days + 1);
        }

        if (at is Retail)
        {
            foreach (var giver in facts.Select(fact => fact.By).Distinct(StringComparer.Ordinal))
            {
                if (giver is not Retail && facts.TrueForAll(fact => !Is(fact.To, giver)))
                {
                    yield return (giver, 0);
                }
            }
        }
    }

    private static List<(Truth Bound, ConfidentialityTerms? Terms)> Bonds(
        AgreementView view,
        string at,
        string to,
        ConfidentialityTerms? before
    )
    {
        if (at is Retail && to is Software)
        {
            return [(Truth.True, FlowWorld.Terms)];
        }

        var signed = view.FactsOf<UndertakingSigned>()
            .Where(fact => Is(fact.By, to) && (Is(fact.To, at) || fact.To is Retail))
            .Select(fact =>
                (
                    Bound: fact.NoLessProtective.IsFalse ? Truth.False
                    : before is null
                        ? at is Retail ? Truth.True
                            : fact.NoLessProtective
                    : fact.Terms is null ? fact.NoLessProtective
                    : Truth.Of(fact.Terms.IsNoLessProtectiveThan(before)),
                    Terms: fact.Terms ?? (fact.NoLessProtective.IsTrue ? before : null)
                )
            )
            .ToList();
        return signed.Count == 0 ? [(Truth.False, null)] : signed;
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
