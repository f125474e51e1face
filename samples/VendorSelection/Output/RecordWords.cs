namespace Outsourcing.Samples.VendorSelection;

/// <summary>What has to be kept, so that anybody can make the award again.</summary>
internal static class RecordWords
{
    public static IEnumerable<(string Heading, string Text)> Lines(Sheet sheet)
    {
        yield return ("Rules", Rules(sheet));
        yield return ("Fingerprint of the rules", Fingerprint.Of(sheet.Rules).ToString());
        yield return ("As published", Published(sheet));
        yield return ("Fingerprint of the dossier", Fingerprint.Of(sheet.Dossier).ToString());
        yield return ("Day of the evaluation", Wording.Date(sheet.Evaluation.On));
        yield return ("Ties", Ties(sheet));
        yield return ("Made again", Again(sheet));
    }

    private static string Rules(Sheet sheet) =>
        sheet.Frozen is { } frozen
            ? $"version {Words.Number(frozen.Version)}, frozen at {Words.At(frozen.Frozen)}"
                + (frozen.Reason is { } reason ? $": {reason}" : "")
            : "not frozen";

    private static string Published(Sheet sheet) =>
        sheet.Published is not { } published ? "no fingerprint was published"
        : published == Fingerprint.Of(sheet.Rules) ? "the same"
        : $"another one, {published}: these are not the rules that were published";

    private static string Ties(Sheet sheet) =>
        $"broken by: {sheet.Rules.Ties}"
        + (
            sheet.Rules.Ties.Commitment is not { } commitment ? ""
            : sheet.Dossier.Seed is not { } seed ? "; the seed of the draw is not revealed yet"
            : seed.Commitment == commitment ? $"; the seed {seed} is the one that was committed to"
            : $"; the seed {seed} is not the one that was committed to"
        );

    private static string Again(Sheet sheet) =>
        sheet.Replayed switch
        {
            null when sheet.Frozen is null => "only an award by frozen rules has a record",
            null => "there is no award to make again yet",
            { Count: 0 } => "from rules and dossier the award is the same",
            var findings => Wording.List([.. findings.Select(Wording.Finding)]),
        };
}
