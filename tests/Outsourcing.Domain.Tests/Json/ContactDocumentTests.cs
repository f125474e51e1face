using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>What the documents of contact centres and error budgets refuse.</summary>
public sealed class ContactDocumentTests
{
    [Fact]
    public void ErrorBudget_OfHundredPercent_IsRefused() =>
        Assert.Contains(
            "A target of 100 % leaves nothing that may go wrong, so it has no error budget.",
            Refusal<ErrorBudget>("""{ "target": "100%", "window": "720:00:00" }"""),
            StringComparison.Ordinal
        );

    [Fact]
    public void Contact_AnsweredAndAbandoned_IsRefused() =>
        Assert.Contains(
            "The contact 'c' cannot be answered and abandoned.",
            Refusal<Contact>(
                """{ "id": "c", "offered": "2026-03-02T08:00:00Z", "answeredAfter": "0:00:01", "abandonedAfter": "0:00:02" }"""
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("""{ "shortAbandon": "0:00:05" }""")]
    [InlineData("""{ "rule": "left-out" }""")]
    public void Abandonment_LimitWithoutRule_IsRefused(string json) =>
        Assert.Contains(
            "A limit of short abandonment and its rule are stated together.",
            Refusal<Abandonment>(json),
            StringComparison.Ordinal
        );

    [Fact]
    public void AvailabilityBlock_OfAnotherKind_IsRefused() =>
        Assert.Contains(
            "ring",
            Refusal<AvailabilityBlock>("""{ "kind": "ring", "parts": [] }"""),
            StringComparison.Ordinal
        );

    private static string Refusal<T>(string json)
        where T : notnull =>
        Assert.Single(Assert.Throws<DocumentException>(() => Documents.Read<T>(json)).Problems).Message;
}
