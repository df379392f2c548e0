value = 1
def reader(): return value
def deleter():
    global value
    del value
    try: return reader()
    except NameError as e: return str(e)
    finally: value = "restored"
print(reader(), deleter(), reader())
globals()["value"] = 3
print(reader())
del globals()["value"]
try: reader()
except NameError as e: print(e)
globals().update(value=4)
print(reader(), "value" in dir())
saved = dict(globals())
globals().pop("value")
print(hasattr(__builtins__, "value"))
import builtins
builtins.value = "builtin"
print(reader())
value = "module"
print(reader())
del builtins.value
