using System.Globalization;
using System.Text;
using System.Text.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Contracts.RealContracts;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.IntellectualProperty.RealContracts;

/// <summary>What published contracts say about intellectual property can be said in the types of the library, and is answered.</summary>
/// <remarks>The answers stand in the document; to write it anew, run these tests with <c>OUTSOURCING_UPDATE_CONTRACTS=1</c>.</remarks>
public sealed class RealIpTests
{
    private const string Document = "docs/intellectual-property/real-contracts.md";

    /// <summary>How many snippets the data set has of each contract, by category, in the order of <see cref="RealIp.Categories"/>.</summary>
    /// <remarks>To count them anew, name the folder of the data set by <c>OUTSOURCING_CONTRACT_CASES</c>.</remarks>
    private static readonly (RealContract Contract, string Start, int[] Snippets)[] All =
    [
        (Babcock.Contract, "BABCOCK", [1, 0, 9, 0, 3, 5, 1, 5, 3, 0, 0, 1]),
        (SmallerIp.OfBnl, "BNL", [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2]),
        (Cardlytics.Contract, "Cardlytics", [3, 0, 7, 2, 0, 2, 0, 4, 0, 10, 0, 3]),
        (SmallerIp.OfCca, "CCA", [0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1, 3]),
        (CorioIp.Contract, "CORIO", [2, 1, 6, 5, 0, 0, 1, 2, 1, 6, 1, 1]),
        (SmallerIp.OfDragon, "DRAGON", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (SmallerIp.OfFerroglobe, "Ferroglobe", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (Fidelity.Contract, "FIDELITY", [4, 2, 11, 5, 7, 7, 0, 6, 0, 0, 0, 0]),
        (HealthGate.Contract, "HEALTHGATE", [2, 0, 5, 2, 0, 0, 0, 1, 0, 4, 1, 8]),
        (SmallerIp.OfHf, "HfEnterprises", [2, 0, 1, 1, 0, 0, 0, 0, 2, 0, 0, 0]),
        (SmallerIp.OfNice, "NICE", [0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0]),
        (SmallerIp.OfOasys, "OASYS", [0, 0, 5, 3, 0, 0, 1, 0, 1, 0, 1, 2]),
        (SmallerIp.OfOfg, "OFG", [0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 2]),
        (SmallerIp.OfPhotronics, "Photronics", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (RevMed.Contract, "RevolutionMedicines", [2, 1, 7, 1, 0, 2, 0, 2, 0, 0, 6, 18]),
        (SmallerIp.OfUnited, "UNITED", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
    ];

    [Fact]
    public void Document_ShowsEachSnippetWithItsAnswer()
    {
        var text = Table();
        if (Environment.GetEnvironmentVariable("OUTSOURCING_UPDATE_CONTRACTS") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(RepositoryFiles.PathOf(Document))!);
            File.WriteAllText(RepositoryFiles.PathOf(Document), text);
        }

        Assert.Equal(RepositoryFiles.Read(Document), text);
    }

    [Fact]
    public void EachSnippet_OfEachContract_StandsInTheTableOnce()
    {
        foreach (var (contract, _, snippets) in All)
        {
            var expected = RealIp.Categories.SelectMany(
                (category, i) =>
                    Enumerable.Range(1, snippets[i]).Select(number => $"{category} {Invariant.Text(number)}")
            );

            Assert.Equal(
                expected.Select(own => $"{contract.Name}: {own}").Order(StringComparer.Ordinal),
                contract
                    .Terms.Select(term => $"{contract.Name}: {term.Category} {Invariant.Text(term.Snippet)}")
                    .Order(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void Counts_AreThoseOfTheDataSet_WhereItIsAtHand()
    {
        Assert.Equal(16, All.Length);
        Assert.Equal(227, All.Sum(own => own.Snippets.Sum()));
        if (Environment.GetEnvironmentVariable("OUTSOURCING_CONTRACT_CASES") is not { Length: > 0 } folder)
        {
            return;
        }

        foreach (var (_, start, snippets) in All)
        {
            using var file = JsonDocument.Parse(
                File.ReadAllText(Directory.GetFiles(folder, $"{start}*.json").Single())
            );
            var annotated = file.RootElement.GetProperty("annotated");

            Assert.Equal(
                RealIp.Categories.Select(category =>
                    annotated.TryGetProperty(category, out var own) ? own.GetProperty("snippets").GetArrayLength() : 0
                ),
                snippets
            );
        }
    }

    private static string Table()
    {
        var terms = All.SelectMany(own => own.Contract.Terms).ToList();
        var typed = terms.Count(term => term.Typed is not null);
        var untyped = terms.Count - typed;
        var text = new StringBuilder(
            string.Create(
                    CultureInfo.InvariantCulture,
                    $"""
                    # Real contracts: intellectual property

                    Sixteen agreements that were filed and published, as far as CUAD v1 (The Atticus Project, CC BY 4.0) annotates what
                    they say on ownership, licences, covenants, escrow, shared revenue and the time after the end. Of {terms.Count} snippets {typed} are
                    typed, and {untyped} are not, with the reason. The table is made by a test from provisions in code; they were written
                    from the facts of each snippet, not from its wording. Where a text is cut or leaves a figure out, so does the
                    answer. Days and names that a snippet does not state, such as the day of an event, are examples. Answers follow the
                    law of the United States where the parties say nothing.

                    """
                )
                .ReplaceLineEndings("\n")
        );
        foreach (var (contract, _, _) in All)
        {
            text.Append('\n').Append("## ").Append(contract.Name).Append("\n\n").Append(contract.File).Append("\n\n");
            if (contract.Terms.Count == 0)
            {
                text.Append("No snippet of these categories.\n");
                continue;
            }

            text.Append("| snippet | states | typed as | question | answer |\n| --- | --- | --- | --- | --- |\n");
            foreach (
                var term in contract
                    .Terms.OrderBy(own => RealIp.Categories.ToList().IndexOf(own.Category))
                    .ThenBy(own => own.Snippet)
            )
            {
                text.Append(CultureInfo.InvariantCulture, $"| {term.Category} {term.Snippet} | {term.Facts} | ")
                    .Append(term.Typed ?? "not typed")
                    .Append(" | ")
                    .Append(term.Question)
                    .Append(" | ")
                    .Append(term.Answer().Replace("\n", "<br>", StringComparison.Ordinal))
                    .Append(" |\n");
            }
        }

        return text.ToString();
    }
}
