using System.Collections;
using System.Globalization;
using System.Reflection;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.House;

/// <summary>How every public type behaves, shown on its examples.</summary>
public sealed class SampleTests
{
    public static TheoryData<int> Indexes => [.. Enumerable.Range(0, Samples.All.Count)];

    [Fact]
    public void EveryTypeThatCanHaveInstances_HasASample()
    {
        var shown = Samples.All.Select(sample => Definition(sample.Type)).ToHashSet();

        Assert.Equal(
            [],
            Libraries
                .PublicTypes.Where(CanHaveInstances)
                .Where(type => !shown.Contains(type))
                .Select(type => type.ToString())
        );
    }

    [Fact]
    public void EverySample_IsOfAPublicType()
    {
        Assert.All(Samples.All, sample => Assert.Contains(Definition(sample.Type), Libraries.PublicTypes));
    }

    [Fact]
    public void StructDefault_IsUsable()
    {
        var structs = Samples
            .All.Select(sample => sample.Type)
            .Where(type => type.IsValueType)
            .Distinct()
            .Select(type => (First: Activator.CreateInstance(type)!, Second: Activator.CreateInstance(type)!))
            .ToList();

        Assert.NotEmpty(structs);
        Assert.All(
            structs,
            pair =>
            {
                Assert.NotNull(pair.First.ToString());
                Assert.Equal(pair.First, pair.Second);
                Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
                Assert.Equal(
                    Described(() => pair.First),
                    Cultures.In(Cultures.Hostile, () => Described(() => pair.First))
                );
            }
        );
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Sample_WithValueEquality_EqualsItselfMadeAgain(int index)
    {
        var (first, second) = (Samples.All[index].Make(), Samples.All[index].Make());

        Assert.True(
            !HasValueEquality(first.GetType()) || (first.Equals(second) && !first.Equals(null)),
            $"{first} is not equal to itself made again."
        );
        Assert.True(
            !HasValueEquality(first.GetType()) || first.GetHashCode() == second.GetHashCode(),
            $"{first} has another hash made again."
        );
    }

    [Fact]
    public void Samples_OfOneType_Differ()
    {
        var groups = Samples.All.GroupBy(sample => sample.Type).ToList();

        Assert.All(
            groups,
            group =>
            {
                var made = group.Select(sample => sample.Make()).ToList();
                Assert.Equal(made.Count, made.Distinct().Count());
            }
        );
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Text_InAnotherCulture_IsTheSame(int index)
    {
        var make = Samples.All[index].Make;
        var expected = Cultures.In(CultureInfo.InvariantCulture, () => Described(make));

        Assert.NotEmpty(expected);
        Assert.All(Cultures.All, culture => Assert.Equal(expected, Cultures.In(culture, () => Described(make))));
    }

    [Fact]
    public void Text_OfAnEnum_IsItsName()
    {
        var values = Libraries
            .PublicTypes.Where(type => type.IsEnum)
            .SelectMany(type => Enum.GetValues(type).Cast<object>());

        Assert.All(
            values,
            value => Assert.Equal(Enum.GetName(value.GetType(), value), Cultures.In(Cultures.Hostile, value.ToString))
        );
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Format_WithAnyProvider_IsTheInvariantText(int index)
    {
        var make = Samples.All[index].Make;
        var text = Cultures.In(CultureInfo.InvariantCulture, () => Text(make(), provider: null));

        Assert.All(Cultures.All, culture => Assert.Equal(text, Text(make(), culture)));
        Assert.All(
            Cultures.All,
            culture => Assert.Equal(text, Cultures.In(culture, () => Text(make(), provider: null)))
        );
        Assert.All(Cultures.All, culture => Assert.Equal(text, Cultures.In(culture, () => SpanText(make()))));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Parse_OfToString_GivesTheValueBack(int index)
    {
        var value = Samples.All[index].Make();

        Assert.All(Cultures.All, culture => Assert.Equal(value, Cultures.In(culture, () => ReadBack(value))));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void TryParse_OfToString_GivesTheValueBack(int index)
    {
        var value = Samples.All[index].Make();

        Assert.All(Cultures.All, culture => Assert.Equal(value, Cultures.In(culture, () => TriedBack(value))));
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void List_GivenOut_CannotBeChanged(int index) =>
        Assert.Equal([], OpenLists(Samples.All[index].Make(), BindingFlags.Instance));

    [Fact]
    public void List_GivenOutByAType_CannotBeChanged() =>
        Assert.Equal(
            [],
            Libraries
                .PublicTypes.Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => OpenLists(type, BindingFlags.Static))
        );

    [Fact]
    public void Checks_OfListsThatCanBeChanged_SeeThem()
    {
        Assert.Equal(
            ["Array", "List", "Set", "Map"],
            OpenLists(new Open(), BindingFlags.Instance).Select(name => name.Split('.')[^1])
        );
        Assert.Equal(["Shared"], OpenLists(typeof(Open), BindingFlags.Static).Select(name => name.Split('.')[^1]));
    }

    [Fact]
    public void Checks_OfTextThatFollowsTheCulture_SeeIt()
    {
        var leaky = new Leaky(-1234.5m);

        Assert.NotEqual(
            Cultures.In(CultureInfo.InvariantCulture, () => Described(() => leaky)),
            Cultures.In(Cultures.Hostile, () => Described(() => leaky))
        );
        Assert.NotEqual(leaky, ReadBack(leaky));
        Assert.True(HasValueEquality(typeof(Leaky)));
        Assert.False(HasValueEquality(typeof(Uri[])));
    }

    /// <summary>Everything that a value says in text: itself and its public properties, one level down.</summary>
    private static string Described(Func<object> make)
    {
        var value = make();
        var properties = value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .Select(property => $"{property.Name}={Shown(ValueOf(property, value))}");
        return string.Join('\n', properties.Prepend(value.ToString()));
    }

    /// <summary>The public properties whose value is a collection that a caller can cast and change.</summary>
    private static IEnumerable<string> OpenLists(object owner, BindingFlags level)
    {
        var type = owner as Type ?? owner.GetType();
        return type.GetProperties(BindingFlags.Public | level)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            // What an exception inherits, such as its Data, is not ours.
            .Where(property => property.DeclaringType!.Assembly != typeof(Exception).Assembly)
            .Where(property => CanBeChanged(ValueOf(property, owner)))
            .Select(property => $"{type}.{property.Name}");
    }

    /// <summary>Says whether items can be set or added; an array without items has nothing to change.</summary>
    private static bool CanBeChanged(object? value) =>
        value switch
        {
            Array array => array.Length > 0,
            IList list => !list.IsReadOnly,
            IDictionary map => !map.IsReadOnly,
            null or string => false,
            _ => value
                .GetType()
                .GetInterfaces()
                .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ICollection<>))
                .Any(type => type.GetProperty(nameof(ICollection<int>.IsReadOnly))!.GetValue(value) is false),
        };

    private static object? ValueOf(PropertyInfo property, object owner)
    {
        try
        {
            return property.GetValue(owner);
        }
        catch (TargetInvocationException refusal)
        {
            return refusal.InnerException!.Message;
        }
    }

    /// <summary>A value as text; foreign ones in the invariant culture, since their own text is not ours to judge.</summary>
    private static string Shown(object? value) =>
        value switch
        {
            null => "",
            string text => text,
            _ when Libraries.Holds(value.GetType()) => value.ToString() ?? "",
            IEnumerable items => string.Join(", ", items.Cast<object?>().Select(Shown)),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };

    private static string? Text(object value, IFormatProvider? provider) =>
        value is IFormattable formattable ? formattable.ToString(null, provider) : value.ToString();

    private static string? SpanText(object value)
    {
        if (value is not ISpanFormattable formattable)
        {
            return value.ToString();
        }

        var room = new char[value.ToString()!.Length];
        Assert.True(formattable.TryFormat(room, out var written, default, null));
        Assert.False(formattable.TryFormat(room.AsSpan(0, room.Length - 1), out _, default, null));
        return new string(room, 0, written);
    }

    /// <summary>The value read from its own text, or the value itself when its type reads no text.</summary>
    private static object? ReadBack(object value)
    {
        var type = value.GetType();
        var text = value.ToString();
        if (type.GetMethod("Parse", [typeof(string)]) is { IsStatic: true } parse)
        {
            return parse.Invoke(null, [text]);
        }

        return
            type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)]) is { IsStatic: true } parseWithProvider
            ? parseWithProvider.Invoke(null, [text, null])
            : value;
    }

    /// <summary>The value that TryParse gives for its own text, or the value itself when its type has none.</summary>
    private static object? TriedBack(object value)
    {
        var type = value.GetType();
        if (type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]) is not { IsStatic: true } tryParse)
        {
            return value;
        }

        object?[] arguments = [value.ToString(), null];
        return tryParse.Invoke(null, arguments) is true ? arguments[1] : null;
    }

    private static bool HasValueEquality(Type type) =>
        type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType != typeof(object);

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static bool CanHaveInstances(Type type) =>
        type is { IsAbstract: false, IsInterface: false, IsEnum: false, IsByRefLike: false }
        && !type.IsAssignableTo(typeof(Delegate));

    private sealed class Open
    {
        public static IReadOnlyList<int> Shared { get; } = new List<int> { 1 };

        public IReadOnlyList<int> Array { get; } = new int[] { 1 };

        public IReadOnlyCollection<int> List { get; } = new List<int>();

        public IReadOnlySet<int> Set { get; } = new HashSet<int>();

        public IReadOnlyDictionary<int, int> Map { get; } = new Dictionary<int, int>();

        public IReadOnlyList<int> Nothing { get; } = System.Array.Empty<int>();

        public IReadOnlyList<int> Closed { get; } = System.Array.AsReadOnly([1]);

        public IReadOnlyList<int> Listed { get; } = [1, 2];

        public string Text { get; } = "a";
    }

    private sealed record Leaky(decimal Amount)
    {
        public static Leaky Parse(string text) => new(decimal.Parse(text, CultureInfo.InvariantCulture) + 1m);

#pragma warning disable CA1305, MA0011, MA0076 // It follows the culture on purpose.
        public override string ToString() => Amount.ToString("0.00");
#pragma warning restore CA1305, MA0011, MA0076
    }
}
