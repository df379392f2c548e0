class A:
    __x = 1
    y = f"{__x} {__x=}"
    def m(self, __p=2):
        __l = 3
        return f"{self.__x} {__p} {__l=} {[__p for _ in '12']}"


print(A.y, A().m())
print((lambda: f"{(lambda q: f'{q}')(1)}")())
def gen(): x = yield f"{(yield 1)}"; yield x
g = gen()
print(next(g), g.send("sent"), g.send("again"))
async def co(): return f"{await other()!r}"
async def other(): return "o"
try: co().send(None)
except StopIteration as e: print(e.value)
