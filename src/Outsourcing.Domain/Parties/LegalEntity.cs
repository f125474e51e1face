namespace Outsourcing.Domain.Parties;

/// <summary>A person of the law, such as a company, that can stand on a side of an agreement.</summary>
/// <remarks>
/// Two are equal when all members are equal; names and numbers are compared letter by letter. The same company with and
/// without its identifier is therefore two values. Immutable.
/// </remarks>
public sealed record LegalEntity
{
    private LegalEntity(string name, Country? country, Lei? lei, string? registrationNumber)
    {
        Name = name;
        Country = country;
        Lei = lei;
        RegistrationNumber = registrationNumber;
    }

    /// <summary>Gets the registered name.</summary>
    public string Name { get; }

    /// <summary>Gets the country in which it is registered, or <see langword="null"/> when that is not recorded.</summary>
    public Country? Country { get; }

    /// <summary>Gets the legal entity identifier, or <see langword="null"/> when it has none or none is recorded.</summary>
    public Lei? Lei { get; }

    /// <summary>Gets the number in the register of its country, or <see langword="null"/> when none is recorded.</summary>
    public string? RegistrationNumber { get; }

    /// <summary>Creates a legal entity.</summary>
    /// <param name="name">The registered name; not blank.</param>
    /// <param name="country">The country in which it is registered.</param>
    /// <param name="lei">The legal entity identifier.</param>
    /// <param name="registrationNumber">The number in the register of its country; not blank.</param>
    /// <returns>The legal entity.</returns>
    /// <exception cref="ArgumentException">The name, or a number that is given, is blank or no valid Unicode.</exception>
    public static LegalEntity Of(
        string name,
        Country? country = null,
        Lei? lei = null,
        string? registrationNumber = null
    ) =>
        new(
            Guard.Against.NoText(name).Trim(),
            country,
            lei,
            registrationNumber is null ? null : Guard.Against.NoText(registrationNumber).Trim()
        );

    /// <summary>Returns text such as <c>Northquay Retail Ltd (GB, LEI 529900T8BM49AURSDO55)</c>.</summary>
    /// <returns>The name and what else is recorded.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            Country?.Code,
            Lei is null ? null : $"LEI {Lei}",
            RegistrationNumber is null ? null : $"no. {RegistrationNumber}",
        ];
        var recorded = string.Join(", ", parts.Where(part => part is not null));
        return recorded.Length == 0 ? Name : $"{Name} ({recorded})";
    }
}
