def outer():
    def inner(a, b=1):
        "doc string"
        return a
    return inner


f = outer()
print(f.__name__, f.__qualname__, f.__doc__, f.__module__)
f.note = [1]
f.note.append(2)
print(f.note, f.__dict__, hasattr(outer(), "note"))
f.__name__ = "renamed"
f.__qualname__ = "Q.renamed"
print(f.__name__, repr(f).split(" at ")[0])
del f.note
print(vars(f))
for bad in ("f.__name__ = 1", "f.__qualname__ = 1", "f.__dict__ = 1", "del f.__name__", "f.__code__ = 1"):
    try:
        exec(bad)
    except TypeError as e:
        print(bad, "->", e)
