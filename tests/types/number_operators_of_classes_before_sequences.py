class R:
    def __rmul__(self, o): return ("rmul", o)
    def __radd__(self, o): return ("radd", o)
    def __index__(self): return 2


for s in ("ab", [1], (1,), b"x", bytearray(b"y")):
    print(s * R(), s + R(), R().__index__() * s)
class L(list):
    def __add__(self, o): return NotImplemented


for f in (lambda: L() + 1, lambda: [] + 1, lambda: 1 + [], lambda: set().__imul__, lambda: "%d" % R().__class__):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
