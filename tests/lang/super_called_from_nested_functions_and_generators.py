class A:
    def items(self): return [1, 2]
class B(A):
    def items(self):
        def inner(self): return super().items()
        return inner(self)
    def gen(self):
        yield from super().items()
        yield super
    def explicit(self): return [super(B, self).items() for _ in "1"]
    async def co(self): return super().items()
    def fails(self):
        def no_args(): return super().items()
        try:
            return no_args()
        except RuntimeError as e:
            return str(e)
    cls_ref = lambda self: [__class__ for _ in "1"]
b = B()
print(b.items(), list(b.gen())[:2], b.explicit(), b.fails(), b.cls_ref())
try:
    b.co().send(None)
except StopIteration as e:
    print(e.value)
