namespace Outsourcing.Domain.Contracts;

/// <summary>What an amendment does to one clause.</summary>
/// <remarks>A closed set: <see cref="Addition"/>, <see cref="Replacement"/> and <see cref="Removal"/>.</remarks>
public abstract record ClauseChange
{
    private protected ClauseChange(ClauseReference reference) => Reference = reference;

    /// <summary>Gets where the clause stands.</summary>
    public ClauseReference Reference { get; }

    /// <summary>Gets the clause as it reads from then on; <see langword="null"/> when it is removed.</summary>
    internal abstract Clause? After { get; }

    /// <summary>Adds a clause.</summary>
    /// <param name="reference">Where it stands, such as <c>MSA § 9a</c>.</param>
    /// <param name="provision">What it provides.</param>
    /// <param name="services">The services that it concerns; none for all of them.</param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    public static Addition Add(string reference, Provision provision, params IEnumerable<string> services) =>
        Add(Clause.Of(ClauseReference.Parse(reference), provision, services));

    /// <summary>Adds a clause.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    public static Addition Add(Clause clause) => new(Guard.Against.Null(clause));

    /// <summary>Replaces a clause.</summary>
    /// <param name="reference">Where it stands.</param>
    /// <param name="provision">What it provides from then on.</param>
    /// <param name="services">The services that it concerns from then on; none for all of them.</param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/> or blank.</exception>
    public static Replacement Replace(string reference, Provision provision, params IEnumerable<string> services) =>
        Replace(Clause.Of(ClauseReference.Parse(reference), provision, services));

    /// <summary>Replaces a clause.</summary>
    /// <param name="clause">The clause as it reads from then on.</param>
    /// <returns>The change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    public static Replacement Replace(Clause clause) => new(Guard.Against.Null(clause));

    /// <summary>Removes a clause.</summary>
    /// <param name="reference">Where it stands.</param>
    /// <returns>The change.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reference"/> is <see langword="null"/>.</exception>
    public static Removal Remove(string reference) => new(ClauseReference.Parse(reference));
}

/// <summary>A clause that is added.</summary>
public sealed record Addition : ClauseChange
{
    internal Addition(Clause clause)
        : base(clause.Reference) => Clause = clause;

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    internal override Clause After => Clause;

    /// <summary>Returns text such as <c>adds MSA § 9a</c>.</summary>
    /// <returns>What is done where.</returns>
    public override string ToString() => $"adds {Reference}";
}

/// <summary>A clause that reads otherwise from then on.</summary>
public sealed record Replacement : ClauseChange
{
    internal Replacement(Clause clause)
        : base(clause.Reference) => Clause = clause;

    /// <summary>Gets the clause as it reads from then on.</summary>
    public Clause Clause { get; }

    internal override Clause After => Clause;

    /// <summary>Returns text such as <c>replaces MSA § 9</c>.</summary>
    /// <returns>What is done where.</returns>
    public override string ToString() => $"replaces {Reference}";
}

/// <summary>A clause that is struck out.</summary>
public sealed record Removal : ClauseChange
{
    internal Removal(ClauseReference reference)
        : base(reference) { }

    internal override Clause? After => null;

    /// <summary>Returns text such as <c>removes MSA § 9</c>.</summary>
    /// <returns>What is done where.</returns>
    public override string ToString() => $"removes {Reference}";
}
