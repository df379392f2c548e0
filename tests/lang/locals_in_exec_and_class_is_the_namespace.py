ns = {}
exec("x = 1\nlocals()['y'] = 2\nprint(x, y, locals() is globals())", ns)
loc = {}
exec("x = 1\nlocals()['y'] = 2\nprint(y, locals() is globals(), sorted(locals()))", {}, loc)
print(sorted(loc))


class C:
    locals()["a"] = 1
    print(a, sorted(k for k in locals() if k[0] != "_"))
    del locals()["a"]
    try:
        a
    except NameError as e:
        print(e)


locals()["module_level"] = 7
print(module_level, vars() is locals() is globals())
def f():
    v = vars()
    return v
print(f())
