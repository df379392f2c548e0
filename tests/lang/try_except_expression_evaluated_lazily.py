def kind(name, t):
    print("check", name)
    return t


try:
    pass
except kind("never", ValueError):
    pass
try:
    raise KeyError
except kind("a", ValueError):
    pass
except kind("b", KeyError):
    print("b")
except kind("c", Exception):
    pass
