def f(v):
    match v:
        case {"a": a, "b": [b, *c], **d}:
            return sorted(locals())
        case [e, (g, h) as i]:
            return sorted(locals())


print(f({"a": 1, "b": [2, 3], "e": 4}))
print(f([1, (2, 3)]))
match 5:
    case n:
        pass
print(n)
