namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule: a decimal number holds the amount of a fee.</summary>
    public static RuleId FeeAmount { get; } = RuleId.Of("contract.fee.amount");

    /// <summary>Gets the rule: each day of the window of a fee has a charge on record.</summary>
    public static RuleId FeeCharge { get; } = RuleId.Of("contract.fee.charge");

    /// <summary>Gets the rule: the amounts of a fee are in one currency.</summary>
    public static RuleId FeeCurrency { get; } = RuleId.Of("contract.fee.currency");

    /// <summary>Gets the rule: a charge that is cut by the window of a fee counts by a stated rule.</summary>
    public static RuleId FeePartial { get; } = RuleId.Of("contract.fee.partial");

    /// <summary>Gets the rule: a clause about a fee that can be read in several ways gives one amount, or one way is elected.</summary>
    public static RuleId FeeReading { get; } = RuleId.Of("contract.fee.reading");

    /// <summary>Gets the rule: a table of fees has a row for the contract year.</summary>
    public static RuleId FeeTable { get; } = RuleId.Of("contract.fee.table");
}
