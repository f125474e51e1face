using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Outsourcing.Domain.Tests.House;

/// <summary>The public surface of an assembly as text: what a caller can write, one signature a line.</summary>
/// <remarks>Members that the compiler makes for a record are left out; the word <c>record</c> stands for them.</remarks>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    /// <summary>Writes the surface of an assembly, ordered by name.</summary>
    public static string Of(Assembly assembly) => Of(Libraries.PublicTypesOf(assembly));

    /// <summary>Writes the surface of some types, in their order.</summary>
    public static string Of(IEnumerable<Type> types) => string.Concat(types.Select(Block));

    private static string Block(Type type)
    {
        var text = new StringBuilder();
        text.Append(type.Namespace).Append(": ").Append(Header(type)).Append('\n');
        foreach (var member in Members(type).Order(StringComparer.Ordinal))
        {
            text.Append("    ").Append(member).Append('\n');
        }

        return text.Append('\n').ToString();
    }

    private static string Header(Type type)
    {
        if (type.IsAssignableTo(typeof(Delegate)) && type != typeof(Delegate))
        {
            return $"delegate {Signature(type.GetMethod("Invoke")!, ApiNames.Definition(type))}{ApiNames.Constraints(type)}";
        }

        var bases = Bases(type).ToList();
        var after = bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
        return $"{Obsolete(type)}{Kind(type)} {ApiNames.Definition(type)}{after}{ApiNames.Constraints(type)}";
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] enum" : "enum";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        var record = IsRecord(type) ? "record " : "";
        if (type.IsValueType)
        {
            var ways =
                (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : "");
            return $"{ways}{record}struct";
        }

        var way = (type.IsAbstract, type.IsSealed) switch
        {
            (true, true) => "static ",
            (true, false) => "abstract ",
            (false, true) => "sealed ",
            _ => "",
        };
        return way + (record.Length > 0 ? "record" : "class");
    }

    private static bool IsRecord(Type type) =>
        type.GetMethod("PrintMembers", Declared, [typeof(StringBuilder)]) is not null
        && (type.IsValueType || type.GetMethod("<Clone>$", Declared) is not null);

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetUnderlyingType(type) == typeof(int) ? [] : [ApiNames.Of(Enum.GetUnderlyingType(type))];
        }

        var parent = type.BaseType;
        IEnumerable<string> first =
            parent is null || parent == typeof(object) || parent == typeof(ValueType) ? [] : [ApiNames.Of(parent)];
        var inherited = parent?.GetInterfaces() ?? [];
        return first.Concat(
            type.GetInterfaces()
                .Except(inherited)
                .Where(contract => contract.IsVisible)
                .Select(ApiNames.Of)
                .Order(StringComparer.Ordinal)
        );
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => ApiNames.EnumNumber(type, name) + " " + name);
        }

        if (type.IsAssignableTo(typeof(Delegate)))
        {
            return [];
        }

        return type.GetFields(Declared)
            .Where(field => IsVisible(field.Attributes) && !IsMade(field))
            .Select(Field)
            .Concat(type.GetProperties(Declared).Where(IsVisible).Select(Property))
            .Concat(type.GetEvents(Declared).Where(raised => IsVisible(raised.AddMethod!)).Select(Event))
            .Concat(type.GetConstructors(Declared).Where(made => IsVisible(made) && !IsMade(made)).Select(Constructor))
            .Concat(type.GetMethods(Declared).Where(IsOwnMethod).Select(Method));
    }

    private static bool IsOwnMethod(MethodInfo method) =>
        IsVisible(method)
        && !IsMade(method)
        && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsMade(MemberInfo member) =>
        member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsVisible(FieldAttributes attributes) =>
        (attributes & FieldAttributes.FieldAccessMask)
            is FieldAttributes.Public
                or FieldAttributes.Family
                or FieldAttributes.FamORAssem;

    private static bool IsVisible(PropertyInfo property) =>
        !IsMade(property)
        && property.Name is not "EqualityContract"
        && property.GetAccessors(nonPublic: true).Any(IsVisible);

    private static string Field(FieldInfo field)
    {
        var way = field switch
        {
            { IsLiteral: true } => "const ",
            { IsStatic: true, IsInitOnly: true } => "static readonly ",
            { IsStatic: true } => "static ",
            { IsInitOnly: true } => "readonly ",
            _ => "",
        };
        var value = field.IsLiteral ? $" = {ApiNames.Literal(field.GetRawConstantValue(), field.FieldType)}" : "";
        return $"{Obsolete(field)}{Access(field.IsPublic)}{way}{ApiNames.Of(field)} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        var getter = property.GetAccessors(nonPublic: true).First(IsVisible);
        var indexes = property.GetIndexParameters();
        var name = indexes.Length == 0 ? property.Name : $"this[{Parameters(indexes)}]";
        var accessors = property
            .GetAccessors(nonPublic: true)
            .Where(IsVisible)
            .Select(accessor => accessor == property.GetMethod ? "get;" : SetterOf(accessor));
        return $"{Obsolete(property)}{Access(getter.IsPublic)}{Way(getter)}{ApiNames.Of(property)} {name} {{ {string.Join(' ', accessors)} }}";
    }

    private static string SetterOf(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";

    private static string Event(EventInfo raised) =>
        $"{Obsolete(raised)}{Way(raised.AddMethod!)}event {ApiNames.Of(raised)} {raised.Name}";

    private static string Constructor(ConstructorInfo constructor) =>
        $"{Obsolete(constructor)}{Access(constructor.IsPublic)}{ApiNames.Plain(constructor.DeclaringType!)}({Parameters(constructor.GetParameters())})";

    private static string Method(MethodInfo method)
    {
        var name = ApiNames.Operator(method.Name) + ApiNames.Parameters(method.GetGenericArguments());
        return $"{Obsolete(method)}{Access(method.IsPublic)}{Way(method)}{Signature(method, name)}{ApiNames.Constraints(method)}";
    }

    private static string Signature(MethodInfo method, string name)
    {
        var receiver = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{ApiNames.Of(method.ReturnParameter)} {name}({receiver}{Parameters(method.GetParameters())})";
    }

    private static string Parameters(ParameterInfo[] parameters) => string.Join(", ", parameters.Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var value = parameter.HasDefaultValue
            ? $" = {ApiNames.Literal(parameter.RawDefaultValue, parameter.ParameterType)}"
            : "";
        return $"{Flow(parameter)}{Passing(parameter)}{ApiNames.Of(parameter)} {parameter.Name}{value}";
    }

    private static string Flow(ParameterInfo parameter) =>
        string.Concat(
            parameter
                .GetCustomAttributesData()
                .Where(attribute =>
                    attribute.AttributeType.Namespace is "System.Diagnostics.CodeAnalysis"
                    && attribute.AttributeType.Name.Contains("Null", StringComparison.Ordinal)
                )
                .Select(attribute =>
                    $"[{attribute.AttributeType.Name.Replace("Attribute", "", StringComparison.Ordinal)}"
                    + (
                        attribute.ConstructorArguments is [{ Value: bool when }]
                            ? (when ? "(true)] " : "(false)] ")
                            : "] "
                    )
                )
        );

    private static string Passing(ParameterInfo parameter)
    {
        if (parameter.ParameterType.IsByRef)
        {
            return parameter.IsOut ? "out "
                : parameter.IsIn ? "in "
                : "ref ";
        }

        return parameter
            .GetCustomAttributesData()
            .Any(attribute => attribute.AttributeType.Name is "ParamArrayAttribute" or "ParamCollectionAttribute")
            ? "params "
            : "";
    }

    private static string Access(bool isPublic) => isPublic ? "" : "protected ";

    private static string Way(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return method.IsAbstract ? "static abstract " : "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return method.IsAbstract ? "" : "virtual ";
        }

        if (method.GetBaseDefinition() != method)
        {
            return method is { IsFinal: true, DeclaringType.IsSealed: false } ? "sealed override " : "override ";
        }

        return method switch
        {
            { IsAbstract: true } => "abstract ",
            { IsVirtual: true, IsFinal: false } => "virtual ",
            _ => "",
        };
    }

    private static string Obsolete(MemberInfo member) =>
        member.IsDefined(typeof(ObsoleteAttribute)) ? "[Obsolete] " : "";
}
