namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What each of several owners may do without the others; unknown where nobody says.</summary>
/// <remarks>Terms state some of it; a law fills in the rest. Two are equal when all members are. Immutable.</remarks>
public sealed record JointOwnershipRules
{
    private JointOwnershipRules() { }

    /// <summary>Gets the rules of which nothing is said.</summary>
    public static JointOwnershipRules Silent { get; } = new();

    /// <summary>Gets whether each may use the work itself without the consent of the others.</summary>
    public Truth EachMayUse { get; private init; }

    /// <summary>Gets whether each may grant non-exclusive licences without the consent of the others.</summary>
    public Truth EachMayLicense { get; private init; }

    /// <summary>Gets whether an exclusive licence needs all of them.</summary>
    public Truth ExclusiveLicenceNeedsAll { get; private init; }

    /// <summary>Gets whether each may assign the own share without the consent of the others.</summary>
    public Truth EachMayAssignShare { get; private init; }

    /// <summary>Gets whether profits from use or licences are to be shared with the others.</summary>
    public Truth DutyToAccount { get; private init; }

    /// <summary>Creates rules.</summary>
    /// <param name="eachMayUse">Whether each may use the work itself without the consent of the others.</param>
    /// <param name="eachMayLicense">Whether each may grant non-exclusive licences without it.</param>
    /// <param name="exclusiveLicenceNeedsAll">Whether an exclusive licence needs all of them.</param>
    /// <param name="eachMayAssignShare">Whether each may assign the own share without the consent of the others.</param>
    /// <param name="dutyToAccount">Whether profits are to be shared with the others.</param>
    /// <returns>The rules.</returns>
    public static JointOwnershipRules Of(
        Truth eachMayUse = default,
        Truth eachMayLicense = default,
        Truth exclusiveLicenceNeedsAll = default,
        Truth eachMayAssignShare = default,
        Truth dutyToAccount = default
    ) =>
        new()
        {
            EachMayUse = eachMayUse,
            EachMayLicense = eachMayLicense,
            ExclusiveLicenceNeedsAll = exclusiveLicenceNeedsAll,
            EachMayAssignShare = eachMayAssignShare,
            DutyToAccount = dutyToAccount,
        };

    /// <summary>Fills in from other rules what these do not say.</summary>
    /// <param name="other">The rules that come second, such as those of a law.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public JointOwnershipRules OrElse(JointOwnershipRules other)
    {
        Guard.Against.Null(other);
        return Of(
            First(EachMayUse, other.EachMayUse),
            First(EachMayLicense, other.EachMayLicense),
            First(ExclusiveLicenceNeedsAll, other.ExclusiveLicenceNeedsAll),
            First(EachMayAssignShare, other.EachMayAssignShare),
            First(DutyToAccount, other.DutyToAccount)
        );
    }

    /// <summary>Returns text such as <c>each may use: true; each may license: unknown; …</c>.</summary>
    /// <returns>The rules.</returns>
    public override string ToString() =>
        $"each may use: {EachMayUse}; each may license: {EachMayLicense}; "
        + $"exclusive licence needs all: {ExclusiveLicenceNeedsAll}; each may assign the share: {EachMayAssignShare}; "
        + $"duty to account: {DutyToAccount}";

    private static Truth First(Truth one, Truth other) => one.IsUnknown ? other : one;
}
