namespace Outsourcing.Domain.IntellectualProperty;

/// <content>What of it is published under licences that anybody can take.</content>
public sealed partial record WorkItem
{
    /// <summary>Gets the open-source components in it, in the order in which they were given.</summary>
    public IReadOnlyList<OpenSourceComponent> Components { get; private init; } = ValueList<OpenSourceComponent>.Empty;

    /// <summary>Gets the licence under which anybody may use it: it is open source throughout, and each component leaves a choice that is.</summary>
    internal string? OpenLicence =>
        Class == IpClass.OpenSource
        && Components.Count > 0
        && Components.All(component => OpenSourceTerms.IsOpen(component.Licence))
            ? Invariant.List([.. Components.Select(component => component.Licence.ToString())])
            : null;

    /// <summary>Adds an open-source component.</summary>
    /// <param name="name">The name of the component.</param>
    /// <param name="licence">Under which licences it is published, as an SPDX expression such as <c>MIT OR Apache-2.0</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a component has it already.</exception>
    /// <exception cref="FormatException">The licence is no SPDX expression.</exception>
    public WorkItem Component(string name, string licence) => Component(name, SpdxExpression.Parse(licence));

    /// <summary>Adds an open-source component.</summary>
    /// <param name="name">The name of the component.</param>
    /// <param name="licence">Under which licences it is published.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a component has it already.</exception>
    public WorkItem Component(string name, SpdxExpression licence)
    {
        var component = OpenSourceComponent.Of(name, licence);
        return Components.Any(own => string.Equals(own.Name, component.Name, StringComparison.Ordinal))
            ? throw new ArgumentException($"A component is named '{component.Name}' already.", nameof(name))
            : this with
            {
                Components = ValueList.Of(Components.Append(component)),
            };
    }
}
