using System.Numerics;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <content>Defects for the size of the work.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the number of defects for a size of work.</summary>
    /// <param name="per">For how much work, such as 100; above zero.</param>
    /// <param name="size">What the size of work counts, such as <c>story points</c>; never blank.</param>
    /// <returns>The indicator: Σ defects × per / Σ size; not measurable without work.</returns>
    /// <exception cref="ArgumentException"><paramref name="per"/> is not above zero, or the size is blank.</exception>
    public static DefectRate DefectRate(decimal per, string size) => new(per, size);
}

/// <summary>The number of defects for a size of work.</summary>
/// <remarks>A count belongs to the period of its instant; one at an instant that is excluded is out altogether.</remarks>
public sealed record DefectRate : Indicator<DefectCount>
{
    internal DefectRate(decimal per, string size)
    {
        if (per <= 0m)
        {
            throw new ArgumentException(
                $"Defects are counted per some work, and {Invariant.Text(per)} is none.",
                nameof(per)
            );
        }

        Per = per;
        Size = Guard.Against.NoText(size);
        Unit = MeasureUnit.Number($"defects per {Invariant.Text(Decimals.Canonical(per))} {size}");
    }

    /// <summary>Gets for how much work the defects are counted.</summary>
    public decimal Per { get; }

    /// <summary>Gets what the size of work counts.</summary>
    public string Size { get; }

    /// <inheritdoc/>
    public override string Name => Unit.Word!;

    /// <inheritdoc/>
    public override MeasureUnit Unit { get; }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("defect-rate").Number((decimal?)Per).Text(Size);

    internal override Reading Read(IReadOnlyList<DefectCount> observations, MeasurementScope scope)
    {
        var (defects, size) = (BigInteger.Zero, Ratio.Zero);
        foreach (var count in scope.Counted(observations))
        {
            defects += count.Defects;
            size += Ratio.Of(count.Size);
        }

        var work = Measured.Of(size, MeasureUnit.Number()).Short();
        return new AmountReading(
            size == Ratio.Zero ? null : Measured.Of(Ratio.OfWhole(defects) * Ratio.Of(Per) / size, Unit),
            null,
            [$"{Invariant.Text(defects)} defects in {work} {Size}."]
        );
    }
}
