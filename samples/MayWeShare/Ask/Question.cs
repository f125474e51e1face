namespace Outsourcing.Samples.MayWeShare;

/// <summary>May this information go to that recipient for this purpose?</summary>
internal sealed record Question(ConfidentialItem Item, Recipient To, string Purpose, ConfidentialAct Act);
