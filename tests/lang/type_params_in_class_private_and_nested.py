class C:
    def f[__T](self):
        return __T.__name__

    class Inner[U]:
        def g[W](self):
            return U, W


print(C().f(), C.Inner().g(), C.Inner.g.__qualname__, C.Inner.__qualname__)


def outer[A]():
    def inner[B]():
        return A, B
    return inner


print(outer()(), outer().__qualname__)
async def co[T](): pass
print(co.__type_params__)
