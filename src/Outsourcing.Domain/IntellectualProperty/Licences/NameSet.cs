namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Names of one dimension as numbers.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Gets the number of what is not said.</summary>
    public static int NotSaid => -2;

    public int Count => numbers.Count;

    public int Add(string name)
    {
        if (!numbers.TryGetValue(name, out var number))
        {
            number = numbers.Count;
            numbers.Add(name, number);
        }

        return number;
    }

    public NameTable AddAll(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            Add(name);
        }

        return this;
    }

    /// <summary>Gives the number of a name; below zero when nothing speaks of it, or it is not said.</summary>
    public int Number(string? name) =>
        name is null ? NotSaid
        : numbers.TryGetValue(name, out var number) ? number
        : -1;

    /// <summary>Puts an extent in numbers; all its names must have been added.</summary>
    public NameSet Set(Extent extent)
    {
        var bits = new ulong[(numbers.Count + 63) / 64];
        foreach (var name in extent.Names)
        {
            var number = numbers[name];
            bits[number >> 6] |= 1UL << (number & 63);
        }

        return new NameSet(bits, extent.IsAllBut, extent.IsAll, extent.IsNothing);
    }
}

/// <summary>An extent in numbers.</summary>
internal readonly struct NameSet(ulong[] bits, bool isAllBut, bool isAll, bool isNothing)
{
    public bool Contains(int number) =>
        number < 0 ? isAllBut : ((bits[number >> 6] >> (number & 63)) & 1) == 1 != isAllBut;

    /// <summary>Says whether it holds for a number that may not be said.</summary>
    public Truth Reaches(int number) =>
        number != NameTable.NotSaid ? Truth.Of(Contains(number))
        : isAll ? Truth.True
        : isNothing ? Truth.False
        : Truth.Unknown;
}
