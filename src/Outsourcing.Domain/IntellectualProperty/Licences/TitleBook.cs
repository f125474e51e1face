using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who owns what and what several owners may do, asked once for each item.</summary>
internal sealed class TitleBook(
    Func<WorkItem, Answer<Ownership>> whoOwns,
    Func<WorkItem, IpRight, JointOwnershipRules> joint
)
{
    private readonly Dictionary<WorkItem, Answer<Ownership>> answers = [];

    public static TitleBook Of(AgreementView view, IEnumerable<IpLaw>? laws)
    {
        IpLaw[] known = [.. laws ?? IpLaws.All];
        return new TitleBook(item => view.WhoOwns(item, laws: known), (item, right) => Joint(view, item, right, known));
    }

    /// <summary>Gives the lines about a right in an item; none when it is not known who owns it.</summary>
    public IReadOnlyList<OwnershipLine> Lines(WorkItem item, IpRight right)
    {
        if (!answers.TryGetValue(item, out var answer))
        {
            answer = whoOwns(item);
            answers.Add(item, answer);
        }

        return answer.TryGetValue(out var ownership)
            ? [.. ownership.Lines.Where(line => line.Rights.Contains(right))]
            : [];
    }

    /// <summary>
    /// Says whether somebody owns an item to the extent that lets it do something alone. With a day, to have owned all of it
    /// on that day or later is enough: who takes a title takes it with the licences that were granted before.
    /// </summary>
    public Truth Owns(string owner, WorkItem item, IpRight right, UseScope scope, TitleUse use, LocalDate? since = null)
    {
        var lines = Lines(item, right);
        if (lines.Count == 0)
        {
            return Truth.Unknown;
        }

        var owns = new OverLines();
        foreach (var line in lines)
        {
            owns.Add(
                scope.Reaches(line),
                Owned(owner, line, item, right, use) | Truth.Of(line.WasWhollyOf(owner, since))
            );
        }

        return owns.Holds;
    }

    public Truth Owned(string owner, OwnershipLine line, WorkItem item, IpRight right, TitleUse use)
    {
        if (line.Standing != OwnershipStanding.Owned)
        {
            return Truth.Unknown;
        }

        if (!line.Owners.Any(own => string.Equals(own.Owner, owner, StringComparison.Ordinal)))
        {
            return Truth.False;
        }

        return line.IsWhollyOf(owner)
            ? Truth.True
            : use switch
            {
                TitleUse.Use => joint(item, right).EachMayUse,
                TitleUse.License => joint(item, right).EachMayLicense,
                _ => !joint(item, right).ExclusiveLicenceNeedsAll,
            };
    }

    private static JointOwnershipRules Joint(AgreementView view, WorkItem item, IpRight right, IpLaw[] laws) =>
        view.JointOwnership(item, right, laws).TryGetValue(out var rules) ? rules : JointOwnershipRules.Silent;
}

/// <summary>What an owner does alone.</summary>
internal enum TitleUse
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It uses the work.</summary>
    Use = 1,

    /// <summary>It grants a licence that keeps out nobody.</summary>
    License = 2,

    /// <summary>It grants a licence that keeps out others.</summary>
    LicenseExclusively = 3,
}
