using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>Puts points into words, without zeros at the end.</summary>
internal static class PointText
{
    public static string Of(decimal points) => Invariant.Text(Decimals.Canonical(points));
}
