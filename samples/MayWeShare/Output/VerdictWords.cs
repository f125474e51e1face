namespace Outsourcing.Samples.MayWeShare;

/// <summary>What a verdict is called, and the sign and the style by which it is told from others without colour.</summary>
internal static class VerdictWords
{
    public static string Text(Verdict verdict) =>
        verdict switch
        {
            Verdict.Permitted => "permitted",
            Verdict.PermittedIf => "permitted if",
            Verdict.Forbidden => "forbidden",
            Verdict.NotPermitted => "not permitted",
            _ => "not known",
        };

    public static string Sign(Verdict verdict) =>
        verdict switch
        {
            Verdict.Permitted => "✓",
            Verdict.PermittedIf => "!",
            Verdict.Forbidden => "×",
            Verdict.NotPermitted => "–",
            _ => "?",
        };

    public static string Css(Verdict verdict) =>
        verdict switch
        {
            Verdict.Permitted => "permitted",
            Verdict.PermittedIf => "needs",
            Verdict.Forbidden => "forbidden",
            Verdict.NotPermitted => "closed",
            _ => "unknown",
        };
}
