using System.Security.Cryptography;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Reasoning() =>
        [
            Sample.Of(() => Answer.Known(-1234.5m, Explanation.Of("It was agreed."))),
            Sample.Of(() => Answer.Known(-1234.5m, Explanation.Of("It was agreed."), Found("a warning"))),
            Sample.Of(() => Answer.FactMissing<decimal>(Found("no score"))),
            Sample.Of(() => Answer.FactMissing<decimal>(Found("no score"), Found("no weight"))),
            Sample.Of(() => Answer.NotApplicable<decimal>(Found("no score"))),
            Sample.Of(() => new CanonicalForm(IncrementalHash.CreateHash(HashAlgorithmName.SHA256))),
            Sample.Of(() => ClauseReference.Of("MSA", "§ 9.2")),
            Sample.Of(() => ClauseReference.Of("SOW-1", "Schedule 4")),
            Sample.Of(() => Explanation.Of("The score is missing.")),
            Sample.Of(() => Explanation.Of("The score is missing.", ClauseReference.Of("MSA", "§ 9"))),
            Sample.Of(() => Explanation.Of("The score is missing.", Explanation.Of("Nobody gave one."))),
            Sample.Of(() => Explanation.From("Acme", name => Explanation.Of($"{name} gave no score."))),
            Sample.Of(() => Found("no score")),
            Sample.Of(() => Finding.Of(Rule(), Severity.Error, "Acme", "Wrong.", Source.Of("ISO 8601"), "Mend it.")),
            Sample.Of(() => Fingerprint.Parse(new string('a', 64))),
            Sample.Of(() => Fingerprint.Parse(new string('b', 64))),
            Sample.Of(() => RuleId.Of("sample.first")),
            Sample.Of(() => RuleId.Of("sample.second-rule")),
            Sample.Of(() => Source.Of("Regulation (EU) 2016/679", "Art. 28(3)")),
            Sample.Of(() => Source.Of("Hwang & Yoon 1981")),
            Sample.Of(() => Truth.True),
            Sample.Of(() => Truth.False),
            Sample.Of(() => Truth.Unknown),
        ];

    private static RuleId Rule() => RuleId.Of("sample.rule");

    private static Finding Found(string message) => Finding.Of(Rule(), Severity.Warning, "Acme, price", message);
}
