using System.Reflection;

namespace Outsourcing.Domain.Tests.House;

/// <summary>The public surface changes on purpose only: the approved text is reviewed like code.</summary>
public sealed class PublicApiTests
{
    private const string Folder = "tests/Outsourcing.Domain.Tests/House";

    [Theory]
    [InlineData("Outsourcing.Domain")]
    [InlineData("Outsourcing.Domain.Json")]
    [InlineData("Outsourcing.Domain.ICalendar")]
    public void Surface_IsTheApprovedOne(string assembly)
    {
        var path = $"{Folder}/PublicApi.{assembly}.approved.txt";
        var surface = ApiText.Of(Assembly.Load(assembly));
        if (string.Equals(Environment.GetEnvironmentVariable("APPROVE_PUBLIC_API"), "1", StringComparison.Ordinal))
        {
            File.WriteAllText(RepositoryFiles.PathOf(path), surface);
        }

        Assert.Equal(RepositoryFiles.Read(path), surface);
    }

    [Fact]
    public void Surface_OfAKnownType_IsWrittenInFull()
    {
        Assert.Equal(
            """
            Outsourcing.Domain.Tests.House: sealed class KnownSurface<T> : IDisposable where T : notnull
                IReadOnlyList<string?>? Texts { get; }
                KnownSurface(T first, string? name = null)
                T First { get; }
                TOther? Find<TOther>(T[]? among, ref DayOfWeek day, int? at = 4, DayOfWeek first = DayOfWeek.Monday) where TOther : class, new()
                TOther? Second<TOther>(TOther one, TOther? two)
                const int Most = 3
                int this[int index] { get; }
                static (int Low, string? High) Range(params IReadOnlyList<string?> texts)
                static KnownSurface<T> operator +(KnownSurface<T> left, decimal right)
                static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out KnownSurface<T> result)
                void Dispose()


            """,
            ApiText.Of([typeof(KnownSurface<>)])
        );
    }
}
