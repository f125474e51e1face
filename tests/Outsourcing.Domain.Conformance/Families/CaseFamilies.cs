using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>The families, asked in this order; a new one is a file and a line here.</summary>
internal static class CaseFamilies
{
    private static readonly ICaseFamily[] All =
    [
        new ScoringOracle(),
        new ScoringCases(),
        .. BusinessTime.All,
        new DatesCalc(),
        new RollConventions(),
        new ContractClauses(),
        new LegalPeriods(),
        new RenewalReports(),
        new RenewalPractice(),
        new ErrorBudgetCases(),
        new SlaCreditCases(),
        new StateMachines(),
        new LeiCases(),
        new RaciCases(),
        new SupplierScorecardCases(),
        new SamplingTableCases(),
        new SamplingCases(),
        new OutsourcingCreditCases(),
        new SlaCreditPractice(),
        new ServiceLevelTemplate(),
        new PolicyCases(),
        new NdaClauseCases(),
        new NdaQuestionCases(),
        new RoyaltyTemplate(),
        new LicenceTemplate(),
        new OwnershipDefaults(),
        .. UnbuiltCases.All,
    ];

    /// <summary>Reads the cases of a document, or says why it has none; one that is no JSON is a case that fails.</summary>
    public static (IReadOnlyList<ConformanceCase> Cases, string? NotCase) Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var root = Parse(utf8, allowDuplicates: true);
            return Array.Find(All, family => family.Recognises(root)) is { } found
                ? (Cases(found, utf8), null)
                : ([], "no family of cases has this shape");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What cannot be read may have been a case of any family: it is never passed over.
            return ([Malformed(ConformanceCase.Unreadable, $"it is not JSON: {exception.Message}")], null);
        }
    }

    /// <summary>Reads strictly what is meant to be a case; a key that stands there twice would hide an expectation.</summary>
    private static IReadOnlyList<ConformanceCase> Cases(ICaseFamily family, ReadOnlyMemory<byte> utf8)
    {
        try
        {
            return [.. family.Read(Parse(utf8, allowDuplicates: false))];
        }
        catch (Exception exception)
            when (exception is JsonException or MalformedCaseException or InvalidOperationException)
        {
            return [Malformed(family.Name, exception.Message)];
        }
    }

    private static ConformanceCase Malformed(string family, string message) =>
        new(family, "?", "?", () => throw new MalformedCaseException(message));

    private static JsonElement Parse(ReadOnlyMemory<byte> utf8, bool allowDuplicates)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var text = utf8.Span.StartsWith(mark) ? utf8[mark.Length..] : utf8;
        using var document = JsonDocument.Parse(
            text,
            new JsonDocumentOptions { AllowDuplicateProperties = allowDuplicates }
        );
        return document.RootElement.Clone();
    }
}
