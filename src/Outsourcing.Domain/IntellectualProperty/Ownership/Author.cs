namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who made a contribution, and for whom.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Author
{
    private Author(AuthorKind kind, string? name, string? workedFor, Truth inDuties)
    {
        Kind = kind;
        Name = name;
        WorkedFor = workedFor;
        InDuties = inDuties;
    }

    /// <summary>Gets the author of whom nobody knows who it is.</summary>
    public static Author Unknown { get; } = new(AuthorKind.Unknown, name: null, workedFor: null, Truth.Unknown);

    /// <summary>Gets how the author stood to those for whom the work was made.</summary>
    public AuthorKind Kind { get; }

    /// <summary>Gets the name of the author, or of the tool where there is no human one; <see langword="null"/> when nobody knows.</summary>
    public string? Name { get; }

    /// <summary>Gets the employer, or the firm that engaged the contractor; <see langword="null"/> for the other kinds.</summary>
    public string? WorkedFor { get; }

    /// <summary>
    /// Gets whether an employee made it in the course of the employment, by the test of the law of the place, such as "within
    /// the scope" (US), "in the course" (GB) or "in the execution of the duties" (DE).
    /// </summary>
    public Truth InDuties { get; }

    /// <summary>Creates an employee.</summary>
    /// <param name="name">The name of the author.</param>
    /// <param name="of">The employer: a party or another firm.</param>
    /// <param name="inDuties">Whether the work belongs to the employment.</param>
    /// <returns>The author.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Author Employee(string name, string of, Truth inDuties) =>
        new(AuthorKind.Employee, Checked(name), Guard.Against.NoText(of).Trim(), inDuties);

    /// <summary>Creates a contractor who is not employed.</summary>
    /// <param name="name">The name of the author.</param>
    /// <param name="of">Who engaged the contractor: a party or another firm.</param>
    /// <returns>The author.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Author Contractor(string name, string of) =>
        new(AuthorKind.Contractor, Checked(name), Guard.Against.NoText(of).Trim(), Truth.Unknown);

    /// <summary>Creates a person or firm that worked for itself.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The author.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Author Itself(string name) => new(AuthorKind.Itself, Checked(name), workedFor: null, Truth.Unknown);

    /// <summary>Creates a tool that made something without a human author.</summary>
    /// <param name="tool">The name of the tool.</param>
    /// <returns>The author.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static Author NoHuman(string tool) => new(AuthorKind.NoHuman, Checked(tool), workedFor: null, Truth.Unknown);

    /// <summary>Returns text such as <c>K. Brandt, contractor of Larkfield</c>.</summary>
    /// <returns>Who it is.</returns>
    public override string ToString() =>
        Kind switch
        {
            AuthorKind.Employee => $"{Name}, employee of {WorkedFor}",
            AuthorKind.Contractor => $"{Name}, contractor of {WorkedFor}",
            AuthorKind.Itself => Name!,
            AuthorKind.NoHuman => $"{Name}, no human author",
            _ => "unknown author",
        };

    private static string Checked(string name) => Guard.Against.NoText(name).Trim();
}
