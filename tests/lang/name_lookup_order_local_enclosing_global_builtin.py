len = lambda x: "global len"
def outer():
    len = lambda x: "enclosing len"
    def inner(): return len("")
    def local():
        len = lambda x: "local len"
        return len("")
    def explicit():
        global len
        return len("")
    return inner(), local(), explicit()
print(outer(), len(""))
del len
print(len("abc"))
import builtins
builtins.special_name = "from builtins"
print(special_name)
special_name = "global now"
print(special_name)
del special_name
print(special_name)
del builtins.special_name
try: special_name
except NameError as e: print(e)
def f():
    print(sum([1, 2]))
    if False: sum = None
try: f()
except UnboundLocalError as e: print(e)
class C:
    print = print
    def len(self): return len("ab")
print(C().len())
try: del len
except NameError as e: print(e)
