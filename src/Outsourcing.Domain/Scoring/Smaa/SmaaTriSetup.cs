namespace Outsourcing.Domain.Scoring;

/// <summary>All that decides a sample of <see cref="SmaaTri"/>.</summary>
internal sealed class SmaaTriSetup(SmaaTri method, PerformanceTable table, WeightSet weights, ulong seed)
    : SampleSetup(table, weights, seed)
{
    public SmaaTri Method { get; } = method;

    public override IReadOnlyList<UncertainScore> Uncertain => Method.Uncertain;

    public bool SameAs(SmaaTriSetup other) => Method.Equals(other.Method) && SameDraws(other);

    public override void WriteTo(CanonicalForm form)
    {
        form.Text("smaa-tri setup").Value(Method).Value(Weights).Text(Invariant.Text(Seed));
        WriteTable(form);
    }
}
