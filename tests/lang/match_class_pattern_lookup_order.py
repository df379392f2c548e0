class P:
    __match_args__ = ("a", "b")

    def __getattr__(self, n):
        print("get", n)
        if n == "c":
            raise AttributeError
        return n


match P():
    case P("x", "never reached"): pass
    case P("a", c=1): pass
    case P("a", b="b"): print("matched")


class Raises:
    @property
    def v(self): raise ValueError("in property")


try:
    match Raises():
        case Raises(v=1): pass
except ValueError as e:
    print(e)
