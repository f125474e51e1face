using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who owns some rights in a piece of work, for some fields and territories: all of them the same way.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record OwnershipLine
{
    internal OwnershipLine(
        ValueList<IpRight> rights,
        Extent fields,
        Extent territories,
        OwnershipStanding standing,
        ValueList<OwnerShare> owners,
        ValueList<OwnershipStep> steps,
        ValueList<PendingTransfer> pending,
        ValueList<Finding> findings
    )
    {
        Rights = rights;
        Fields = fields;
        Territories = territories;
        Standing = standing;
        Owners = owners;
        Steps = steps;
        Pending = pending;
        Findings = findings;
    }

    /// <summary>Gets the rights, by number.</summary>
    public IReadOnlyList<IpRight> Rights { get; }

    /// <summary>Gets the fields of use.</summary>
    public Extent Fields { get; }

    /// <summary>Gets the territories.</summary>
    public Extent Territories { get; }

    /// <summary>Gets whether the owners are known, and if not, in which way not.</summary>
    public OwnershipStanding Standing { get; }

    /// <summary>Gets the owners by name, whose shares sum to 1; empty unless they are known.</summary>
    public IReadOnlyList<OwnerShare> Owners { get; }

    /// <summary>Gets the first day on which they owned it so; <see langword="null"/> when they are not known.</summary>
    public LocalDate? Since => Steps.Count == 0 ? null : Steps.Max(step => step.On);

    /// <summary>Gets how each owner came to it, contribution by contribution; empty when the owners are not known.</summary>
    public IReadOnlyList<OwnershipStep> Steps { get; }

    /// <summary>Gets the clauses and laws behind the steps, each once.</summary>
    public IReadOnlyList<Basis> Bases => [.. Steps.Select(step => step.Basis).OfType<Basis>().Distinct()];

    /// <summary>Gets what has not passed yet.</summary>
    public IReadOnlyList<PendingTransfer> Pending { get; }

    /// <summary>Gets the gaps, conflicts and missing facts, and what else is to be said, in a fixed order.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets whether one owner holds all of it.</summary>
    /// <param name="owner">The name.</param>
    /// <returns>Whether that is known to be so.</returns>
    public bool IsWhollyOf(string owner) =>
        Owners.Count > 0 && Owners.All(own => string.Equals(own.Owner, owner, StringComparison.Ordinal));

    /// <summary>Says whether it speaks of a right, a field and a territory.</summary>
    /// <param name="right">The right.</param>
    /// <param name="field">The field; <see langword="null"/> for any.</param>
    /// <param name="territory">The territory; <see langword="null"/> for any.</param>
    /// <returns>Whether it does.</returns>
    public bool Covers(IpRight right, string? field, string? territory) =>
        Rights.Contains(right)
        && (field is null || Fields.Contains(field))
        && (territory is null || Territories.Contains(territory));

    /// <summary>Computes the owners again from the steps alone.</summary>
    /// <returns>The owners by name; equal to <see cref="Owners"/>.</returns>
    public IReadOnlyList<OwnerShare> Recompute() =>
        [
            .. OwnerShare
                .Total(
                    Steps.SelectMany(step =>
                        step.From is { } from ? [from.OfShare(-from.Share), step.To] : new[] { step.To }
                    )
                )
                .Where(own => own.Share > Ratio.Zero),
        ];

    /// <summary>Returns text such as <c>copyright: Northquay since 2026-02-14</c>.</summary>
    /// <returns>The line in words.</returns>
    public override string ToString() => OwnershipWords.Of(this);

    /// <summary>Says the same of other rights, fields and territories.</summary>
    /// <summary>Says whether somebody owned all of it on a day, or on a later one.</summary>
    internal bool WasWhollyOf(string owner, LocalDate? since) =>
        since is { } first
        && Standing == OwnershipStanding.Owned
        && Steps
            .Select(step => LocalDate.Max(step.On, first))
            .Distinct()
            .Any(day =>
                Steps
                    .Where(step => step.On <= day)
                    .Aggregate(Ratio.Zero, (sum, step) => sum + ShareOf(owner, step.To) - ShareOf(owner, step.From))
                == Ratio.One
            );

    private static Ratio ShareOf(string owner, OwnerShare? own) =>
        string.Equals(own?.Owner, owner, StringComparison.Ordinal) ? own!.Share : Ratio.Zero;

    internal OwnershipLine For(IEnumerable<IpRight> rights, Extent fields, Extent territories) =>
        new(
            ValueList.Of(rights),
            fields,
            territories,
            Standing,
            (ValueList<OwnerShare>)Owners,
            (ValueList<OwnershipStep>)Steps,
            (ValueList<PendingTransfer>)Pending,
            (ValueList<Finding>)Findings
        );
}
