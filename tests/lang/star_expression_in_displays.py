xs = [1, 2]
print([*xs, *"ab", 3], (*xs, *xs), {*xs, *xs, 5})
print({**{"a": 1}, "b": 2, **{"a": 3}})
t = *xs, 9
print(t)
print([*range(3)], [*{}], {**{}})
def f(): return *xs, 0
print(f())
