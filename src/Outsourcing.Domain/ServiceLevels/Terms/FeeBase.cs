namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Of which charges credits are a part; always before tax, and earlier credits are not deducted.</summary>
/// <remarks>Two are equal when scope and timing are equal. Immutable.</remarks>
public sealed record FeeBase
{
    private FeeBase(FeeScope scope, FeeTiming timing)
    {
        Scope = scope;
        Timing = timing;
    }

    /// <summary>Gets all charges incurred in the window: what applies unless something else is agreed.</summary>
    public static FeeBase AllIncurred { get; } = new(FeeScope.All, FeeTiming.Incurred);

    /// <summary>Gets whose charges count.</summary>
    public FeeScope Scope { get; }

    /// <summary>Gets which charges of the window count.</summary>
    public FeeTiming Timing { get; }

    /// <summary>Creates a fee base.</summary>
    /// <param name="scope">Whose charges count.</param>
    /// <param name="timing">Which charges of the window count.</param>
    /// <returns>The fee base.</returns>
    /// <exception cref="ArgumentException">The scope or the timing is none.</exception>
    public static FeeBase Of(FeeScope scope, FeeTiming timing = FeeTiming.Incurred)
    {
        Guard.Against.OutOfRange((int)scope, nameof(scope), (int)FeeScope.AffectedService, (int)FeeScope.All);
        Guard.Against.OutOfRange((int)timing, nameof(timing), (int)FeeTiming.Incurred, (int)FeeTiming.Invoiced);
        return new FeeBase(scope, timing);
    }

    /// <summary>Returns the fee base in words, such as <c>charges of all services incurred in the window, before tax, earlier credits not deducted</c>.</summary>
    /// <returns>Scope and timing.</returns>
    public override string ToString()
    {
        var scope = Scope switch
        {
            FeeScope.AffectedService => "the affected services",
            FeeScope.Tower => "the affected tower",
            _ => "all services",
        };
        return $"charges of {scope} {(Timing == FeeTiming.Incurred ? "incurred" : "invoiced")} in the window, before tax, earlier credits not deducted";
    }
}

/// <summary>Whose charges a fee base counts.</summary>
public enum FeeScope
{
    /// <summary>Not said; no fee base has it.</summary>
    None = 0,

    /// <summary>Those of the services of the level; of all services for a level that names none.</summary>
    AffectedService = 1,

    /// <summary>Those of all services in the towers of the level's services.</summary>
    Tower = 2,

    /// <summary>Those of all services.</summary>
    All = 3,
}

/// <summary>Which charges of a window a fee base counts.</summary>
public enum FeeTiming
{
    /// <summary>Not said; no fee base has it.</summary>
    None = 0,

    /// <summary>Those for days of the window, whenever they are invoiced.</summary>
    Incurred = 1,

    /// <summary>Those invoiced on a day of the window, whatever days they are for.</summary>
    Invoiced = 2,
}
