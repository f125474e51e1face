using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ScopeTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate Later = new(2026, 7, 1);
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 0, 0);

    private static readonly Scope Services = Scope.Of(
        Service.InScope("helpdesk").DependingOn("network"),
        Service.InScope("network"),
        Service.InScope("hosting").DependingOn("helpdesk"),
        Service.InScope("archive").Between(Later, null).DependingOn("network"),
        Service.OutOfScope("printing"),
        Service.Retained("strategy")
    );

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", Start)
        .Document("SOW1", Start, DocumentKind.StatementOfWork, under: "MSA")
        .Clause("MSA § 1", Services);

    [Fact]
    public void ServicesInForce_OnADay_AreThoseInScopeAndRendered()
    {
        Assert.Equal(["helpdesk", "network", "hosting"], InForce(Msa, Later.PlusDays(-1)));
        Assert.Equal(["helpdesk", "network", "hosting", "archive"], InForce(Msa, Later));
        Assert.Equal([], InForce(Msa, Start.PlusDays(-1)));
    }

    [Fact]
    public void ServicesInForce_AfterATermination_LeaveOutTheServiceThatWasEnded()
    {
        var ended = Msa.Clause("MSA § 9", Power.Terminate("end a service", "customer").For(PowerScope.Service))
            .Record(PowerExercised.Of("F1", Later, Now, "end a service", "customer", "helpdesk"));
        var after = ended.AsOf(Later.PlusDays(1), Now).IsInScope("helpdesk");

        Assert.Equal(["helpdesk", "network", "hosting", "archive"], InForce(ended, Later));
        Assert.Equal(["network", "hosting", "archive"], InForce(ended, Later.PlusDays(1)));
        Assert.True(ended.AsOf(Later, Now).IsInScope("helpdesk").Value);
        Assert.False(after.Value);
        Assert.Equal(
            "'helpdesk' is not in scope on 2026-07-02: it was ended with 2026-07-01.",
            after.Explanation.Statement
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            ended.AsOf(Later, Now).WhenServiceEnds("helpdesk", Later.PlusDays(1)).Status
        );
    }

    [Fact]
    public void ServicesInForce_AfterAnAmendment_AreThoseOfTheDay()
    {
        var partial = Msa.Amend(
            "A1",
            Later,
            Now,
            ClauseChange.Replace("MSA § 1", Scope.Of(Service.InScope("network")))
        );

        Assert.Equal(["network"], InForce(partial, Later));
        Assert.Equal(["helpdesk", "network", "hosting"], InForce(partial, Later.PlusDays(-1)));
    }

    [Fact]
    public void ServicesInForce_TwoScopesThatDiffer_AreDecidedByPrecedence()
    {
        var other = Scope.Of(Service.Retained("helpdesk"), Service.InScope("network"), Service.InScope("hosting"));
        var differ = Msa.Clause("SOW1 § 1", other);

        Assert.Equal(["network"], InForce(differ, Start));
        Assert.Equal(
            [
                "error contract.scope.one-service [helpdesk]: MSA § 1 and SOW1 § 1 say different things of 'helpdesk', and none of them prevails. [MSA § 1]",
                "error contract.scope.one-service [hosting]: MSA § 1 and SOW1 § 1 say different things of 'hosting', and none of them prevails. [MSA § 1]",
            ],
            differ.AsOf(Start, Now).ScopeFindings().Select(found => found.ToString())
        );
        Assert.Equal(AnswerStatus.Conflict, differ.AsOf(Start, Now).IsInScope("helpdesk").Status);
        Assert.Equal(AnswerStatus.Conflict, differ.AsOf(Start, Now).WhenServiceEnds("helpdesk", Start).Status);

        var decided = differ.Prevails("SOW1", over: "MSA");
        Assert.Equal(["network", "hosting"], InForce(decided, Start));
        Assert.Equal([], decided.AsOf(Start, Now).ScopeFindings());
        Assert.Equal(["helpdesk", "network", "hosting"], InForce(differ.Prevails("MSA", over: "SOW1"), Start));
    }

    [Theory]
    [InlineData("helpdesk", true, "'helpdesk' is in scope on 2026-01-01: the scope names it.")]
    [InlineData("archive", false, "'archive' is not in scope on 2026-01-01: the scope names it for other days.")]
    [InlineData("printing", false, "'printing' is not in scope on 2026-01-01: the scope names it as out of scope.")]
    [InlineData("strategy", false, "'strategy' is not in scope on 2026-01-01: the scope names it as retained.")]
    public void IsInScope_NamedService_IsKnown(string item, bool expected, string why)
    {
        var answer = Msa.AsOf(Start, Now).IsInScope(item);

        Assert.Equal(expected, answer.Value);
        Assert.Equal(why, answer.Explanation.Statement);
        Assert.Equal(ClauseReference.Of("MSA", "§ 1"), answer.Explanation.Basis);
    }

    [Fact]
    public void IsInScope_NotNamedAndNoInherentServices_IsSilent()
    {
        var answer = Msa.AsOf(Start, Now).IsInScope("password reset");

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal(
            "No scope in force names 'password reset', and no inherent-services clause covers it.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void IsInScope_InherentPart_IsInScope()
    {
        var answer = WithInherent(Stated("F1", Start, "helpdesk", Truth.True))
            .AsOf(Start, Now)
            .IsInScope("password reset");

        Assert.True(answer.Value);
        Assert.Equal(
            """
            'password reset' is in scope on 2026-01-01: it is an inherent part of 'helpdesk', which the scope names. [MSA § 1]
            - helpdesk (in scope).
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void IsInScope_NotStatedWhetherInherent_IsMissing()
    {
        var answer = WithInherent(Stated("F1", Start, "helpdesk", Truth.False))
            .AsOf(Start, Now)
            .IsInScope("password reset");

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error contract.scope.inherent [password reset]: It is not stated whether 'password reset' is an inherent part of 'network'. [MSA § 1] State whether it holds: password reset is an inherent part of network.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void IsInScope_StatedToBeNoInherentPart_IsNo()
    {
        var answer = WithInherent(
                Stated("F1", Start, "helpdesk", Truth.True),
                Stated("F2", Start.PlusDays(1), "helpdesk", Truth.False),
                Stated("F3", Start, "network", Truth.False)
            )
            .AsOf(Start.PlusDays(1), Now)
            .IsInScope("password reset");

        Assert.False(answer.Value);
        Assert.Equal(
            """
            'password reset' is not in scope on 2026-01-02: the scope does not name it, and it is an inherent part of no service that it names.
            - It is stated that 'password reset' is no inherent part of 'helpdesk'. [MSA § 1]
            - It is stated that 'password reset' is no inherent part of 'network'. [MSA § 1]
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void WhenServiceEnds_SaysWhatFallsAwayAndWhatIsOrphaned()
    {
        var matrix = ResponsibilityMatrix
            .Of(RaciRole.Of("VendorLead", "provider"))
            .Activity(RaciActivity.Of("answer calls", RaciPart.Of("VendorLead", "AR")).About("helpdesk"))
            .Activity(RaciActivity.Of("patch", RaciPart.Of("VendorLead", "AR")).About("network"));
        var view = Msa.Clause("MSA § 2", matrix)
            .Clause("MSA § 3", new Parking(1), "helpdesk")
            .Clause("MSA § 4", new Parking(2), "helpdesk", "network")
            .Clause("MSA § 5", new Parking(3))
            .Clause("MSA § 6", new PartialEnding(), "helpdesk")
            .Clause("MSA § 7", new PartialEnding(), "network")
            .AsOf(Start, Now);

        var answer = view.WhenServiceEnds("helpdesk", Later);

        var ending = answer.Value;
        Assert.Equal("helpdesk", ending.Service.Id);
        Assert.Equal(["MSA § 3", "MSA § 6"], ending.FallsAway.Select(clause => clause.Reference.ToString()));
        Assert.Equal(["MSA § 4"], ending.GoesOn.Select(clause => clause.Reference.ToString()));
        Assert.Equal(["answer calls"], ending.Activities.Select(activity => activity.Name));
        Assert.Equal(["hosting"], ending.Dependents.Select(service => service.Id));
        Assert.Equal("customer: end helpdesk (now, MSA § 6)", Assert.Single(ending.Powers).ToString());
        Assert.Equal(
            "the end of helpdesk: MSA § 3 and MSA § 6 fall away; MSA § 4 goes on; answer calls loses its service; hosting depends on it; customer's power to end helpdesk allows it",
            ending.ToString()
        );
        Assert.Equal(
            $"""
            This is what is known of {ending}.
            - It names only 'helpdesk': it falls away. [MSA § 3]
            - It names only 'helpdesk': it falls away. [MSA § 6]
            - It names helpdesk and network: it goes on without 'helpdesk'. [MSA § 4]
            - The customer may end helpdesk.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void WhenServiceEnds_OthersDependOnItThroughOthers_NamesAllInForce()
    {
        Assert.Equal(["helpdesk", "hosting"], Dependents(Start));
        Assert.Equal(["helpdesk", "hosting", "archive"], Dependents(Later));

        static IEnumerable<string> Dependents(LocalDate on) =>
            Msa.AsOf(Start, Now).WhenServiceEnds("network", on).Value.Dependents.Select(service => service.Id);
    }

    [Fact]
    public void WhenServiceEnds_NothingElse_SaysSo()
    {
        var ending = Msa.AsOf(Start, Now).WhenServiceEnds("archive", Later).Value;

        Assert.Equal("the end of archive: nothing else changes", ending.ToString());
    }

    [Fact]
    public void WhenServiceEnds_DependingInACircle_Ends()
    {
        var circle = Msa.Amend(
            "A1",
            Start,
            Now,
            ClauseChange.Replace(
                "MSA § 1",
                Scope.Of(Service.InScope("a").DependingOn("b"), Service.InScope("b").DependingOn("a"))
            )
        );

        Assert.Equal(
            ["b"],
            circle.AsOf(Start, Now).WhenServiceEnds("a", Start).Value.Dependents.Select(service => service.Id)
        );
    }

    [Fact]
    public void WhenServiceEnds_ServiceThatIsNotThere_SaysWhy()
    {
        var view = Msa.AsOf(Start, Now);

        Assert.Equal(AnswerStatus.Silent, view.WhenServiceEnds("payroll", Start).Status);
        Assert.Equal(
            "The question names the service 'payroll', which no scope in force names.",
            Assert.Single(view.WhenServiceEnds("payroll", Start).Findings).Message
        );
        Assert.Equal(AnswerStatus.NotApplicable, view.WhenServiceEnds("archive", Later.PlusDays(-1)).Status);
        Assert.Equal(
            "archive (in scope, from 2026-07-01, depends on network) is not rendered on 2026-06-30.",
            Assert.Single(view.WhenServiceEnds("archive", Later.PlusDays(-1)).Findings).Message
        );
        Assert.True(view.WhenServiceEnds("archive", Later).IsKnown);
    }

    [Fact]
    public void ScopeFindings_ServicesThatNobodyNames_AreFound()
    {
        var matrix = ResponsibilityMatrix
            .Of(RaciRole.Of("VendorLead"))
            .Activity(RaciActivity.Of("pay", RaciPart.Of("VendorLead", "AR")).About("payroll"));
        var view = Msa.Clause("MSA § 2", matrix)
            .Clause("MSA § 3", new Parking(1), "desk", "network")
            .Clause("SOW1 § 1", Scope.Of(Service.InScope("audit").DependingOn("ledger")))
            .AsOf(Start, Now);

        Assert.Equal(
            [
                "error contract.scope.service-named [desk]: The clause MSA § 3 names the service 'desk', which no scope in force names. [MSA § 3]",
                "error contract.scope.service-named [payroll]: The activity 'pay' names the service 'payroll', which no scope in force names. [MSA § 2]",
                "error contract.scope.service-named [ledger]: The service 'audit' names the service 'ledger', which no scope in force names. [SOW1 § 1]",
            ],
            view.ScopeFindings().Select(found => found.ToString())
        );
    }

    [Fact]
    public void ScopeFindings_WithoutAScope_AreNone() =>
        Assert.Equal(
            [],
            Agreement
                .Between(Party.Customer("customer"), Party.Provider("provider"))
                .Document("MSA", Start)
                .Clause("MSA § 3", new Parking(1), "desk")
                .AsOf(Start, Now)
                .ScopeFindings()
        );

    [Fact]
    public void Of_BadServices_Throws()
    {
        Assert.Equal(
            "Two services are named 'a'. (Parameter 'services')",
            Assert.Throws<ArgumentException>(() => Scope.Of(Service.InScope("a"), Service.Retained("a"))).Message
        );
        Assert.Equal("services", Assert.Throws<ArgumentNullException>(() => Scope.Of([null!])).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => Services.Find(null!)).ParamName);
        Assert.Null(Services.Find("Helpdesk"));
        Assert.Equal("no services", Scope.Of().ToString());
        Assert.Equal(
            "a (in scope); and what is an inherent part of them",
            Scope.Of(Service.InScope("a")).WithInherentServices().ToString()
        );
    }

    [Fact]
    public void Questions_BadArguments_Throw()
    {
        var view = Msa.AsOf(Start, Now);
        AgreementView none = null!;

        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => none.ServicesInForce()).ParamName);
        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => none.ScopeFindings()).ParamName);
        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => none.IsInScope("a")).ParamName);
        Assert.Equal("view", Assert.Throws<ArgumentNullException>(() => none.WhenServiceEnds("a", Start)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentException>(() => view.IsInScope(" ")).ParamName);
        Assert.Equal("service", Assert.Throws<ArgumentException>(() => view.WhenServiceEnds(" ", Start)).ParamName);
        Assert.Equal("item", Assert.Throws<ArgumentException>(() => ScopeQuestions.InherentPart("", "a")).ParamName);
        Assert.Equal("service", Assert.Throws<ArgumentException>(() => ScopeQuestions.InherentPart("a", "")).ParamName);
    }

    private static Agreement WithInherent(params Fact[] facts) =>
        Msa.Amend(
                "A1",
                Start,
                Now,
                ClauseChange.Replace(
                    "MSA § 1",
                    Scope
                        .Of(
                            Service.InScope("helpdesk"),
                            Service.InScope("network"),
                            Service.Retained("strategy"),
                            Service.InScope("archive").Between(Later, null)
                        )
                        .WithInherentServices()
                )
            )
            .Record(facts);

    private static Stated Stated(string id, LocalDate on, string service, Truth holds) =>
        Outsourcing.Domain.Contracts.Stated.Of(
            id,
            on,
            Now,
            ScopeQuestions.InherentPart("password reset", service),
            holds
        );

    private static IEnumerable<string> InForce(Agreement agreement, LocalDate on) =>
        agreement.AsOf(on, Now).ServicesInForce().Select(service => service.Id);

    /// <summary>The right to end the services of the clause, and one to audit them.</summary>
    private sealed record PartialEnding : Provision
    {
        public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party) =>
            party is "customer" ? [Power(PowerKind.Terminate, clause), Power(PowerKind.Audit, clause)] : [];

        private static Exercisable Power(PowerKind kind, Clause clause) =>
            Exercisable.Of(
                $"end {clause.Services[0]}",
                kind,
                "customer",
                PowerStatus.Now,
                clause.Reference,
                Explanation.Of($"The customer may end {clause.Services[0]}."),
                services: clause.Services
            );
    }
}
