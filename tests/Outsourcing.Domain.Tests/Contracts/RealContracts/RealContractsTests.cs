using System.Text;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.Contracts.RealContracts;

/// <summary>Published contracts can be said in the types of the library, and their questions are answered.</summary>
/// <remarks>The answers stand in the document; to write it anew, run these tests with <c>OUTSOURCING_UPDATE_CONTRACTS=1</c>.</remarks>
public sealed class RealContractsTests
{
    private const string Document = "docs/contracts/real-contracts.md";

    private static readonly RealContract[] All =
    [
        Bnl.Contract,
        Cca.Contract,
        Dragon.Contract,
        Ferroglobe.Contract,
        Hf.Contract,
        Nice.Contract,
        Oasys.Contract,
        Ofg.Contract,
        Photronics.Contract,
        United.Contract,
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

    private static string Table()
    {
        var text = new StringBuilder(
            """
            # Real contracts

            Outsourcing agreements that were filed and published, as far as their terms are annotated in CUAD v1 (The Atticus
            Project, CC BY 4.0). The table is made by a test from provisions in code; they were written from the facts of each
            snippet, not from its wording. "Not typed" gives the reason.

            """.ReplaceLineEndings("\n")
        );
        foreach (var contract in All)
        {
            text.Append('\n').Append("## ").Append(contract.Name).Append("\n\n");
            text.Append(contract.File)
                .Append("\n\n| snippet | states | typed as | question | answer |\n| --- | --- | --- | --- | --- |\n");
            foreach (
                var term in contract
                    .Terms.OrderBy(own => Real.Categories.ToList().IndexOf(own.Category))
                    .ThenBy(own => own.Snippet)
            )
            {
                text.Append(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $"| {term.Category} {term.Snippet} | {term.Facts} | "
                    )
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
