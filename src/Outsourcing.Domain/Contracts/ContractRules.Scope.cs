namespace Outsourcing.Domain.Contracts;

public static partial class ContractRules
{
    /// <summary>Gets the rule that it is stated whether something is an inherent part of a service in scope, where that decides.</summary>
    public static RuleId ScopeInherent { get; } = RuleId.Of("contract.scope.inherent");

    /// <summary>Gets the rule that one scope says what a service is, or a declared precedence decides between several.</summary>
    public static RuleId ScopeOneService { get; } = RuleId.Of("contract.scope.one-service");

    /// <summary>Gets the rule that the scope names the services that clauses and activities are about.</summary>
    public static RuleId ScopeServiceNamed { get; } = RuleId.Of("contract.scope.service-named");
}
