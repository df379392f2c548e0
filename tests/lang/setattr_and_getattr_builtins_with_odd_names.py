class C: pass


c = C()
setattr(c, "not an identifier", 1)
setattr(c, "", 2)
setattr(c, "class", 3)
print(getattr(c, "not an identifier"), getattr(c, ""), vars(c))
for f in (lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, None), lambda: getattr(c),
          lambda: setattr(c, "a"), lambda: delattr(c, b"x"), lambda: getattr(c, "a", 1, 2)):
    try:
        f()
    except TypeError as e:
        print(e)
