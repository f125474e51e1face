using System.Reflection;

namespace Outsourcing.Domain.Tests.House;

/// <summary>What the compiler noted about null for one use of a type, in the order in which the type is written.</summary>
/// <remarks>
/// The compiler writes one byte for each reference type, array, type parameter and generic value type; a single byte
/// stands for all of them, and no byte for those of the member or type around.
/// </remarks>
internal sealed class NullFlags
{
    /// <summary>The byte for what is never null.</summary>
    public const byte Never = 1;

    /// <summary>The byte for what may be null.</summary>
    public const byte Maybe = 2;

    private readonly byte[] flags;
    private int position;

    private NullFlags(byte[] flags) => this.flags = flags;

    /// <summary>Gets flags that say nothing.</summary>
    public static NullFlags None => new([0]);

    /// <summary>Reads the flags of a parameter, or of what its method returns.</summary>
    public static NullFlags Of(ParameterInfo use, MemberInfo? around) => Of(use.GetCustomAttributesData(), around);

    /// <summary>Reads the flags of a property, field or event.</summary>
    public static NullFlags Of(MemberInfo use, MemberInfo? around) => Of(use.GetCustomAttributesData(), around);

    /// <summary>Reads the flag of a type parameter where it is declared.</summary>
    public static byte OfTypeParameter(Type parameter, MemberInfo owner) =>
        Of(parameter.GetCustomAttributesData(), owner).flags[0];

    /// <summary>Takes the flag of the next type.</summary>
    /// <returns>Whether the type is marked as one that may be null.</returns>
    public bool NextSaysMaybe(Type type)
    {
        if (type is { IsValueType: true, IsGenericType: false, IsGenericParameter: false })
        {
            return false;
        }

        var flag = flags.Length == 1 ? flags[0] : flags[position++];
        return flag == Maybe && !type.IsValueType;
    }

    private static NullFlags Of(IList<CustomAttributeData> attributes, MemberInfo? around)
    {
        if (Argument(attributes, "NullableAttribute") is { } own)
        {
            return new NullFlags(Bytes(own));
        }

        for (var place = around; place is not null; place = place.DeclaringType)
        {
            if (Argument(place.GetCustomAttributesData(), "NullableContextAttribute") is { } context)
            {
                return new NullFlags(Bytes(context));
            }
        }

        return None;
    }

    private static CustomAttributeTypedArgument? Argument(IList<CustomAttributeData> attributes, string name) =>
        attributes
            .Where(attribute => string.Equals(attribute.AttributeType.Name, name, StringComparison.Ordinal))
            .Select(attribute => (CustomAttributeTypedArgument?)attribute.ConstructorArguments[0])
            .FirstOrDefault();

    private static byte[] Bytes(CustomAttributeTypedArgument argument) =>
        argument.Value is IReadOnlyCollection<CustomAttributeTypedArgument> many
            ? [.. many.Select(one => (byte)one.Value!)]
            : [(byte)argument.Value!];
}
