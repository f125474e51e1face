using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Amounts;

/// <summary>Each kind of amount writes its own name, so that no two kinds share a fingerprint.</summary>
public sealed class FingerprintsTests
{
    [Fact]
    public void Fingerprint_OfAPart_IsNotThatOfTheBareNumbers()
    {
        Assert.NotEqual(
            Fingerprint.Of(new Bare(form => form.Text("").Number(12.5m))),
            Fingerprint.Of(Percentage.Of(12.5m))
        );
        Assert.NotEqual(
            Fingerprint.Of(new Bare(form => form.Text("").Number(12.5m).Text("EUR"))),
            Fingerprint.Of(Money.Of(12.5m, "EUR"))
        );
        Assert.NotEqual(
            Fingerprint.Of(new Bare(form => form.Text("").Text("1").Text("2"))),
            Fingerprint.Of(Ratio.Of(1, 2))
        );
        Assert.NotEqual(Fingerprint.Of(new Bare(form => form.Text("").Text("EUR"))), Fingerprint.Of(Currency.Eur));
        Assert.NotEqual(
            Fingerprint.Of(new Bare(form => form.Text("").Number(0.01m).Number((int)RoundingMode.Up))),
            Fingerprint.Of(RoundingRule.ToDigits(2, RoundingMode.Up))
        );
    }

    private sealed class Bare(Action<CanonicalForm> write) : IFingerprinted
    {
        public void WriteTo(CanonicalForm form) => write(form);
    }
}
