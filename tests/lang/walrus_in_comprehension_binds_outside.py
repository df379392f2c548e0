total = 0
print([total := total + x for x in range(5)], total)
print([(last := x) for x in "abc"], last)


def f(xs):
    if any((hit := x) > 3 for x in xs):
        return hit
    return None


print(f([1, 5, 9]), f([1]))
print({k: (v := k * 2) for k in range(3)}, v)
