namespace Outsourcing.Samples.MayWeShare;

/// <summary>May this information go to that recipient for this purpose?</summary>
internal sealed record Question(ConfidentialItem Item, Recipient To, string Purpose, ConfidentialAct Act);

/// <summary>A question with its answer.</summary>
internal sealed record Answered(Question Question, AgreementView View, Decision Decision);
