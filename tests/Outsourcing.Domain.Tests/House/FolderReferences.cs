using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Outsourcing.Domain.Tests.House;

/// <summary>One reference out of a folder.</summary>
/// <param name="From">The folder.</param>
/// <param name="To">Another folder of the assembly, or the name of another assembly.</param>
internal sealed record FolderReference(string From, string To);

/// <summary>Reads from a compiled assembly which folder refers to which other folder or assembly.</summary>
/// <remarks>
/// A folder is the first part of a namespace below the root namespace; nested types, lambdas too, count to their
/// outermost type. Seen are bases, interfaces, signatures, generic arguments and constraints, attributes and method
/// bodies. Not seen are <c>const</c> values, <c>nameof</c> and types that only stand in the argument of an attribute.
/// </remarks>
internal sealed class FolderReferences
{
    private readonly MetadataReader metadata;
    private readonly PEReader image;
    private readonly string prefix;
    private readonly Dictionary<FolderReference, string> found = [];
    private readonly SignatureWalker signatures;
    private string folder = "";
    private string place = "";

    private FolderReferences(PEReader image, string rootNamespace)
    {
        this.image = image;
        metadata = image.GetMetadataReader();
        prefix = rootNamespace + ".";
        signatures = new SignatureWalker(See);
    }

    /// <summary>Reads an assembly.</summary>
    /// <returns>Every reference, with one member that makes it.</returns>
    public static IReadOnlyDictionary<FolderReference, string> Of(Assembly assembly, string rootNamespace)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var references = new FolderReferences(file, rootNamespace);
        references.ReadTypes();
        return references.found;
    }

    private void ReadTypes()
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (FolderOf(handle) is { } name)
            {
                folder = name;
                ReadType(metadata.GetTypeDefinition(handle));
            }
        }
    }

    private void ReadType(TypeDefinition type)
    {
        var name = metadata.GetString(type.Name);
        place = name;
        See(type.BaseType);
        foreach (var handle in type.GetInterfaceImplementations())
        {
            See(metadata.GetInterfaceImplementation(handle).Interface);
        }

        SeeConstraints(type.GetGenericParameters());
        SeeAttributes(type.GetCustomAttributes());
        foreach (var handle in type.GetProperties())
        {
            SeeAttributes(metadata.GetPropertyDefinition(handle).GetCustomAttributes());
        }

        foreach (var handle in type.GetFields())
        {
            ReadField(name, metadata.GetFieldDefinition(handle));
        }

        foreach (var handle in type.GetMethods())
        {
            ReadMethod(name, metadata.GetMethodDefinition(handle));
        }
    }

    private void ReadField(string typeName, FieldDefinition field)
    {
        place = $"{typeName}.{metadata.GetString(field.Name)}";
        field.DecodeSignature(signatures, null);
        SeeAttributes(field.GetCustomAttributes());
    }

    private void ReadMethod(string typeName, MethodDefinition method)
    {
        place = $"{typeName}.{metadata.GetString(method.Name)}";
        method.DecodeSignature(signatures, null);
        SeeConstraints(method.GetGenericParameters());
        SeeAttributes(method.GetCustomAttributes());
        foreach (var parameter in method.GetParameters())
        {
            SeeAttributes(metadata.GetParameter(parameter).GetCustomAttributes());
        }

        if (method.RelativeVirtualAddress != 0)
        {
            ReadBody(image.GetMethodBody(method.RelativeVirtualAddress));
        }
    }

    private void ReadBody(MethodBodyBlock body)
    {
        See(body.LocalSignature);
        foreach (var region in body.ExceptionRegions)
        {
            See(region.CatchType);
        }

        foreach (var token in Instructions.TokensOf(body.GetILReader()))
        {
            See(token);
        }
    }

    private void SeeConstraints(GenericParameterHandleCollection parameters)
    {
        foreach (var parameter in parameters)
        {
            foreach (var constraint in metadata.GetGenericParameter(parameter).GetConstraints())
            {
                See(metadata.GetGenericParameterConstraint(constraint).Type);
            }
        }
    }

    private void SeeAttributes(CustomAttributeHandleCollection attributes)
    {
        foreach (var attribute in attributes)
        {
            See(metadata.GetCustomAttribute(attribute).Constructor);
        }
    }

    private void See(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return;
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                Add(FolderOf((TypeDefinitionHandle)handle));
                break;
            case HandleKind.TypeReference:
                Add(AssemblyOf((TypeReferenceHandle)handle));
                break;
            case HandleKind.TypeSpecification:
                metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(signatures, null);
                break;
            case HandleKind.MethodDefinition:
                See(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.FieldDefinition:
                See(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
                break;
            case HandleKind.MethodSpecification:
                SeeGenericCall(metadata.GetMethodSpecification((MethodSpecificationHandle)handle));
                break;
            case HandleKind.MemberReference:
                SeeMember(metadata.GetMemberReference((MemberReferenceHandle)handle));
                break;
            case HandleKind.StandaloneSignature:
                SeeLocals(metadata.GetStandaloneSignature((StandaloneSignatureHandle)handle));
                break;
            default:
                break;
        }
    }

    private void SeeGenericCall(MethodSpecification call)
    {
        See(call.Method);
        call.DecodeSignature(signatures, null);
    }

    private void SeeMember(MemberReference member)
    {
        See(member.Parent);
        if (member.GetKind() == MemberReferenceKind.Method)
        {
            member.DecodeMethodSignature(signatures, null);
        }
        else
        {
            member.DecodeFieldSignature(signatures, null);
        }
    }

    private void SeeLocals(StandaloneSignature signature)
    {
        if (signature.GetKind() == StandaloneSignatureKind.LocalVariables)
        {
            signature.DecodeLocalSignature(signatures, null);
        }
    }

    private void Add(string? to)
    {
        if (to is not null && !string.Equals(to, folder, StringComparison.Ordinal))
        {
            found.TryAdd(new FolderReference(folder, to), place);
        }
    }

    private string? FolderOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil)
        {
            type = metadata.GetTypeDefinition(type.GetDeclaringType());
        }

        var name = metadata.GetString(type.Namespace);
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..].Split('.')[0] : null;
    }

    private string? AssemblyOf(TypeReferenceHandle handle)
    {
        var scope = metadata.GetTypeReference(handle).ResolutionScope;
        while (scope.Kind == HandleKind.TypeReference)
        {
            scope = metadata.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope;
        }

        return scope.Kind == HandleKind.AssemblyReference
            ? metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name)
            : null;
    }
}
