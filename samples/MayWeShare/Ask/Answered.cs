namespace Outsourcing.Samples.MayWeShare;

/// <summary>A question with its answer.</summary>
internal sealed record Answered(Question Question, AgreementView View, Decision Decision);
