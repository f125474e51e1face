using System.Collections;
using System.Reflection;

namespace Outsourcing.Domain.Tests.House;

/// <summary>How every public type is built.</summary>
public sealed class ShapeTests
{
    private const BindingFlags PublicMembers =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void PublicTypes_OfTheCore_AreFound()
    {
        Assert.Contains(typeof(Outsourcing.Domain.Reasoning.Finding), Libraries.PublicTypes);
    }

    [Fact]
    public void Class_IsSealedOrAbstract()
    {
        Assert.Equal([], Libraries.PublicTypes.Where(IsOpen).Select(type => type.ToString()));
        Assert.True(IsOpen(typeof(List<int>)));
    }

    [Fact]
    public void Property_HasNoPublicSetter()
    {
        Assert.Equal([], Libraries.PublicTypes.SelectMany(Settable));
        Assert.Contains("System.Collections.Generic.List`1[System.Int32].Capacity", Settable(typeof(List<int>)));
    }

    [Fact]
    public void Field_ThatIsPublic_IsAConstant()
    {
        Assert.Equal([], Libraries.PublicTypes.SelectMany(OpenFields));
        Assert.Contains("System.ValueTuple`1[System.Int32].Item1", OpenFields(typeof(ValueTuple<int>)));
        Assert.Contains("System.String.Empty", OpenFields(typeof(string)));
    }

    [Fact]
    public void Enum_NamesZero()
    {
        Assert.Equal([], Libraries.PublicTypes.Where(LacksZero).Select(type => type.ToString()));
        Assert.True(LacksZero(typeof(FromOne)));
    }

    [Fact]
    public void TypeWithACollection_HasEqualityOfItsOwn()
    {
        Assert.Equal([], Libraries.PublicTypes.Where(ComparesACollectionByReference).Select(type => type.ToString()));
        Assert.True(ComparesACollectionByReference(typeof(Holder)));
    }

    [Fact]
    public void StaticProperty_Loads()
    {
        var properties = Libraries
            .PublicTypes.Where(type => !type.ContainsGenericParameters)
            .SelectMany(type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            )
            .ToList();

        Assert.NotEmpty(properties);
        Assert.All(properties, property => Assert.NotNull(property.GetValue(null)));
    }

    private static bool IsOpen(Type type) => type is { IsClass: true, IsSealed: false, IsAbstract: false };

    private static IEnumerable<string> Settable(Type type) =>
        type.GetProperties(PublicMembers)
            .Where(property => property.SetMethod is { IsPublic: true })
            .Select(property => $"{type}.{property.Name}");

    private static IEnumerable<string> OpenFields(Type type) =>
        type.IsEnum
            ? []
            : type.GetFields(PublicMembers).Where(field => !field.IsLiteral).Select(field => $"{type}.{field.Name}");

    private static bool LacksZero(Type type) => type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0));

    private static bool ComparesACollectionByReference(Type type) =>
        type is { IsInterface: false, IsEnum: false }
        && !(type.IsAbstract && type.IsSealed)
        // An exception is told apart by its reference, as everywhere in .NET.
        && !type.IsAssignableTo(typeof(Exception))
        && type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Any(property => IsCollection(property.PropertyType))
        && type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType == typeof(object);

    private static bool IsCollection(Type type) => type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable));

    private enum FromOne
    {
        First = 1,
    }

    private sealed class Holder(IReadOnlyList<int> numbers)
    {
        public IReadOnlyList<int> Numbers { get; } = numbers;
    }
}
