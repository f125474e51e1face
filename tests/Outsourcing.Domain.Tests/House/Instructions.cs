using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Outsourcing.Domain.Tests.House;

/// <summary>Reads the instructions of a method body as far as they name types and members.</summary>
internal static class Instructions
{
    // ECMA-335, III.1.2: opcodes that begin with this byte have a second one.
    private const int TwoByteMark = 0xFE;

    private static readonly Dictionary<int, OperandType> Operands = typeof(OpCodes)
        .GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => (int)unchecked((ushort)code.Value), code => code.OperandType);

    /// <summary>Lists the types, fields and methods that the instructions name.</summary>
    public static IReadOnlyList<EntityHandle> TokensOf(BlobReader body)
    {
        var tokens = new List<EntityHandle>();
        while (body.RemainingBytes > 0)
        {
            var operand = Operands[ReadCode(ref body)];
            if (
                operand
                is OperandType.InlineField
                    or OperandType.InlineMethod
                    or OperandType.InlineType
                    or OperandType.InlineTok
            )
            {
                tokens.Add(MetadataTokens.EntityHandle(body.ReadInt32()));
            }
            else
            {
                Skip(ref body, operand);
            }
        }

        return tokens;
    }

    private static int ReadCode(ref BlobReader body)
    {
        var first = body.ReadByte();
        return first == TwoByteMark ? (TwoByteMark << 8) | body.ReadByte() : first;
    }

    private static void Skip(ref BlobReader body, OperandType operand)
    {
        // Reading the length of a switch moves the reader, so it comes before the offset is taken.
        var length = operand switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => body.ReadInt32() * 4,
            _ => 4,
        };
        body.Offset += length;
    }
}
