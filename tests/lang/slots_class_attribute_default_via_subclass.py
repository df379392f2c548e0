class A:
    __slots__ = ("v",)


class B(A):
    __slots__ = ()
    v = "class default"


b = B()
print(b.v)
try:
    b.v = 1
except AttributeError as e:
    print(e)
