namespace Outsourcing.Domain.Json;

/// <summary>The members of an object as they were read, for the factory of its type.</summary>
internal readonly struct Parts(IReadOnlyList<string> names, object?[] values)
{
    /// <summary>Gets a member that must be there.</summary>
    public T Get<T>(string name)
        where T : notnull => (T)Find(name)!;

    /// <summary>Gets a member that may be absent or null.</summary>
    public T? Optional<T>(string name) => (T?)Find(name);

    /// <summary>Gets the items of a list, none of which may be null; an absent list is empty.</summary>
    public T[] List<T>(string name)
    {
        T[] items = (T[]?)Find(name) ?? [];
        return Array.TrueForAll(items, item => item is not null)
            ? items
            : throw new ShapeException($"The list '{name}' holds null.");
    }

    private object? Find(string name)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (string.Equals(names[i], name, StringComparison.Ordinal))
            {
                return values[i];
            }
        }

        throw new InvalidOperationException($"The shape describes no member '{name}'.");
    }
}
