using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Decides on the disclosure of an item by all clauses about it, and on that of the parts which go with it.</summary>
internal sealed class DisclosureReading(
    IReadOnlyList<ClauseReading> clauses,
    IReadOnlyList<Precedence> precedence,
    Recipient to,
    string purpose,
    ConfidentialAct act
)
{
    public Decision Decide(ConfidentialItem item) => Decide(item, []).With(DisclosureNotes.About(item, act, clauses));

    private Decision Decide(ConfidentialItem item, string[] wholes)
    {
        var about = clauses
            .Where(clause => clause.Terms.ReceiverOf(item.Owner) is not null)
            .Select(clause => (Clause: clause, Item: new ItemReading(clause, item, wholes)))
            .ToList();
        Decision[] parts = [.. item.Parts.Select(part => Decide(part, item.WholesOf(part, wholes)))];
        var needs = parts.SelectMany(part => part.Needs).Select(need => Need.Of(need)).ToList();
        return NormEvaluator.Decide(
            about
                .SelectMany(own =>
                    Norms(own.Clause, own.Item)
                        .All(
                            Judgement.All(
                                about.Where(other => other.Item != own.Item).Select(other => other.Item.Free)
                            ),
                            isAlone: about.Count == 1
                        )
                )
                .Select(norm => norm.Effect == NormEffect.Permit ? norm.Needing(needs) : norm)
                .Concat(item.Parts.Zip(parts, Restrictions).SelectMany(norms => norms)),
            precedence
        );
    }

    private DisclosureNorms Norms(ClauseReading clause, ItemReading item) =>
        new(clause, item, new RecipientReading(clause, clause.Terms.ReceiverOf(item.Item.Owner)!, to), purpose, act);

    /// <summary>A part that may not go forbids the whole.</summary>
    private static IEnumerable<ApplicableNorm> Restrictions(ConfidentialItem part, Decision decision) =>
        decision.Verdict switch
        {
            Verdict.Permitted or Verdict.PermittedIf => [],
            Verdict.NotPermitted => [ApplicableNorm.Forbid($"{part.Name}: no permission", Truth.True)],
            _ => decision.Determining.Select(name =>
                ApplicableNorm
                    .Forbid($"{part.Name}: {name}", Truth.Of(decision.Verdict == Verdict.Forbidden ? true : null))
                    .NotKnowing(decision.Missing)
                    .Otherwise(decision.Consequence)
            ),
        };
}
