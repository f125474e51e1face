namespace Outsourcing.Domain.Contracts;

/// <summary>What has to be done or obtained first, before a permission can be used.</summary>
/// <remarks>
/// Two are equal when text and state are equal. Met when it is known to be done, open while that is unknown; a need that
/// is known not to be met takes the permission away.
/// </remarks>
public sealed record Need
{
    private Need(string what, Truth met)
    {
        What = what;
        Met = met;
    }

    /// <summary>Gets what has to be done, such as <c>consent of customer to assign</c>.</summary>
    public string What { get; }

    /// <summary>Gets whether it is done; unknown while it is open.</summary>
    public Truth Met { get; }

    /// <summary>Creates a need.</summary>
    /// <param name="what">What has to be done; never blank.</param>
    /// <param name="met">Whether it is done; unknown while it is open.</param>
    /// <returns>The need.</returns>
    /// <exception cref="ArgumentException">The text is blank or no valid Unicode.</exception>
    public static Need Of(string what, Truth met = default) => new(Guard.Against.NoText(what).Trim(), met);

    /// <summary>Returns text such as <c>consent of customer to assign: unknown</c>.</summary>
    /// <returns>What has to be done and whether it is.</returns>
    public override string ToString() => $"{What}: {Met}";
}
