using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ResponsibilityMatrixTests
{
    private static readonly string[] Activities = ["t", "u", "v", "w"];
    private static readonly string[] Names = ["ClientOwner", "VendorLead", "Legal"];

    private static readonly ResponsibilityMatrix Three = ResponsibilityMatrix.Of(
        RaciRole.Of("ClientOwner", "customer"),
        RaciRole.Of("VendorLead", "provider"),
        RaciRole.Of("Legal")
    );

    private static readonly ResponsibilityMatrix Good = Three
        .Activity("approve change", "A", "R", "C")
        .Activity("run service", "I", "AR", "-");

    /// <summary>Letters of three roles in four activities, and a limit, or none, of each kind.</summary>
    private static readonly Arbitrary<(int[][] Cells, int[] Limits)> Matrices = (
        from cells in Gen.Choose(0, 15).ArrayOf(3).ArrayOf(4)
        from limits in Gen.Choose(-1, 4).ArrayOf(3)
        select (cells, limits)
    ).ToArbitrary();

    [Fact]
    public void Findings_GoodMatrix_AreNone() => Assert.Equal([], Good.Findings);

    [Fact]
    public void Findings_NobodyAccountable_IsAnError() =>
        AssertFinding(
            Three.Activity("t", "R", "C", "I"),
            "error contract.raci.one-accountable [t]: No role is accountable for 't'."
        );

    [Fact]
    public void Findings_TwoAccountable_IsAnError() =>
        AssertFinding(
            Three.Activity("t", "A", "AR", "I"),
            "error contract.raci.one-accountable [t]: 2 roles are accountable for 't': ClientOwner and VendorLead."
        );

    [Fact]
    public void Findings_NobodyResponsible_IsAnError() =>
        AssertFinding(
            Three.Activity("t", "A", "C", "I"),
            "error contract.raci.responsible [t]: No role is responsible for 't'."
        );

    [Fact]
    public void Findings_TwoKindsOfPart_IsAWarning() =>
        AssertFinding(
            Three.Activity("t", "AR", "CI", "I"),
            "warning contract.raci.one-kind [t]: VendorLead has more than one kind of part in 't': CI."
        );

    [Theory]
    [InlineData(1, 2, "VendorLead is accountable for 2 activities, where the limit is 1.")]
    [InlineData(2, 1, "VendorLead is responsible for 2 activities, where the limit is 1.")]
    [InlineData(
        1,
        0,
        "VendorLead is accountable for 2 activities, where the limit is 1 and responsible for 2 activities, where the limit is 0."
    )]
    public void Findings_TooMuchForOneRole_IsAWarning(int accountable, int responsible, string message) =>
        AssertFinding(
            Three
                .Activity("t", "C", "AR", "I")
                .Activity("u", "C", "AR", "I")
                .Limited(RaciLimits.Of(accountable, responsible)),
            $"warning contract.raci.load [VendorLead]: {message}"
        );

    [Fact]
    public void Findings_RoleWithoutPart_IsAWarning() =>
        AssertFinding(
            Three.Activity("t", "A", "R", "-"),
            "warning contract.raci.unused-role [Legal]: Legal has no part in any activity."
        );

    [Fact]
    public void Findings_ManyConsulted_IsAWarning()
    {
        var matrix = Three.Activity("t", "AR", "C", "C");

        AssertFinding(
            matrix.Limited(RaciLimits.Of(consultedPerActivity: 1)),
            "warning contract.raci.consulted [t]: 2 roles are consulted about 't', and the limit is 1."
        );
        Assert.Equal([], matrix.Limited(RaciLimits.Of(consultedPerActivity: 2)).Findings);
    }

    [Theory]
    [InlineData("ClientOwner", null)]
    [InlineData(
        "VendorLead",
        "error contract.raci.retained [t]: 't' is retained by customer, and the accountable role VendorLead belongs to provider."
    )]
    [InlineData(
        "Legal",
        "warning contract.raci.retained [t]: 't' is retained by customer, and it is not recorded to which side the accountable role Legal belongs."
    )]
    public void Findings_RetainedActivity_AsksForTheSideOfTheAccountable(string accountable, string? text)
    {
        var parts = Names.Select(role =>
            RaciPart.Of(role, role.Equals(accountable, StringComparison.Ordinal) ? "AR" : "I")
        );
        var found = Three.Activity(RaciActivity.Of("t", parts).Retained("customer")).Findings;

        Assert.Equal(text is null ? [] : [text], found.Select(finding => finding.ToString()));
    }

    [Fact]
    public void Findings_RetainedActivityWithoutAnySide_AreNone() =>
        Assert.Equal(
            [],
            ResponsibilityMatrix
                .Of(RaciRole.Of("X"))
                .Activity(RaciActivity.Of("t", RaciPart.Of("X", "AR")).Retained("customer"))
                .Findings
        );

    [Theory]
    [InlineData("ClientOwner", null)]
    [InlineData(
        "VendorLead",
        "'t' passes between organisations and has a counterpart, VendorLead, on the same side as VendorLead."
    )]
    [InlineData(
        "Legal",
        "'t' passes between organisations and has a counterpart, Legal, of whom it is not recorded that it is on the other side than VendorLead."
    )]
    public void Findings_Counterpart_IsOnTheOtherSide(string counterpart, string? message)
    {
        var row = RaciActivity
            .Of("t", RaciPart.Of("VendorLead", "AR"), RaciPart.Of("ClientOwner", "I"), RaciPart.Of("Legal", "C"))
            .WithCounterpart(counterpart);

        Assert.Equal(message is null ? [] : [message], Three.Activity(row).Findings.Select(found => found.Message));
    }

    [Fact]
    public void Findings_HandOffWithoutCounterpart_CountsOnceOthersAreNamed()
    {
        var handOff = Three.Activity("t", "A", "R", "I");
        var named = RaciActivity
            .Of("u", RaciPart.Of("VendorLead", "AR"), RaciPart.Of("ClientOwner", "I"))
            .WithCounterpart("ClientOwner");

        Assert.Equal([], handOff.Findings);
        AssertFinding(
            handOff.Activity(named),
            "error contract.raci.counterpart [t]: 't' passes between organisations and has no counterpart of ClientOwner on the other side."
        );
    }

    [Fact]
    public void Findings_HandOffWithoutOneAccountable_IsAnError() =>
        Assert.Equal(
            [
                "No role is accountable for 't'.",
                "'t' passes between organisations and has 0 accountable roles.",
                "Legal has no part in any activity.",
            ],
            Three
                .Activity(
                    RaciActivity
                        .Of("t", RaciPart.Of("ClientOwner", "R"), RaciPart.Of("VendorLead", "R"))
                        .WithCounterpart("VendorLead")
                )
                .Findings.Select(found => found.Message)
        );

    [Fact]
    public void Findings_AnyMatrix_AgreeWithTheNaiveRules() =>
        Law.Holds(
            Matrices,
            one =>
                Naive(one.Cells, one.Limits)
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(
                        Built(one.Cells, one.Limits)
                            .Findings.Select(found => $"{found.Rule} {found.Severity} {found.Subject}")
                            .Order(StringComparer.Ordinal),
                        StringComparer.Ordinal
                    )
        );

    [Fact]
    public void Accountable_OneRole_IsKnown()
    {
        var answer = Good.Accountable("run service");

        Assert.Equal(RaciRole.Of("VendorLead", "provider"), answer.Value);
        Assert.Equal(
            "VendorLead (provider) is accountable for run service.\n- run service: ClientOwner I, VendorLead AR.",
            answer.Explanation.ToString()
        );
        Assert.Equal(["VendorLead"], Good.Row("run service").Value.Responsible);
    }

    [Fact]
    public void Accountable_OfWhatIsNotThere_SaysWhy()
    {
        var matrix = Three.Activity("t", "R", "C", "I").Activity("u", "A", "AR", "I");

        Assert.Equal(AnswerStatus.FactMissing, matrix.Accountable("t").Status);
        Assert.Equal(AnswerStatus.Conflict, matrix.Accountable("u").Status);
        Assert.Equal(AnswerStatus.Silent, matrix.Accountable("T").Status);
        Assert.Equal("No responsibility matrix names 'T'.", Assert.Single(matrix.Row("T").Findings).Message);
    }

    [Fact]
    public void Activity_BadRows_Throw()
    {
        Assert.Equal(
            "'t' has 2 cells, and there are 3 roles. (Parameter 'letters')",
            Assert.Throws<ArgumentException>(() => Three.Activity("t", "A", "R")).Message
        );
        Assert.Equal(
            "An activity is named 'run service' already. (Parameter 'activity')",
            Assert.Throws<ArgumentException>(() => Good.Activity("run service", "A", "R", "C")).Message
        );
        Assert.Equal(
            "'t' names the role 'Nobody', which is not there. (Parameter 'activity')",
            Assert
                .Throws<ArgumentException>(() => Three.Activity(RaciActivity.Of("t", RaciPart.Of("Nobody", "A"))))
                .Message
        );
        Assert.Equal(
            "'t' names the role 'Nobody', which is not there. (Parameter 'activity')",
            Assert
                .Throws<ArgumentException>(() => Three.Activity(RaciActivity.Of("t").WithCounterpart("Nobody")))
                .Message
        );
        Assert.Throws<FormatException>(() => Three.Activity("t", "A", "R", "X"));
    }

    [Fact]
    public void Of_BadRoles_Throw()
    {
        Assert.Equal(
            "A responsibility matrix needs a role. (Parameter 'roles')",
            Assert.Throws<ArgumentException>(() => ResponsibilityMatrix.Of()).Message
        );
        Assert.Equal(
            "Two roles are named 'X'. (Parameter 'roles')",
            Assert
                .Throws<ArgumentException>(() =>
                    ResponsibilityMatrix.Of(RaciRole.Of("X"), RaciRole.Of("X", "customer"))
                )
                .Message
        );
        Assert.Equal("limits", Assert.Throws<ArgumentNullException>(() => Three.Limited(null!)).ParamName);
        Assert.Equal(
            "consultedPerActivity",
            Assert.Throws<ArgumentOutOfRangeException>(() => RaciLimits.Of(consultedPerActivity: -1)).ParamName
        );
    }

    [Fact]
    public void ToString_IsRolesOrActivities()
    {
        Assert.Equal("responsibilities of ClientOwner (customer), VendorLead (provider) and Legal", Three.ToString());
        Assert.Equal(
            "approve change: ClientOwner A, Legal C, VendorLead R | run service: ClientOwner I, VendorLead AR",
            Good.ToString()
        );
        Assert.Equal("at most 1 A a role, 2 R a role, 3 C an activity", RaciLimits.Of(1, 2, 3).ToString());
        Assert.Equal("no limits", RaciLimits.None.ToString());
    }

    private static void AssertFinding(ResponsibilityMatrix matrix, string text) =>
        Assert.Equal([text], matrix.Findings.Select(finding => finding.ToString()));

    private static ResponsibilityMatrix Built(int[][] cells, int[] limits) =>
        cells
            .Select((row, i) => (Row: row, Name: Activities[i]))
            .Aggregate(Three, (matrix, own) => matrix.Activity(own.Name, own.Row.Select(Letters)))
            .Limited(RaciLimits.Of(Limit(limits[0]), Limit(limits[1]), Limit(limits[2])));

    private static string Letters(int bits) => string.Concat("RACI".Where((_, place) => (bits >> place & 1) == 1));

    private static int? Limit(int limit) => limit < 0 ? null : limit;

    /// <summary>The rules by letters in a table, without the types of the library.</summary>
    private static IEnumerable<string> Naive(int[][] cells, int[] limits)
    {
        int Count(IEnumerable<int> bits, char letter) => bits.Count(one => Letters(one).Contains(letter));
        for (var i = 0; i < cells.Length; i++)
        {
            if (Count(cells[i], 'A') != 1)
            {
                yield return $"contract.raci.one-accountable Error {Activities[i]}";
            }

            if (Count(cells[i], 'R') == 0)
            {
                yield return $"contract.raci.responsible Error {Activities[i]}";
            }

            foreach (var cell in cells[i].Where(cell => Letters(cell) is not ("" or "R" or "A" or "C" or "I" or "RA")))
            {
                yield return $"contract.raci.one-kind Warning {Activities[i]}";
            }

            if (limits[2] >= 0 && Count(cells[i], 'C') > limits[2])
            {
                yield return $"contract.raci.consulted Warning {Activities[i]}";
            }
        }

        for (var j = 0; j < Names.Length; j++)
        {
            var column = cells.Select(row => row[j]).ToList();
            if (
                (limits[0] >= 0 && Count(column, 'A') > limits[0]) || (limits[1] >= 0 && Count(column, 'R') > limits[1])
            )
            {
                yield return $"contract.raci.load Warning {Names[j]}";
            }

            if (column.TrueForAll(cell => cell == 0))
            {
                yield return $"contract.raci.unused-role Warning {Names[j]}";
            }
        }
    }
}
