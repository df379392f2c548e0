from itertools import product, permutations, combinations, combinations_with_replacement

def s(it):
    return ["".join(map(str, t)) for t in it]

print(s(product("ab", "xy")), s(product("ab", repeat=2)))
print(s(product("ab", [1, 2], repeat=1)), list(product()), list(product("ab", [])))
print(s(product([0, 1], repeat=3)), list(product("a", repeat=0)))
print(s(permutations("abc")), s(permutations("abc", 2)), list(permutations("ab", 0)))
print(list(permutations("ab", 3)), list(permutations([])), s(permutations("aab", 2)))
print(s(permutations(range(3), None)))
print(s(combinations("abcd", 2)), list(combinations("ab", 0)), list(combinations("ab", 3)))
print(s(combinations(range(5), 4)))
print(s(combinations_with_replacement("abc", 2)))
print(list(combinations_with_replacement("", 2)))
print(list(combinations_with_replacement("", 0)), s(combinations_with_replacement("ab", 3)))
print(len(list(permutations(range(6)))), len(list(combinations(range(10), 5))))
print(len(list(product(range(3), repeat=5))))
for f in (lambda: product(5), lambda: product("a", repeat=-1), lambda: product("a", repeat="x"),
        lambda: permutations("a", -1), lambda: permutations("a", "b"),
        lambda: combinations("a"), lambda: combinations("a", -1), lambda: combinations(5, 1),
        lambda: combinations_with_replacement("a", -1),
        lambda: combinations_with_replacement("a", 1.5), lambda: product("a", bad=1)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
