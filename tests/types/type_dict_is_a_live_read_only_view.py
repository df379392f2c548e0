def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

class A:
    x = 1
d = A.__dict__
print(type(d).__name__, d["x"], "x" in d, d.get("nothing", "default"))
A.y = 2
print(d["y"])
del A.x
print("x" in d)
def store(): d["z"] = 1
def delete(): del d["y"]
t(store)
t(delete)
t(lambda: d["x"])
t(lambda: d.update)
t(setattr, A, "__dict__", {})
t(hash, d)
print(sorted(k for k in d if not k.startswith("__")), isinstance(d | {}, dict))
