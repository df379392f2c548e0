class Never:
    def __eq__(self, o): return False
    def __hash__(self): return 1


n = Never()
print(n == n, n in [n], [n] == [n], (n,) == (n,), {1: n} == {1: n}, [n].index(n), [n].count(n), {n} == {n}, n in {n: 1})
print([n] != [n], [n] < [n], [float("nan")] == [float("nan")])
