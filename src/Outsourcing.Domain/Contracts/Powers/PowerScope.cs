namespace Outsourcing.Domain.Contracts;

/// <summary>What a power concerns.</summary>
public enum PowerScope
{
    /// <summary>Nothing; no power has it.</summary>
    None = 0,

    /// <summary>The whole agreement with all its documents, or all the services that its clause names.</summary>
    Agreement = 1,

    /// <summary>Single services, which the holder names when it uses the power.</summary>
    Service = 2,

    /// <summary>The document that its clause stands in, with the documents under it: an order, a statement of work.</summary>
    Order = 3,
}
