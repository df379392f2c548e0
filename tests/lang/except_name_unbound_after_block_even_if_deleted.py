def f():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as x:
        return str(x)
print(f())
try:
    raise ValueError
except ValueError as g:
    del g
print("g" in globals())
try:
    raise ValueError
except ValueError as h:
    h = 5
print("h" in globals())
def loop():
    for i in range(2):
        try:
            raise KeyError(i)
        except KeyError as e:
            if i == 0: continue
            return "left", e.args
print(loop())
def keep():
    try:
        raise ValueError("kept")
    except ValueError as e:
        saved = e
        def inner(): return e
        print(inner())
    try:
        inner()
    except NameError as n:
        print(n)
    return saved
print(keep())
class C:
    try: 1 / 0
    except ZeroDivisionError as z: msg = str(z)
print(sorted(n for n in vars(C) if n[0] != "_"))
def glob():
    global ge
    try: raise ValueError
    except ValueError as ge: pass
    return "ge" in globals()
print(glob())
