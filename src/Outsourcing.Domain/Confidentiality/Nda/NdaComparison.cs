namespace Outsourcing.Domain.Confidentiality;

/// <summary>Where offered terms protect the disclosing party less than a standard, and which questions they answer differently.</summary>
/// <remarks>Two are equal when both terms are equal. Immutable.</remarks>
public sealed record NdaComparison
{
    private readonly ConfidentialityTerms ours;
    private readonly ConfidentialityTerms theirs;

    private NdaComparison(ConfidentialityTerms ours, ConfidentialityTerms theirs)
    {
        this.ours = ours;
        this.theirs = theirs;
    }

    /// <summary>Gets how their terms protect the disclosing party beside ours, part by part.</summary>
    public ProtectionComparison Protection => theirs.CompareProtection(ours);

    /// <summary>Gets a warning for each part in which their terms protect less than ours, or otherwise.</summary>
    public IReadOnlyList<Finding> LessProtective => [.. Protection.LessProtective.Select(Less)];

    /// <summary>Gets the questions to which their terms give another answer than ours, in the order of their numbers.</summary>
    public IReadOnlyList<NdaQuestion> OtherAnswers =>
        [
            .. NdaQuestions.All.Where(question =>
                NdaReading.Answer(question, ours).Says != NdaReading.Answer(question, theirs).Says
            ),
        ];

    /// <summary>Compares offered terms with a standard.</summary>
    /// <param name="ours">The standard.</param>
    /// <param name="theirs">What is offered; between whomever.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static NdaComparison Compare(ConfidentialityTerms ours, ConfidentialityTerms theirs) =>
        new(Guard.Against.Null(ours), Guard.Against.Null(theirs));

    /// <summary>Returns text such as <c>theirs are less protective in purposes; other answers to nda-11</c>.</summary>
    /// <returns>Where they protect less, and what they answer differently.</returns>
    public override string ToString() =>
        $"theirs are {Protection}"
        + (
            OtherAnswers.Count == 0
                ? ""
                : $"; other answers to {Invariant.List([.. OtherAnswers.Select(NdaQuestions.Id)])}"
        );

    private Finding Less(PartComparison part) =>
        Finding.Of(
            ConfidentialityRules.LessProtective,
            Severity.Warning,
            ConfidentialWords.Of(part.Part),
            $"Theirs: {part.Own}. Ours: {part.Other}.",
            theirs.PlaceOf(part.Part)
        );
}
