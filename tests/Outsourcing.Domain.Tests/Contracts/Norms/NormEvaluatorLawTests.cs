using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

/// <summary>What is proved for Cedar's authorizer, for norms with exceptions and unknown conditions; and a naive oracle.</summary>
public sealed class NormEvaluatorLawTests
{
    private static readonly Verdict[] Allowing = [Verdict.Permitted, Verdict.PermittedIf];

    [Fact]
    public void Decide_OfKnownNorms_IsWhatTheNaiveEvaluatorSays()
    {
        Law.Holds(AnyNorms.Known, set => set.Decide().Verdict == NaiveNorms.Decide(set.Norms, set.Precedences));
    }

    [Fact]
    public void Decide_OfUnknownNorms_NeverSaysWhatCouldTurnOutOtherwise()
    {
        Law.Holds(
            AnyNorms.Sometimes,
            set =>
            {
                var verdict = set.Decide().Verdict;
                var possible = NaiveNorms.Possible(set.Norms, set.Precedences);
                return verdict == Verdict.Unknown || (possible.Count == 1 && possible.Contains(verdict));
            }
        );
    }

    [Fact]
    public void Decide_OfUnknownNormsWithoutExceptions_IsKnownWhereEveryOutcomeAgrees()
    {
        Law.Holds(
            AnyNorms.Sometimes,
            set =>
            {
                ApplicableNorm[] plain =
                [
                    .. set.Norms.Select(norm => AnyNorms.Make(norm.Effect, norm.Name, norm.Holds)),
                ];
                var possible = NaiveNorms.Possible(plain, []);
                var verdict = NormEvaluator.Decide(plain).Verdict;
                return possible.Count > 1 ? verdict == Verdict.Unknown : possible.Contains(verdict);
            }
        );
    }

    [Fact]
    public void Decide_WithARemainingProhibition_IsForbidden()
    {
        // Nothing excepts it and no document prevails over it.
        Law.Holds(
            AnyNorms.WithNeeds,
            set =>
            {
                var decision = set.With(ApplicableNorm.Forbid("added", Truth.True)).Decide();
                return decision.Verdict == Verdict.Forbidden && decision.Determining.Contains("added");
            }
        );
    }

    [Fact]
    public void Decide_ThatAllows_NamesAPermissionThatHolds()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            set =>
            {
                var decision = set.Decide();
                var permits = set
                    .Norms.SelectMany(Flat)
                    .Where(norm => norm is { Effect: NormEffect.Permit, Holds.IsTrue: true });
                return !Allowing.Contains(decision.Verdict)
                    || (
                        decision.Determining.Count > 0
                        && decision.Determining.All(name =>
                            permits.Any(norm => string.Equals(norm.Name, name, StringComparison.Ordinal))
                        )
                    );
            }
        );
    }

    [Fact]
    public void Decide_WithoutPermissions_NeverAllows()
    {
        Law.Holds(
            AnyNorms.Sometimes,
            set =>
            {
                var forbids = set.Norms.Where(norm => norm.Effect == NormEffect.Forbid && norm.Exceptions.Count == 0);
                return !Allowing.Contains(NormEvaluator.Decide(forbids, set.Precedences).Verdict);
            }
        );
        Assert.Equal(Verdict.NotPermitted, NormEvaluator.Decide([]).Verdict);
    }

    [Fact]
    public void Decide_OfTheSameNormsInAnotherOrderAndRepeated_IsEqual()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            set =>
                NormEvaluator
                    .Decide([.. set.Norms.Reverse(), .. set.Norms], set.Precedences.Reverse())
                    .Equals(set.Decide())
        );
    }

    [Fact]
    public void Decide_WithOneMorePermission_NeverTakesOneAway()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            AnyNorms.Permits,
            (set, permit) =>
                !Allowing.Contains(set.Decide().Verdict) || Allowing.Contains(set.With(permit).Decide().Verdict)
        );
    }

    [Fact]
    public void Decide_WithOneMorePermission_NeverMakesAFreeOneConditional()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            AnyNorms.Permits,
            (set, permit) =>
                set.Decide().Verdict != Verdict.Permitted || set.With(permit).Decide().Verdict == Verdict.Permitted
        );
    }

    [Fact]
    public void Decide_WithOneMoreProhibition_NeverGivesAPermission()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            AnyNorms.Forbids,
            (set, forbid) =>
                !Allowing.Contains(set.With(forbid).Decide().Verdict) || Allowing.Contains(set.Decide().Verdict)
        );
    }

    [Fact]
    public void Decide_ThatIsPermittedIf_IsPermittedOnceTheNeedsOfOneWayAreMet()
    {
        Law.Holds(
            AnyNorms.WithNeeds,
            set =>
            {
                var decision = set.Decide();
                return decision.Verdict != Verdict.PermittedIf
                    || decision.Ways.All(way =>
                        way.Needs.Count > 0
                        && NormEvaluator.Decide(set.Norms.Select(norm => Met(norm, way.Needs)), set.Precedences).Verdict
                            == Verdict.Permitted
                    );
            }
        );
    }

    [Fact]
    public void Sets_ReachEveryVerdict()
    {
        var verdicts = new HashSet<Verdict>();
        Law.Holds(
            AnyNorms.WithNeeds,
            set =>
            {
                verdicts.Add(set.Decide().Verdict);
                return true;
            }
        );

        Assert.Equal(
            [Verdict.Permitted, Verdict.PermittedIf, Verdict.Forbidden, Verdict.NotPermitted, Verdict.Unknown],
            verdicts.Order()
        );
    }

    private static IEnumerable<ApplicableNorm> Flat(ApplicableNorm norm) =>
        norm.Exceptions.SelectMany(Flat).Prepend(norm);

    private static ApplicableNorm Met(ApplicableNorm norm, IReadOnlyList<string> needs)
    {
        var again = AnyNorms
            .Make(norm.Effect, norm.Name, norm.Holds)
            .Needing(norm.Needs.Select(need => needs.Contains(need.What) ? Need.Of(need.What, Truth.True) : need))
            .Excepting(norm.Excepts)
            .Except(norm.Exceptions.Select(exception => Met(exception, needs)));
        return norm.Document is { } document ? again.In(document) : again;
    }
}
