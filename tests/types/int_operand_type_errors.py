import operator as op
for f in (op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, op.pow, op.lshift, op.and_,
        op.or_, op.xor, op.matmul, divmod, op.lt):
    for other in (None, "s", []):
        try:
            r = f(1, other)
            print(f.__name__, other, r)
        except TypeError as e:
            print(type(e).__name__, e)
for f in (op.neg, op.pos, op.invert, abs):
    try:
        f("s")
    except TypeError as e:
        print(type(e).__name__, e)
n = 1
for stmt in ("n += 's'", "n -= None", "n **= []", "n //= {}", "n >>= 1.5", "n @= 1",
        "n %= 'q'"):
    try:
        exec(stmt)
    except TypeError as e:
        print(type(e).__name__, e)
