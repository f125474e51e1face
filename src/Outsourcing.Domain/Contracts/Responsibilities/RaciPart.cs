namespace Outsourcing.Domain.Contracts;

/// <summary>The part of one role in one activity: a cell of a responsibility matrix.</summary>
/// <remarks>Two are equal when role and letters are equal. Immutable.</remarks>
public sealed record RaciPart
{
    private RaciPart(string role, Participation letters)
    {
        Role = role;
        Letters = letters;
    }

    /// <summary>Gets the name of the role.</summary>
    public string Role { get; }

    /// <summary>Gets what part it has.</summary>
    public Participation Letters { get; }

    /// <summary>Creates a cell.</summary>
    /// <param name="role">The name of the role; not blank.</param>
    /// <param name="letters">What part it has.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static RaciPart Of(string role, Participation letters) => new(Guard.Against.NoText(role).Trim(), letters);

    /// <summary>Creates a cell from letters such as <c>AR</c>.</summary>
    /// <param name="role">The name of the role; not blank.</param>
    /// <param name="letters">The letters <c>R</c>, <c>A</c>, <c>C</c> and <c>I</c>, each once at most.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    /// <exception cref="FormatException">The letters are others.</exception>
    public static RaciPart Of(string role, string letters) => Of(role, Participation.Parse(letters));

    /// <summary>Returns text such as <c>VendorLead AR</c>.</summary>
    /// <returns>The role and its letters.</returns>
    public override string ToString() => $"{Role} {Letters}";
}
