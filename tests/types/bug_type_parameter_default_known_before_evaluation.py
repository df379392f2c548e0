def t(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


type X[T = int] = 'text'
print([p.has_default() for p in X.__type_params__])


class C1[U, T]:
    pass


class C2[T, **P]:
    pass


class C3[**P, T = int]:
    pass


class C8[T, U = int]:
    pass


class C9[T, **P, U]:
    pass


for C in C1, C2, C3, C8, C9:
    for args in (), int, (int, str), (int, [str]), ([int],), (int, ...), (1, 2), None, ((int, str), int), [int]:
        t(lambda: C[args])
try:
    class D[*Ts, **P = [int]]:
        print('body')
except Exception as e:
    print(type(e).__name__, e)
