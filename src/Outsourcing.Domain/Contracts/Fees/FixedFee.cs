using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>An amount that the clause states.</summary>
/// <remarks>Two are equal when the amounts are.</remarks>
public sealed record FixedFee : Fee
{
    internal FixedFee(Money amount) => Amount = amount;

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Returns the amount, or <c>no fee</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Amount == default ? "no fee" : Amount.ToString();

    internal override Answer<FeeStep> Step(FeeFacts facts) =>
        Known(FeeStep.Of(FeeOperation.Stated, Amount == default ? "no fee" : "stated amount", Amount));
}

/// <summary>A fee whose formula the text leaves out.</summary>
/// <remarks>All are equal.</remarks>
public sealed record WithheldFee : Fee
{
    internal WithheldFee() { }

    /// <summary>Returns <c>withheld</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "withheld";

    internal override Answer<FeeStep> Step(FeeFacts facts) =>
        Missing([
            Finding.Of(
                ContractRules.ValueWithheld,
                Severity.Error,
                "fee",
                "The text that is known leaves the fee out."
            ),
        ]);
}
