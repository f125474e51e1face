namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A question in numbers.</summary>
internal readonly record struct CompiledQuestion(int Party, int Act, int Field, int Territory);

/// <summary>A norm about one party and one right in one item: the licence from which it comes, and what is known of it for every act.</summary>
/// <remarks>By line of ownership it is known besides where the party, or who licensed it, took the title.</remarks>
internal readonly record struct CompiledNorm(int Licence, Truth Known, bool IsRestriction, Truth[]? ByLine = null);

/// <summary>A promise not to contest, in numbers.</summary>
internal sealed record CompiledPromise(NameSet Fields, NameSet Territories);

/// <summary>A line of ownership in numbers; by party and use.</summary>
internal sealed record CompiledLine(NameSet Fields, NameSet Territories, Truth[][] Owned)
{
    public Truth Reached(CompiledQuestion question) =>
        Fields.Reaches(question.Field) & Territories.Reaches(question.Territory);
}

/// <summary>One right in one item: whose it is, and the norms by party.</summary>
internal sealed record CompiledCell(
    int Number,
    Truth IsOpen,
    CompiledLine[] Lines,
    CompiledNorm[][] Permits,
    CompiledNorm[][] Forbids,
    CompiledPromise[][] Challenges
);

/// <summary>A running licence in numbers.</summary>
internal sealed class CompiledLicence
{
    public required Licence Source { get; init; }

    public required int By { get; init; }

    public required TitleUse Use { get; init; }

    /// <summary>Gets, for each cell and line, whether the licensor owned all of it while the licence ran.</summary>
    public required bool[][] Owned { get; init; }

    public required Truth Holds { get; init; }

    public required bool[] Concerns { get; init; }

    public required NameSet Acts { get; init; }

    public required NameSet Fields { get; init; }

    public required NameSet Territories { get; init; }

    public required NameSet Forbidden { get; init; }

    public required CompiledLicence? Under { get; init; }

    public required int[] Sources { get; init; }

    public required int Document { get; init; }

    public required int[] Above { get; init; }
}
