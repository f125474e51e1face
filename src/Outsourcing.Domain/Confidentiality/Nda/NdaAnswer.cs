namespace Outsourcing.Domain.Confidentiality;

/// <summary>Yes, no or silence of terms on a question, with the part that says it and the words.</summary>
internal sealed record NdaAnswer(Truth Says, ConfidentialityPart Part, string Words)
{
    public static NdaAnswer Of(bool? says, ConfidentialityPart part, string words) => new(Truth.Of(says), part, words);
}
