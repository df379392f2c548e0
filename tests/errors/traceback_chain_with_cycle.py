# exit: 1
a = ValueError("a"); b = KeyError("b")
a.__context__ = b; b.__context__ = a
a.__cause__ = a
raise a
