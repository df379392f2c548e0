print(list(), list("ab"), list((1, 2)), list({3: 1}), list(range(3)), list(x for x in [1]))
print([*"ab", *(1,)])
a = [1]
a.append(a)
print(a, repr(a), [a])
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], [1, 2] == [1.0, 2.0])
print([1] == (1,), [1] != [2], [float("nan")] == [float("nan")])
print([1, 2] + [3], [1] * 3, 2 * [0], [1] * -1, [[]] * 2, len([1, 2]), 2 in [1, 2], [] in [[]])
b = c = [1]
b += [2]
b += "xy"
b *= 2
print(c, b is c)

class L(list):
    pass

l = L([1])
l.x = 1
print(l, type(l), type(l + [2]), type(l[:]), type(l.copy()), type(l * 2), l.x, l == [1])
key = "a"
for f in (lambda: [1] + (2,), lambda: [1] * "a", lambda: [1] < (1,), lambda: hash([]),
        lambda: list(5), lambda: [1] < ["a"], lambda: list(1, 2), lambda: [1] - [1],
        lambda: [1][5], lambda: [1][key], lambda: [] @ []):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
x = [1]
try:
    x += 5
except TypeError as e:
    print(type(e).__name__, e)
