using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.Tests.House;

/// <summary>A type of whose surface the text is known.</summary>
internal sealed class KnownSurface<T>(T first, string? name = null) : IDisposable
    where T : notnull
{
    public const int Most = 3;

    public T First { get; } = first;

    public IReadOnlyList<string?>? Texts { get; }

    internal string? Name { get; } = name;

    public int this[int index] => index;

    public static KnownSurface<T> operator +(KnownSurface<T> left, decimal right) =>
        right > 0m ? left : new(left.First);

    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out KnownSurface<T> result)
    {
        result = null;
        return text is null;
    }

    public static (int Low, string? High) Range(params IReadOnlyList<string?> texts) => (texts.Count, null);

    public TOther? Find<TOther>(T[]? among, ref DayOfWeek day, int? at = 4, DayOfWeek first = DayOfWeek.Monday)
        where TOther : class, new() => at > among?.Length && day == first && Name is null ? new TOther() : null;

    public TOther? Second<TOther>(TOther one, TOther? two) => Name is null ? one : two;

    public void Dispose() { }
}
