import types


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


code = compile("superglobal", "t", "eval")
attempt(lambda: eval(code, {"__builtins__": types.MappingProxyType({"superglobal": 1})}))
attempt(lambda: eval(code, {"__builtins__": types.MappingProxyType({})}))
attempt(lambda: eval("len([1])", {"__builtins__": 5}))


class D(dict):
    def keys(self):
        return list("xyz")


print(eval("dir()", globals(), D()))


class M(types.ModuleType):
    __dict__ = 8


attempt(lambda: dir(M("foo")))
