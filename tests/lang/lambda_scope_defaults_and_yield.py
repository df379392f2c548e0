fs = [lambda x=i, *a, k=i * 2, **kw: (x, a, k, kw) for i in range(2)]
print(fs[0](), fs[1](9, 8, k=7, z=6))
g = (lambda: (yield 1))()
print(next(g), type(g).__name__)
print((lambda: (lambda: 5))()(), (lambda *, a: a)(a=1), (lambda a, /, b: (a, b))(1, b=2), (lambda **k: k)(a=1))
f = lambda x: x if x else lambda: "deep"
print(f(1), f(0)())
print((lambda: f.__name__)(), f.__qualname__, (lambda: 0).__code__.co_name, f.__defaults__, f.__annotations__)
print([*map(lambda p: p[0], [(1, 2)])], sorted([3, 1], key=lambda v: -v), (lambda: [i for i in range(2)])())
print((lambda x: (y := x + 1, y * 2))(3),  {lambda: 0: 1} != {}, (lambda: None)(), (lambda _: _)(_ := 3))
class C:
    m = lambda self, x=1: (self.__class__.__name__, x)
    s = staticmethod(lambda: "static")
print(C().m(), C().m(x=5), C.s())
for text in ("lambda: x = 1", "lambda (a, b): a", "lambda a=1, b: 0", "lambda *: 0", "lambda a, a: 0", "lambda: yield 1", "lambda x:", "lambda *a, *b: 0", "lambda a: int: 0", "lambda /: 0", "lambda *, **k: 0", "lambda: (x := 1)", "lambda: return"):
    try:
        compile(text, "f", "exec")
        print("ok", text)
    except SyntaxError as e:
        print(text, "|", e.msg)
