using System.Globalization;
using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;

namespace Outsourcing.Domain.Tests.Support;

/// <summary>Runs FsCheck properties inside ordinary xUnit facts.</summary>
/// <remarks>
/// The seed is made from the name of the test, so that every run tries the same cases. A failure names the test and shows
/// the shrunk counter-example. For a long run, set <c>OUTSOURCING_LAW_CASES</c> to the number of cases; to try other
/// cases, set <c>OUTSOURCING_LAW_SEED</c> to any whole number.
/// </remarks>
internal static class Law
{
    private static readonly int Cases = (int)Setting("OUTSOURCING_LAW_CASES", 200);
    private static readonly ulong Seed = Setting("OUTSOURCING_LAW_SEED", 4217);

    public static void Holds<T>(Arbitrary<T> values, Func<T, bool> law, [CallerMemberName] string name = "") =>
        Prop.ForAll(values, law).Check(Configure(name));

    public static void Holds<T1, T2>(
        Arbitrary<T1> first,
        Arbitrary<T2> second,
        Func<T1, T2, bool> law,
        [CallerMemberName] string name = ""
    ) => Prop.ForAll(first, second, law).Check(Configure(name));

    public static void Holds<T1, T2, T3>(
        Arbitrary<T1> first,
        Arbitrary<T2> second,
        Arbitrary<T3> third,
        Func<T1, T2, T3, bool> law,
        [CallerMemberName] string name = ""
    ) => Prop.ForAll(first, second, third, law).Check(Configure(name));

    private static Config Configure(string name)
    {
        // The second number of a seed must be odd.
        var gamma = name.Aggregate(Seed, (hash, letter) => unchecked((hash * 31) + letter)) | 1;
        return Config.QuickThrowOnFailure.WithName(name).WithMaxTest(Cases).WithReplay(Seed, gamma);
    }

    private static ulong Setting(string name, ulong otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text
            ? ulong.Parse(text, CultureInfo.InvariantCulture)
            : otherwise;
}
