using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ResponsibilitiesTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 0, 0);

    private static readonly ResponsibilityMatrix Two = ResponsibilityMatrix.Of(
        RaciRole.Of("ClientOwner", "customer"),
        RaciRole.Of("VendorLead", "provider")
    );

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", Start)
        .Document("SOW1", Start, DocumentKind.StatementOfWork, under: "MSA");

    [Fact]
    public void Row_ActivityOfOneOfTwoMatrices_IsFound()
    {
        var own = Msa.Clause("MSA § 2", Two.Activity("govern", "AR", "I"))
            .Clause("SOW1 § 2", Two.Activity("run", "I", "AR"))
            .AsOf(Start, Now)
            .Responsibilities();

        Assert.Equal(["MSA § 2", "SOW1 § 2"], own.Matrices.Select(matrix => matrix.Reference.ToString()));
        Assert.Equal("VendorLead", own.Accountable("run").Value.Name);
        Assert.Equal(["ClientOwner"], own.Row("govern").Value.Responsible);
        Assert.Equal(AnswerStatus.Silent, own.Accountable("audit").Status);
        Assert.Equal([], own.Findings);
        Assert.Equal("responsibilities by MSA § 2 and SOW1 § 2: 0 findings", own.ToString());
    }

    [Fact]
    public void Row_TwoMatricesThatDiffer_Conflict()
    {
        var agreement = Msa.Clause("MSA § 2", Two.Activity("run", "A", "R"));
        var differ = agreement.Clause("SOW1 § 2", Two.Activity("run", "I", "AR")).AsOf(Start, Now).Responsibilities();
        var agree = agreement.Clause("SOW1 § 2", Two.Activity("run", "A", "R")).AsOf(Start, Now).Responsibilities();

        Assert.Equal(AnswerStatus.Conflict, differ.Accountable("run").Status);
        Assert.Equal(AnswerStatus.Conflict, differ.Row("run").Status);
        Assert.Equal(
            "error contract.raci.one-row [run]: MSA § 2 and SOW1 § 2 have 'run' differently. [MSA § 2]",
            Assert.Single(differ.Findings).ToString()
        );
        Assert.Equal("ClientOwner", agree.Accountable("run").Value.Name);
        Assert.Equal([], agree.Findings);
    }

    [Fact]
    public void Findings_OfAMatrix_NameItsClause() =>
        Assert.Equal(
            "error contract.raci.responsible [run]: No role is responsible for 'run'. [MSA § 2]",
            Assert
                .Single(
                    Msa.Clause("MSA § 2", Two.Activity("run", "A", "I")).AsOf(Start, Now).Responsibilities().Findings
                )
                .ToString()
        );

    [Fact]
    public void Findings_ServiceWithoutOwnerOrWithTwo_AreGaps()
    {
        var matrix = Two.Activity(Row("run", "helpdesk", "A", "AR"))
            .Activity(Row("patch", "network", "R", "I"))
            .Activity(Row("print", "printing", "-", "AR"));
        var findings = Msa.Clause(
                "MSA § 1",
                Scope.Of(
                    Service.InScope("helpdesk"),
                    Service.InScope("network"),
                    Service.InScope("hosting"),
                    Service.InScope("printing"),
                    Service.Retained("strategy")
                )
            )
            .Clause("MSA § 2", matrix)
            .AsOf(Start, Now)
            .Responsibilities()
            .Findings.Where(found => found.Rule == ContractRules.RaciServiceOwner);

        Assert.Equal(
            [
                "More than one role is accountable for 'run', which is about 'helpdesk': ClientOwner and VendorLead.",
                "Nobody is accountable for an activity that is about 'network'.",
                "No activity of a responsibility matrix is about 'hosting'.",
            ],
            findings.Select(found => found.Message)
        );
    }

    [Fact]
    public void Responsibilities_BeforeAnAmendment_AreThoseOfTheDay()
    {
        var agreement = Msa.Clause("MSA § 2", Two.Activity("run", "A", "R"))
            .Amend("A1", Start.PlusDays(10), Now, ClauseChange.Replace("MSA § 2", Two.Activity("run", "I", "AR")));

        Assert.Equal(
            "ClientOwner",
            agreement.AsOf(Start.PlusDays(9), Now).Responsibilities().Accountable("run").Value.Name
        );
        Assert.Equal(
            "VendorLead",
            agreement.AsOf(Start.PlusDays(10), Now).Responsibilities().Accountable("run").Value.Name
        );
    }

    [Fact]
    public void Responsibilities_Null_Throw()
    {
        AgreementView none = null!;

        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => none.Responsibilities()).ParamName);
        Assert.Equal(
            "activity",
            Assert
                .Throws<ArgumentNullException>(() => Msa.AsOf(Start, Now).Responsibilities().Accountable(null!))
                .ParamName
        );
    }

    private static RaciActivity Row(string name, string service, string client, string vendor) =>
        RaciActivity.Of(name, RaciPart.Of("ClientOwner", client), RaciPart.Of("VendorLead", vendor)).About(service);
}
