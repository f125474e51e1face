namespace Outsourcing.Domain.Tests.House;

public sealed class FloorsTests
{
    private const string Root = "Outsourcing.Domain";

    /// <summary>Each concept and its floor; a folder refers only to lower floors and to itself.</summary>
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        // Below everything: it knows no word of the field.
        ["Guards"] = -2,
        // The kernel, in which amounts write their fingerprints (docs/decisions/0007).
        ["Reasoning"] = -1,
        ["Amounts"] = 0,
        ["Scoring"] = 1,
        ["Calendars"] = 1,
        ["Parties"] = 1,
        ["Selection"] = 2,
        ["Measurement"] = 2,
        ["Contracts"] = 2,
        ["ServiceLevels"] = 3,
        ["Performance"] = 3,
        ["Confidentiality"] = 3,
        ["IntellectualProperty"] = 3,
        ["Pricing"] = 3,
        ["Liability"] = 3,
        ["Governance"] = 3,
        ["Coordination"] = 3,
        ["Sourcing"] = 3,
        ["Review"] = 4,
    };

    private static readonly IReadOnlyDictionary<FolderReference, string> References = FolderReferences.Of(
        Libraries.Core,
        Root
    );

    [Fact]
    public void EveryFolder_HasAFloor()
    {
        var folders = Directory
            .EnumerateDirectories(RepositoryFiles.PathOf($"src/{Root}"))
            .Select(path => Path.GetFileName(path)!)
            .Where(name => name is not ("bin" or "obj"))
            .ToList();

        Assert.Contains("Reasoning", folders);
        Assert.All(folders, folder => Assert.Contains(folder, Floors.Keys));
    }

    [Fact]
    public void EveryType_LivesInAConcept()
    {
        var concepts = Libraries.PublicTypesOf(Libraries.Core).Select(type => type.Namespace!.Split('.')).ToList();

        Assert.NotEmpty(concepts);
        Assert.All(
            concepts,
            parts => Assert.True(parts.Length == 3 && Floors.ContainsKey(parts[2]), string.Join('.', parts))
        );
    }

    [Fact]
    public void EveryFolder_RefersOnlyToLowerFloors()
    {
        var upward = References
            .Where(entry => Floors.ContainsKey(entry.Key.To) && Floors[entry.Key.To] >= Floors[entry.Key.From])
            .Select(entry => $"{entry.Key.From} refers to {entry.Key.To} in {entry.Value}");

        Assert.Equal([], upward);
    }

    [Theory]
    [InlineData("Reasoning", "NodaTime")]
    [InlineData("Reasoning", "Amounts")]
    [InlineData("Scoring", "NodaTime")]
    [InlineData("Scoring", "Amounts")]
    public void Folder_NeverRefersTo_What_WouldKeepScoringFromStandingAlone(string from, string to)
    {
        Assert.DoesNotContain(new FolderReference(from, to), References.Keys);
    }

    [Fact]
    public void References_OfTheCore_HoldTheKnownOnes()
    {
        Assert.Contains(new FolderReference("Reasoning", "System.Runtime"), References.Keys);
        Assert.Contains(new FolderReference("Reasoning", "System.Security.Cryptography"), References.Keys);
    }

    [Theory]
    [InlineData("ByBase")]
    [InlineData("ByInterface")]
    [InlineData("ByField")]
    [InlineData("ByParameter")]
    [InlineData("ByReturn")]
    [InlineData("ByArray")]
    [InlineData("ByGenericArgument")]
    [InlineData("ByConstraint")]
    [InlineData("ByMethodConstraint")]
    [InlineData("ByAttribute")]
    [InlineData("ByPropertyAttribute")]
    [InlineData("ByParameterAttribute")]
    [InlineData("ByStaticCall")]
    [InlineData("ByGenericCall")]
    [InlineData("ByStaticField")]
    [InlineData("ByTypeOf")]
    [InlineData("ByCatch")]
    [InlineData("ByLambda")]
    [InlineData("ByNestedType")]
    public void References_OfTheFixture_ReachTheLowerFolder(string folder)
    {
        Assert.Contains(new FolderReference(folder, "Lower"), FixtureReferences().Keys);
    }

    [Fact]
    public void References_OfTheFixture_DoNotInventAny()
    {
        Assert.DoesNotContain(
            FixtureReferences().Keys,
            reference => reference.From is "Lower" && reference.To.StartsWith("By", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(new FolderReference("Alone", "Lower"), FixtureReferences().Keys);
        Assert.Contains(FixtureReferences().Keys, reference => reference.From is "Alone");
    }

    [Fact]
    public void References_OfTheFixture_NameTheMemberAndTheForeignAssembly()
    {
        Assert.Equal("Uses.Call", FixtureReferences()[new FolderReference("ByStaticCall", "Lower")]);
        Assert.Contains(new FolderReference("ByForeignType", "NodaTime"), FixtureReferences().Keys);
    }

    private static IReadOnlyDictionary<FolderReference, string> FixtureReferences() =>
        FolderReferences.Of(typeof(FloorsTests).Assembly, "Outsourcing.Domain.Tests.House.KnownReferences");
}
