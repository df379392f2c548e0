def f(**kw):
    kw["added"] = 1
    return kw


d = {"a": 1}
print(f(**d), d)
print(f(z=1, y=2, x=3))
print(f(**{"not an identifier": 1, "": 2, "class": 3}))
