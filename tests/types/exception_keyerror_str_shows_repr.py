def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

print(str(KeyError("k")), str(KeyError()), str(KeyError("a", "b")), str(KeyError(None)), str(KeyError((1,))), repr(KeyError("k")))
class K(KeyError): pass
print(str(K("x")), str(K("it's")))
class S(KeyError):
    def __str__(self): return "own"
print(S("x"))
e = KeyError("k")
e.args = ("changed",)
print(e)
try:
    {}["missing"]
except KeyError as e:
    print(e.args, e)
class R:
    def __repr__(self): raise ZeroDivisionError("in repr")
t(str, KeyError(R()))
