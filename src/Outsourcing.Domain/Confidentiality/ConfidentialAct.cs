namespace Outsourcing.Domain.Confidentiality;

/// <summary>What is done with information.</summary>
/// <remarks>The numbers are stable. What the terms do not permit is not permitted, training of models included.</remarks>
public enum ConfidentialAct
{
    /// <summary>No act; nothing has it.</summary>
    None = 0,

    /// <summary>To give it on, or access to it; so that it can be used for the purpose.</summary>
    Disclose = 1,

    /// <summary>To train, tune or evaluate models of machine learning with it.</summary>
    TrainModels = 2,

    /// <summary>To find out from an object how it is made.</summary>
    ReverseEngineer = 3,

    /// <summary>To copy it.</summary>
    Copy = 4,

    /// <summary>To win over the other party's people or customers with it.</summary>
    Solicit = 5,
}
