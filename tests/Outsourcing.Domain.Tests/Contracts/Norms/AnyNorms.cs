using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

/// <summary>Random sets of norms with exceptions, declared exceptions, documents and unknown conditions.</summary>
/// <param name="Norms">The norms; their declared exceptions never run in a circle.</param>
/// <param name="Precedences">The order of the documents A, B and C.</param>
internal sealed record NormSet(IReadOnlyList<ApplicableNorm> Norms, IReadOnlyList<Precedence> Precedences)
{
    public Decision Decide() => NormEvaluator.Decide(Norms, Precedences);

    public NormSet With(params ApplicableNorm[] more) => this with { Norms = [.. Norms, .. more] };

    /// <inheritdoc/>
    public override string ToString() =>
        string.Join(" | ", Norms.Select(Text)) + " || " + string.Join(", ", Precedences.Select(own => own.ToString()));

    private static string Text(ApplicableNorm norm) =>
        $"{norm} [{norm.Document}] excepts ({string.Join(",", norm.Excepts)}) own ({string.Join("; ", norm.Exceptions.Select(Text))}) needs ({string.Join(",", norm.Needs)})";
}

internal static class AnyNorms
{
    private static readonly Gen<Truth> Truths = Gen.Frequency(
        (4, Gen.Constant(Truth.True)),
        (2, Gen.Constant(Truth.False)),
        (1, Gen.Constant(Truth.Unknown))
    );

    private static readonly Gen<Truth> KnownTruths = Gen.Elements(Truth.True, Truth.True, Truth.False);

    private static readonly Gen<NormEffect> Effects = Gen.Elements(NormEffect.Permit, NormEffect.Forbid);

    private static readonly Gen<string?> Documents = Gen.Elements(null, "A", "B", "C");

    private static readonly Gen<Precedence[]> Orders = Gen.Elements(
        [],
        new[] { Precedence.Of("A", "B") },
        [Precedence.Of("A", "B"), Precedence.Of("B", "C")],
        [Precedence.Of("C", "A"), Precedence.Of("C", "B")]
    );

    /// <summary>Gets sets of norms of which everything is known.</summary>
    public static Arbitrary<NormSet> Known { get; } = Sets(KnownTruths, needs: false).ToArbitrary();

    /// <summary>Gets sets of norms, some of whose conditions are unknown.</summary>
    public static Arbitrary<NormSet> Sometimes { get; } = Sets(Truths, needs: false).ToArbitrary();

    /// <summary>Gets sets of norms, some of whose conditions are unknown, and some of whose permissions need something first.</summary>
    public static Arbitrary<NormSet> WithNeeds { get; } = Sets(Truths, needs: true).ToArbitrary();

    /// <summary>Gets norms without exceptions of their own that permit; they may except the norms n0 and n1.</summary>
    public static Arbitrary<ApplicableNorm> Permits { get; } = Plain(NormEffect.Permit).ToArbitrary();

    /// <summary>Gets norms without exceptions of their own that forbid; they may except the norms n0 and n1.</summary>
    public static Arbitrary<ApplicableNorm> Forbids { get; } = Plain(NormEffect.Forbid).ToArbitrary();

    public static ApplicableNorm Make(NormEffect effect, string name, Truth holds) =>
        effect == NormEffect.Permit ? ApplicableNorm.Permit(name, holds) : ApplicableNorm.Forbid(name, holds);

    private static Gen<ApplicableNorm> Plain(NormEffect effect) =>
        from holds in Truths
        from document in Documents
        from excepts in Gen.SubListOf("n0", "n1")
        select In(Make(effect, "added", holds).Excepting(excepts), document);

    private static Gen<NormSet> Sets(Gen<Truth> truths, bool needs) =>
        from count in Gen.Choose(0, 5)
        from norms in Norms(count, truths, needs)
        from order in Orders
        select new NormSet(norms, order);

    private static Gen<List<ApplicableNorm>> Norms(int count, Gen<Truth> truths, bool needs)
    {
        var norms = Gen.Constant(new List<ApplicableNorm>());
        for (var i = 0; i < count; i++)
        {
            var number = i;
            norms =
                from before in norms
                from norm in Norm(Name("n", number), truths, needs, depth: 0)
                // Only from earlier norms, so that no circle arises.
                from excepts in Gen.SubListOf(Enumerable.Range(0, number).Select(other => Name("n", other)))
                from declares in Gen.Choose(0, 2)
                select (List<ApplicableNorm>)[.. before, declares == 0 ? norm.Excepting(excepts) : norm];
        }

        return norms;
    }

    private static Gen<ApplicableNorm> Norm(
        string name,
        Gen<Truth> truths,
        bool needs,
        int depth,
        NormEffect effect = NormEffect.None
    ) =>
        from says in effect == NormEffect.None ? Effects : Gen.Constant(effect)
        from holds in truths
        from document in depth == 0 ? Documents : Gen.Constant((string?)null)
        from first in needs && says == NormEffect.Permit ? Gen.Choose(0, 3) : Gen.Constant(0)
        from need in Gen.Elements($"need of {name}", "consent", "notice")
        from met in Gen.Elements(Truth.Unknown, Truth.Unknown, Truth.True, Truth.False)
        from count in depth > 1 ? Gen.Constant(0) : Gen.Choose(0, 5)
        from exceptions in Gen.CollectToList(
            Enumerable.Range(0, Math.Max(0, count - 3)),
            i =>
                Norm(
                    Name($"{name}.", i),
                    truths,
                    needs,
                    depth + 1,
                    says == NormEffect.Permit ? NormEffect.Forbid : NormEffect.Permit
                )
        )
        select In(Make(says, name, holds), document).Needing(first == 1 ? [Need.Of(need, met)] : []).Except(exceptions);

    private static string Name(string before, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{before}{number}");

    private static ApplicableNorm In(ApplicableNorm norm, string? document) =>
        document is null ? norm : norm.In(document);
}
