import reprlib, keyword
r = reprlib.Repr(maxlist=2, maxstring=10)
print(r.repr([1, 2, 3, 4]), r.repr("x" * 50), reprlib.repr(list(range(20))))
print(reprlib.repr({i: i for i in range(9)}), reprlib.repr("a" * 100))
print(reprlib.repr((1, [2, [3, [4, [5, [6, [7]]]]]])))

class L:
    def __init__(self):
        self.items = [self]
    @reprlib.recursive_repr(fillvalue="<...>")
    def __repr__(self):
        return f"L({self.items!r})"

print(L())
print(keyword.kwlist, keyword.softkwlist, keyword.iskeyword("for"))
print(keyword.iskeyword("print"), keyword.issoftkeyword("match"))
