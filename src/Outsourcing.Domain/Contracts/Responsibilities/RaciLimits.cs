namespace Outsourcing.Domain.Contracts;

/// <summary>How much a responsibility matrix may ask of one role, and how many it may ask about one activity.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record RaciLimits
{
    private RaciLimits(int? accountable, int? responsible, int? consulted)
    {
        AccountablePerRole = accountable;
        ResponsiblePerRole = responsible;
        ConsultedPerActivity = consulted;
    }

    /// <summary>Gets limits that limit nothing.</summary>
    public static RaciLimits None { get; } = new(null, null, null);

    /// <summary>Gets for how many activities one role may answer; <see langword="null"/> for any number.</summary>
    public int? AccountablePerRole { get; }

    /// <summary>Gets of how many activities one role may do the work; <see langword="null"/> for any number.</summary>
    public int? ResponsiblePerRole { get; }

    /// <summary>Gets how many roles may be asked before one activity; <see langword="null"/> for any number.</summary>
    public int? ConsultedPerActivity { get; }

    /// <summary>Creates limits.</summary>
    /// <param name="accountablePerRole">For how many activities one role may answer, zero or more.</param>
    /// <param name="responsiblePerRole">Of how many activities one role may do the work, zero or more.</param>
    /// <param name="consultedPerActivity">How many roles may be asked before one activity, zero or more.</param>
    /// <returns>The limits.</returns>
    /// <exception cref="ArgumentException">A limit is below zero.</exception>
    public static RaciLimits Of(
        int? accountablePerRole = null,
        int? responsiblePerRole = null,
        int? consultedPerActivity = null
    ) =>
        new(
            NotNegative(accountablePerRole, nameof(accountablePerRole)),
            NotNegative(responsiblePerRole, nameof(responsiblePerRole)),
            NotNegative(consultedPerActivity, nameof(consultedPerActivity))
        );

    /// <summary>Returns text such as <c>at most 3 A a role, 2 C an activity</c>.</summary>
    /// <returns>The limits in words.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            AccountablePerRole is { } a ? $"{Invariant.Text(a)} A a role" : null,
            ResponsiblePerRole is { } r ? $"{Invariant.Text(r)} R a role" : null,
            ConsultedPerActivity is { } c ? $"{Invariant.Text(c)} C an activity" : null,
        ];
        var stated = string.Join(", ", parts.Where(part => part is not null));
        return stated.Length == 0 ? "no limits" : $"at most {stated}";
    }

    private static int? NotNegative(int? limit, string parameterName) =>
        limit is { } number ? Guard.Against.OutOfRange(number, parameterName, 0, int.MaxValue) : null;
}
