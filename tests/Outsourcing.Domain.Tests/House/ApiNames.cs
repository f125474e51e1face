using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Tests.House;

/// <summary>Names of types as C# writes them, with what may be null.</summary>
internal static class ApiNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    private static readonly Dictionary<string, string> Operators = new()
    {
        ["op_Addition"] = "+",
        ["op_Subtraction"] = "-",
        ["op_UnaryNegation"] = "-",
        ["op_Multiply"] = "*",
        ["op_Division"] = "/",
        ["op_Equality"] = "==",
        ["op_Inequality"] = "!=",
        ["op_LessThan"] = "<",
        ["op_GreaterThan"] = ">",
        ["op_LessThanOrEqual"] = "<=",
        ["op_GreaterThanOrEqual"] = ">=",
        ["op_BitwiseAnd"] = "&",
        ["op_BitwiseOr"] = "|",
        ["op_LogicalNot"] = "!",
        ["op_True"] = "true",
        ["op_False"] = "false",
        ["op_Implicit"] = "implicit",
        ["op_Explicit"] = "explicit",
    };

    /// <summary>Writes the sign of an operator; any other method keeps its name.</summary>
    public static string Operator(string method) =>
        Operators.TryGetValue(method, out var sign) ? $"operator {sign}" : method;

    /// <summary>Names the type of a parameter or of what a method returns.</summary>
    public static string Of(ParameterInfo parameter) =>
        Of(parameter.ParameterType, NullFlags.Of(parameter, parameter.Member), Tuples(parameter));

    /// <summary>Names the type of a property.</summary>
    public static string Of(PropertyInfo property) =>
        Of(property.PropertyType, NullFlags.Of(property, property.DeclaringType), Tuples(property));

    /// <summary>Names the type of a field.</summary>
    public static string Of(FieldInfo field) =>
        Of(field.FieldType, NullFlags.Of(field, field.DeclaringType), Tuples(field));

    /// <summary>Names the type of an event.</summary>
    public static string Of(EventInfo raised) =>
        Of(raised.EventHandlerType!, NullFlags.Of(raised, raised.DeclaringType), Tuples(raised));

    /// <summary>Names a type of which nothing is known about null.</summary>
    public static string Of(Type type) => Of(type, NullFlags.None, new Queue<string?>());

    /// <summary>Names a type where it is declared, with the names and variance of its parameters.</summary>
    public static string Definition(Type type) => Nested(type, [.. type.GetGenericArguments().Select(Variance)]);

    /// <summary>Names a type without its parameters.</summary>
    public static string Plain(Type type) => type.Name.Split('`')[0];

    /// <summary>Writes type parameters in angle brackets, or nothing when there are none.</summary>
    public static string Parameters(Type[] parameters) =>
        parameters.Length == 0 ? "" : $"<{string.Join(", ", parameters.Select(parameter => parameter.Name))}>";

    /// <summary>Writes the constraints of a type or method, or nothing when there are none.</summary>
    public static string Constraints(MemberInfo owner) =>
        string.Concat(
            GenericParameters(owner)
                .Select(parameter => (parameter.Name, Needs: string.Join(", ", Needs(parameter, owner))))
                .Where(constraint => constraint.Needs.Length > 0)
                .Select(constraint => $" where {constraint.Name} : {constraint.Needs}")
        );

    /// <summary>Writes a constant.</summary>
    public static string Literal(object? value, Type type) =>
        value switch
        {
            null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
            string text => $"\"{text}\"",
            char letter => $"'{letter}'",
            bool flag => flag ? "true" : "false",
            _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } known =>
                $"{Plain(known)}.{Enum.ToObject(known, value)}",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };

    /// <summary>Writes the number of a named value of an enum, with two digits so that they sort.</summary>
    public static string EnumNumber(Type type, string name) =>
        Convert
            .ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)
            .ToString("00", CultureInfo.InvariantCulture);

    private static string Of(Type type, NullFlags flags, Queue<string?> tuples)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, flags, tuples);
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Of(underlying, flags, tuples) + "?";
        }

        var mark = flags.NextSaysMaybe(type) ? "?" : "";
        if (type.IsArray)
        {
            return $"{Of(type.GetElementType()!, flags, tuples)}[{new string(',', type.GetArrayRank() - 1)}]{mark}";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword + mark;
        }

        var arguments = type.GetGenericArguments();
        if (type.IsAssignableTo(typeof(ITuple)) && type.IsValueType && tuples.Count >= arguments.Length)
        {
            var names = arguments.Select(_ => tuples.Dequeue()).ToList();
            var parts = arguments.Zip(names, (part, name) => $"{Of(part, flags, tuples)} {name}".TrimEnd());
            return $"({string.Join(", ", parts)})";
        }

        return Nested(type, [.. arguments.Select(argument => Of(argument, flags, tuples))]) + mark;
    }

    /// <summary>A type with the types around it; each takes its own part of the arguments.</summary>
    private static string Nested(Type type, string[] arguments)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var before = type.DeclaringType?.GetGenericArguments().Length ?? 0;
        var outer = type.DeclaringType is { } declaring ? Nested(declaring, arguments[..before]) + "." : "";
        var own = arguments[before..];
        return outer + Plain(type) + (own.Length == 0 ? "" : $"<{string.Join(", ", own)}>");
    }

    private static string Variance(Type parameter) =>
        (parameter.GenericParameterAttributes & GenericParameterAttributes.VarianceMask) switch
        {
            GenericParameterAttributes.Covariant => "out ",
            GenericParameterAttributes.Contravariant => "in ",
            _ => "",
        } + parameter.Name;

    private static Type[] GenericParameters(MemberInfo owner) =>
        owner is Type type ? type.GetGenericArguments() : ((MethodInfo)owner).GetGenericArguments();

    private static IEnumerable<string> Needs(Type parameter, MemberInfo owner)
    {
        var attributes = parameter.GenericParameterAttributes;
        var isStruct = attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint);
        var types = parameter
            .GetGenericParameterConstraints()
            .Where(type => type != typeof(ValueType))
            .Select(Of)
            .ToList();
        if (isStruct)
        {
            yield return "struct";
        }
        else if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            yield return "class";
        }
        else if (types.Count == 0 && NullFlags.OfTypeParameter(parameter, owner) == NullFlags.Never)
        {
            yield return "notnull";
        }

        foreach (var type in types)
        {
            yield return type;
        }

        if (attributes.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !isStruct)
        {
            yield return "new()";
        }
    }

    private static Queue<string?> Tuples(ICustomAttributeProvider provider) =>
        new(
            provider
                .GetCustomAttributes(typeof(TupleElementNamesAttribute), inherit: false)
                .Cast<TupleElementNamesAttribute>()
                .SelectMany(attribute => attribute.TransformNames)
        );
}
