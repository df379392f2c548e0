class E(Exception):
    def __init__(self, *a): print("init", a); super().__init__(*a)
try: raise E
except E as e: print(repr(e))
try: raise E(1, 2)
except E as e: print(repr(e))
class NeedsArg(Exception):
    def __init__(self, required): pass
try: raise NeedsArg
except TypeError as e: print(e)
class NewFails(Exception):
    def __new__(cls): raise KeyError("new")
try: raise NewFails
except KeyError as e: print(repr(e))
class Sub(E): pass
try: raise Sub("s") from E("cause")
except E as e: print(type(e).__name__, repr(e.__cause__))
log = []
def ev(x): log.append(x); return x
try: raise ev(ValueError("v")) from ev(KeyError("k"))
except ValueError: print(log)
for bad in ("'str'", "5", "None", "object", "[ValueError]", "(ValueError, 1)", "ValueError from 5", "ValueError from 's'", "ValueError from int"):
    try: exec("raise " + bad)
    except TypeError as e: print(bad, "|", e)
