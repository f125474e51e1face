using Outsourcing.Domain.Performance;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>The documents of the templates are those that code builds.</summary>
public sealed class TemplateDocumentTests
{
    [Fact]
    public void Agreement_OfCustomerService_IsWhatCodeBuilds()
    {
        Golden.CheckTemplate(
            "customer-service/agreement.json",
            Documents.Write(CustomerServiceTemplate.Agreement) + "\n"
        );

        Assert.Equal(
            CustomerServiceTemplate.Agreement,
            Documents.Read<Agreement>(Golden.TemplateText("customer-service/agreement.json"))
        );
        Assert.Empty(CustomerServiceTemplate.Agreement.AsOf(new LocalDate(2026, 4, 2), Instant.MaxValue).Findings);
    }

    [Fact]
    public void Exclusions_OfCustomerService_AreWhatCodeBuilds()
    {
        Golden.CheckTemplate(
            "customer-service/exclusions.json",
            Documents.Write(CustomerServiceTemplate.Exclusions) + "\n"
        );

        Assert.Equal(
            CustomerServiceTemplate.Exclusions,
            Documents.Read<ExclusionTerms>(Golden.TemplateText("customer-service/exclusions.json"))
        );
    }

    [Theory]
    [InlineData("customer-service")]
    [InlineData("accounting")]
    public void Scorecard_OfATemplate_IsWhatCodeBuilds(string name)
    {
        var built = string.Equals(name, "accounting", StringComparison.Ordinal)
            ? AccountingScorecard.Scorecard
            : CustomerServiceTemplate.Scorecard;
        Golden.CheckTemplate($"{name}/performance.json", Documents.Write(built) + "\n");

        Assert.Equal(built, Documents.Read<Scorecard>(Golden.TemplateText($"{name}/performance.json")));
        Assert.DoesNotContain(
            built.Check(),
            finding => finding.Message.StartsWith("No line scores the", StringComparison.Ordinal)
        );
    }
}
