def total(xs):
    out = []
    for x in xs:
        out.append(x)
    return out


class It:
    def __iter__(self): return iter("it")
class Sub(list):
    def __iter__(self): return iter(["overridden"])
class G:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i


for xs in ([1, 2], (3, 4), range(3), "ab", {5: 6}, {7}, b"xy", It(), Sub([1]), G(), (i for i in "g"), enumerate("e"), {1: 2}.items(), range(2 ** 70, 2 ** 70 + 2), iter([9]), map(str, [1])):
    print(total(xs), end=" ")
print()
def unpack(xs):
    a, b = xs
    return b, a
print(unpack([1, 2]), unpack((1, 2)), unpack("ab"), unpack({1: 0, 2: 0}), unpack(range(2)), unpack(It()), unpack(i for i in "gh"))
