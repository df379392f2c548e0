class E(KeyError, AttributeError):
    pass


class F(ValueError, KeyError):
    def __str__(self): return "F!"


for c in (E, F):
    for catch in (KeyError, AttributeError, ValueError):
        try:
            raise c("k")
        except catch as e:
            print(c.__name__, "as", catch.__name__, e)
        except Exception:
            print(c.__name__, "not", catch.__name__)
try:
    class G(OSError, ImportError): pass
except TypeError as e:
    print(e)
