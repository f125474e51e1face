namespace Outsourcing.Domain.Confidentiality;

/// <summary>Whether an undertaking is no less protective than terms, by its own terms or as somebody judged it.</summary>
internal static class UndertakingReading
{
    /// <summary>Says whether it is; its own terms decide, but never against a judgement that it is less protective.</summary>
    /// <param name="undertaking">The undertaking.</param>
    /// <param name="terms">The terms; without any nothing is asked of it.</param>
    public static Truth IsNoLessProtectiveThan(this UndertakingSigned undertaking, ConfidentialityTerms? terms) =>
        undertaking.NoLessProtective.IsFalse ? Truth.False
        : terms is null ? Truth.True
        : undertaking.Terms is { } own ? Truth.Of(own.IsNoLessProtectiveThan(terms))
        : undertaking.NoLessProtective;
}
