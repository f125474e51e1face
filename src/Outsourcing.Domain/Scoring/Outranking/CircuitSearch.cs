namespace Outsourcing.Domain.Scoring;

/// <summary>The circuits of a relation: alternatives of which each outranks each other, at least through others.</summary>
internal static class CircuitSearch
{
    /// <summary>Gives each alternative the number of its class; one class never outranks a class of a higher number.</summary>
    /// <remarks>Strongly connected components by Tarjan 1972, SIAM Journal on Computing 1, 146-160, without recursion.</remarks>
    public static int[] Classes(PairBits outranks, CancellationToken cancellation)
    {
        var search = new Search(outranks.Count);
        for (var root = 0; root < outranks.Count; root++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (search.Order[root] == 0)
            {
                From(outranks, root, search);
            }
        }

        return search.Class;
    }

    /// <summary>
    /// Gives the members of the kernel: from the classes that nothing outranks down, every class that no class of the kernel
    /// outranks. Between classes there are no circuits, so there is one such set.
    /// </summary>
    public static bool[] Kernel(PairBits outranks, int[] classes)
    {
        var inside = new bool[classes.Length];
        var order = Enumerable.Range(0, classes.Length).OrderByDescending(i => classes[i]).ToList();
        for (var start = 0; start < order.Count; )
        {
            var end = start;
            var free = true;
            for (; end < order.Count && classes[order[end]] == classes[order[start]]; end++)
            {
                for (var i = 0; i < start && free; i++)
                {
                    free = !(inside[order[i]] && outranks[order[i], order[end]]);
                }
            }

            for (; start < end; start++)
            {
                inside[order[start]] = free;
            }
        }

        return inside;
    }

    private static void From(PairBits outranks, int root, Search search)
    {
        search.Enter(root);
        while (search.Path.TryPeek(out var own))
        {
            var next = PairBits.Next(outranks.Row(own), search.Next[own]);
            if (next >= 0)
            {
                search.Next[own] = next + 1;
                if (search.Order[next] == 0)
                {
                    search.Enter(next);
                }
                else if (search.Class[next] < 0)
                {
                    search.Low[own] = Math.Min(search.Low[own], search.Order[next]);
                }
            }
            else
            {
                search.Leave(own);
            }
        }
    }

    private sealed class Search(int count)
    {
        private readonly Stack<int> open = [];
        private int entered;
        private int classes;

        public int[] Order { get; } = new int[count];

        public int[] Low { get; } = new int[count];

        public int[] Next { get; } = new int[count];

        public int[] Class { get; } = [.. Enumerable.Repeat(-1, count)];

        public Stack<int> Path { get; } = [];

        public void Enter(int own)
        {
            Order[own] = Low[own] = ++entered;
            open.Push(own);
            Path.Push(own);
        }

        public void Leave(int own)
        {
            Path.Pop();
            if (Low[own] == Order[own])
            {
                int member;
                do
                {
                    member = open.Pop();
                    Class[member] = classes;
                } while (member != own);

                classes++;
            }

            if (Path.TryPeek(out var before))
            {
                Low[before] = Math.Min(Low[before], Low[own]);
            }
        }
    }
}
