using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Performance;

/// <summary>A control chart in words.</summary>
internal static class ControlChartWords
{
    private static readonly Source Handbook = Source.Of(
        "NIST/SEMATECH e-Handbook of Statistical Methods",
        "6.3.2.2 Individuals Control Charts"
    );

    public static Explanation Explain(ControlChart chart)
    {
        var limits = chart.Limits;
        var unit = chart.Points.Select(point => point.Value.Measure?.Unit).FirstOrDefault(own => own is not null);
        var first = Explanation.Of(
            $"The {Invariant.Text(limits.Points)} points of the baseline {chart.Baseline} have the mean "
                + $"{Text(limits.Centre, unit)} and a sigma of {Text(limits.Sigma, unit)}, so the limits are "
                + $"{Text(limits.Lower, unit)} and {Text(limits.Upper, unit)}.",
            Handbook
        );
        return Explanation.Of($"{chart}.", chart.Signals.Select(Explain).Prepend(first));
    }

    public static Explanation Explain(ControlSignal signal) =>
        Explanation.Of(
            $"{signal.Point.Period}, {signal.Point.Value}: {signal.Rule.Statement} ({ControlSignal.Word(signal.Meaning)}).",
            signal.Rule.Source
        );

    private static string Text(Ratio value, MeasureUnit? unit) =>
        Measured.Of(value, unit ?? MeasureUnit.Number()).Short();
}
