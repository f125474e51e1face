namespace Outsourcing.Samples.VendorSelection;

/// <summary>Evaluates the bids: by frozen rules where they were frozen.</summary>
internal static class Assessment
{
    public static Answer<Evaluation> Of(Tender rules, Dossier dossier, Questions questions, out FrozenTender? frozen)
    {
        frozen = null;
        if (questions.Frozen is not { } at)
        {
            return rules.Evaluate(dossier, questions.On);
        }

        var published = rules.Freeze(at);
        return published.TryGetValue(out frozen)
            ? frozen.Evaluate(dossier, questions.On)
            : Answer.NotKnown<Evaluation>(published.Status, published.Findings);
    }
}
