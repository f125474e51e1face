namespace Outsourcing.Domain.Contracts;

/// <summary>Kinds of powers in words.</summary>
internal static class PowerWords
{
    public static string Of(PowerKind kind) =>
        kind switch
        {
            PowerKind.Terminate => "terminate",
            PowerKind.StopRenewal => "stop a renewal",
            PowerKind.Suspend => "suspend",
            PowerKind.StepIn => "step in",
            PowerKind.Benchmark => "benchmark",
            PowerKind.Audit => "audit",
            PowerKind.Extend => "extend",
            PowerKind.Change => "change",
            _ => "other",
        };
}
