def f(*a):
    return [list(x) if not isinstance(x, int) else x for x in a]


print(f(x for x in "ab"), f((x for x in "ab"), 1))
print(sum(x * x for x in range(4)), dict((k, 1) for k in "ab"), "".join(c for c in "xyz"))
try:
    compile("f(x for x in y, 1)", "<t>", "eval")
except SyntaxError as e:
    print(e.msg)
