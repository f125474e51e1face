// One folder for each way in which code can refer to a type; FloorsTests expects every one of them to be seen.
#pragma warning disable CA1812, CA1822, CA1823, IDE0051, IDE0052, IDE0060, CA1801, CS0169, CS0414, S1144

namespace Outsourcing.Domain.Tests.House.KnownReferences.Lower
{
    internal class Thing
    {
        public static readonly int Count = 3;

        public static int Twice(int number) => number * 2;
    }

    internal interface IThing;

    internal sealed class ThingException : Exception;

    [AttributeUsage(AttributeTargets.All)]
    internal sealed class ThingAttribute : Attribute;
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.Alone
{
    internal sealed class Uses
    {
        public int Call() => Math.Abs(-1);
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByBase
{
    internal sealed class Uses : Lower.Thing;
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByInterface
{
    internal sealed class Uses : Lower.IThing;
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByField
{
    internal sealed class Uses
    {
        private readonly Lower.Thing? thing = new();
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByParameter
{
    internal sealed class Uses
    {
        public void Call(Lower.Thing? thing) { }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByReturn
{
    internal sealed class Uses
    {
        public Lower.Thing? Call() => null;
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByArray
{
    internal sealed class Uses
    {
        public void Call(Lower.Thing[] things) { }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByGenericArgument
{
    internal sealed class Uses
    {
        public void Call(IReadOnlyDictionary<string, List<Lower.Thing>> things) { }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByConstraint
{
    internal sealed class Uses<T>
        where T : Lower.IThing;
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByMethodConstraint
{
    internal sealed class Uses
    {
        public void Call<T>()
            where T : Lower.IThing { }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByAttribute
{
    [Lower.Thing]
    internal sealed class Uses;
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByPropertyAttribute
{
    internal sealed class Uses
    {
        [Lower.Thing]
        public int Number => 1;
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByParameterAttribute
{
    internal sealed class Uses
    {
        public void Call([Lower.Thing] int number) { }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByStaticCall
{
    internal sealed class Uses
    {
        public int Call() => Lower.Thing.Twice(2);
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByGenericCall
{
    internal sealed class Uses
    {
        public int Call() => Enumerable.Empty<Lower.Thing>().Count();
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByStaticField
{
    internal sealed class Uses
    {
        public int Call() => Lower.Thing.Count;
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByTypeOf
{
    internal sealed class Uses
    {
        public Type Call() => typeof(Lower.Thing);
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByCatch
{
    internal sealed class Uses
    {
        public int Call(Func<int> call)
        {
            try
            {
                return call();
            }
            catch (Lower.ThingException)
            {
                return 0;
            }
        }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByLambda
{
    internal sealed class Uses
    {
        public Func<int, int> Call() => number => Lower.Thing.Twice(number) + 1;
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByNestedType
{
    internal sealed class Uses
    {
        internal sealed class Inner
        {
            public int Call() => Lower.Thing.Twice(2);
        }
    }
}

namespace Outsourcing.Domain.Tests.House.KnownReferences.ByForeignType
{
    internal sealed class Uses
    {
        public bool Call(object value) => value is NodaTime.LocalDate;
    }
}
