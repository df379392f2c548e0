class B:
    def __init__(self, n): self.n = n
    def _make(op):
        def f(self, o): return f"({self.n}{op}{getattr(o, 'n', o)})"
        def r(self, o): return f"({o}{op}{self.n})"
        return f, r
    __matmul__, __rmatmul__ = _make("@")
    __lshift__, __rlshift__ = _make("<<")
    __rshift__, __rrshift__ = _make(">>")
    __and__, __rand__ = _make("&")
    __or__, __ror__ = _make("|")
    __xor__, __rxor__ = _make("^")
    __floordiv__, __rfloordiv__ = _make("//")
    __mod__, __rmod__ = _make("%")
    __truediv__, __rtruediv__ = _make("/")
    __sub__, __rsub__ = _make("-")
b = B("b")
print(b @ 1, 1 @ b, b << 2, 2 << b, b >> 1, 1 >> b, b & b, 5 & b, b | 1, 1 | b, b ^ 1, 1 ^ b, b // 1, 1 // b, b % 1, 1 % b, b / 1, 1 / b, b - 1, 1 - b)
print("s" % b if False else [] | b, {1} | b, {} | b, "x" - b, None @ b, 1.5 // b, b"" ^ b)
for f in (lambda: "%s" % b, lambda: b + 1, lambda: 1 + b, lambda: b ** 2, lambda: "a" * b, lambda: [1] * b):
    try:
        print(f().startswith("<__main__.B"))
    except TypeError as e:
        print(e)
