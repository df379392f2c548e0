import typing


class A[T]: pass
class B[T, U](A[T]): pass
class C[*Ts]: pass
class D[**P]: pass


print(A.__orig_bases__, A.__bases__, A.__parameters__, B.__orig_bases__, B.__parameters__)
print(A[int], B[int, str], C[int, str], C[()], D[[int, str]], D[int, str])
for text in ("A[int, str]", "B[int]", "A[()]", "A[int][str]", "B[int, B.__type_params__[1]][str]"):
    try:
        print(eval(text))
    except TypeError as e:
        print(e)
print(A[int]().__orig_class__, isinstance(A[int](), A), A[int].__mro_entries__(()))
print(issubclass(A, typing.Generic), typing.Generic in B.__mro__)
try:
    class E[T](typing.Generic[T]): pass
except TypeError as e:
    print(e)
