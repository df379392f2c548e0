import builtins
names = [n for n in dir(builtins) if not (isinstance(getattr(builtins, n),
    type) and issubclass(getattr(builtins, n), BaseException))]
print([n for n in names if not n.startswith("_")])
print([n for n in names if n.startswith("__")])
print(builtins.__name__, __builtins__ is builtins or isinstance(__builtins__, dict))
print(builtins.len is len)
builtins.new_builtin = "visible everywhere"
print(new_builtin)
del builtins.new_builtin
try:
    new_builtin
except NameError as e:
    print(type(e).__name__, e)
len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
builtins.len = lambda x: "replaced"
print(len([1]))
builtins.len = lambda x: x.__len__()
print(len([1, 2]))
