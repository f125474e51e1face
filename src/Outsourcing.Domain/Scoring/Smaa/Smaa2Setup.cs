namespace Outsourcing.Domain.Scoring;

/// <summary>All that decides a sample of <see cref="Smaa2"/>, and what of it is counted.</summary>
internal sealed class Smaa2Setup(
    Smaa2 method,
    PerformanceTable table,
    WeightSet weights,
    ulong seed,
    Smaa2Indices indices
) : SampleSetup(table, weights, seed)
{
    public Smaa2 Method { get; } = method;

    public Smaa2Indices Indices { get; } = indices;

    public override IReadOnlyList<UncertainScore> Uncertain => Method.Uncertain;

    public bool SameAs(Smaa2Setup other) => Method.Equals(other.Method) && Indices == other.Indices && SameDraws(other);

    public override void WriteTo(CanonicalForm form)
    {
        form.Text("smaa-2 setup").Value(Method).Value(Weights).Text(Invariant.Text(Seed)).Number((long)Indices);
        WriteTable(form);
    }
}
