// The analyzer that guards against culture-dependent text looks for this attribute by its full name.
namespace Meziantou.Analyzer.Annotations;

/// <summary>Marks a type whose text is the same in every culture, so that it may stand in an interpolated string as it is.</summary>
[AttributeUsage(AttributeTargets.Struct)]
internal sealed class CultureInsensitiveTypeAttribute : Attribute;
