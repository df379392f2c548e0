a = []
a.append(a)
b = []
b.append(b)
print(a == a, a[0] is a, a == [a])
try:
    a == b
except RecursionError as e:
    print(type(e).__name__)

class Never:
    def __eq__(self, o):
        return False

n = Never()
print([n] == [n], n in [n], [n].index(n), [n].count(n), (n,) == (n,), {1: n} == {1: n})
print([Never()] == [Never()])
print([1, 2] == [1, 2, 3], [[1], [2]] == [[1], [2]], [1, "a", None] == [1.0, "a", None])
print([] == (), not [] == [], [1] != [1])

class Weird:
    def __eq__(self, o):
        return []
    def __lt__(self, o):
        return "yes"

print([Weird()] == [1], [Weird()] < [1], [1, Weird()] < [1, 2])
