using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>The types of <c>Reasoning</c> as JSON.</summary>
internal static class ReasoningShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Class(new TextConverter<RuleId>(RuleId.Parse, @"^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$"))
            .Class(new TextConverter<Fingerprint>(Fingerprint.Parse, "^[0-9A-Fa-f]{64}$"))
            .Struct(new TextConverter<Truth>(Truth.Parse, "^(true|false|unknown)$"))
            .Struct(
                new WordConverter<Severity>(
                    "a severity",
                    ("info", Severity.Info),
                    ("warning", Severity.Warning),
                    ("error", Severity.Error)
                )
            )
            .Struct(
                new WordConverter<AnswerStatus>(
                    "a status",
                    ("known", AnswerStatus.Known),
                    ("fact-missing", AnswerStatus.FactMissing),
                    ("conflict", AnswerStatus.Conflict),
                    ("silent", AnswerStatus.Silent),
                    ("not-applicable", AnswerStatus.NotApplicable)
                )
            )
            .Kinds<Basis>(("clause", typeof(ClauseReference)), ("source", typeof(Source)))
            .Class(
                new Shape<ClauseReference>(parts =>
                    ClauseReference.Of(parts.Get<string>("document"), parts.Get<string>("place"))
                )
                    .With("document", clause => clause.Document)
                    .With("place", clause => clause.Place)
            )
            .Class(
                new Shape<Source>(parts => Source.Of(parts.Get<string>("citation"), parts.Optional<string>("place")))
                    .With("citation", source => source.Citation)
                    .Optional("place", source => source.Place)
            )
            .Class(Finding())
            .Class(
                new Shape<Explanation>(parts =>
                    Explanation.Of(
                        parts.Get<string>("statement"),
                        parts.Optional<Basis>("basis"),
                        parts.List<Explanation>("parts")
                    )
                )
                    .With("statement", explanation => explanation.Statement)
                    .Optional("basis", explanation => explanation.Basis)
                    .When<Explanation[]>(
                        "parts",
                        explanation => explanation.Parts.Count > 0,
                        explanation => [.. explanation.Parts]
                    )
            );

    /// <summary>An answer, which is written only.</summary>
    public static Shape<Answer<T>> Answer<T>()
        where T : notnull =>
        new Shape<Answer<T>>(create: null)
            .With("status", answer => answer.Status)
            .When("value", answer => answer.IsKnown, answer => answer.TryGetValue(out var value) ? value : default)
            .With<Finding[]>("findings", answer => [.. answer.Findings])
            .With("explanation", answer => answer.Explanation);

    private static Shape<Finding> Finding() =>
        new Shape<Finding>(parts =>
            Reasoning.Finding.Of(
                parts.Get<RuleId>("rule"),
                parts.Get<Severity>("severity"),
                parts.Get<string>("subject"),
                parts.Get<string>("message"),
                parts.Optional<Basis>("basis"),
                parts.Optional<string>("remedy")
            )
        )
            .With("rule", finding => finding.Rule)
            .With("severity", finding => finding.Severity)
            .With("subject", finding => finding.Subject)
            .With("message", finding => finding.Message)
            .Optional("basis", finding => finding.Basis)
            .Optional("remedy", finding => finding.Remedy);
}
