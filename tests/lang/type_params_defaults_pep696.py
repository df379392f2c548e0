def a[T = int, *Ts = *tuple[int, str], **P = [int]](): pass


for p in a.__type_params__:
    print(p, p.__default__, p.has_default())


def f[T, U = undefined](): pass


print(f.__type_params__[0].has_default(), f.__type_params__[1].has_default())
try:
    f.__type_params__[1].__default__
except NameError as e:
    print(e)
import typing
print(f.__type_params__[0].__default__ is typing.NoDefault, typing.NoDefault)
for src in ("def f[T = int, U](): pass", "class A[*Ts = *x, T]: pass", "type A[T = 1, *U] = T"):
    try:
        compile(src, "<t>", "exec")
        print(src, "ok")
    except SyntaxError as e:
        print(src, "|", e.msg)
