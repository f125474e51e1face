using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Outsourcing.Domain.Tests.House;

/// <summary>Meets every type that a signature names; the decoded value itself is of no interest.</summary>
internal sealed class SignatureWalker(Action<EntityHandle> see) : ISignatureTypeProvider<object?, object?>
{
    public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Seen(handle);

    public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Seen(handle);

    public object? GetTypeFromSpecification(
        MetadataReader reader,
        object? genericContext,
        TypeSpecificationHandle handle,
        byte rawTypeKind
    ) => Seen(handle);

    public object? GetSZArrayType(object? elementType) => null;

    public object? GetArrayType(object? elementType, ArrayShape shape) => null;

    public object? GetByReferenceType(object? elementType) => null;

    public object? GetPointerType(object? elementType) => null;

    public object? GetPinnedType(object? elementType) => null;

    public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;

    public object? GetGenericInstantiation(object? genericType, ImmutableArray<object?> typeArguments) => null;

    public object? GetGenericMethodParameter(object? genericContext, int index) => null;

    public object? GetGenericTypeParameter(object? genericContext, int index) => null;

    public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

    public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    private object? Seen(EntityHandle handle)
    {
        see(handle);
        return null;
    }
}
