for src in ("(1).foo", "'a'.foo", "[].foo", "{}.foo", "().foo", "None.foo", "(1.5).foo", "(1j).foo", "b''.foo", "set().foo", "range(1).foo", "print.foo", "(lambda: 0).foo", "(x for x in ()).foo", "int.foo", "type.foo", "object.foo", "object().foo", "slice(1).foo", "(...).foo", "NotImplemented.foo", "iter([]).foo", "[].append.foo", "Exception().foo", "Exception.foo", "memoryview(b'').foo", "property().foo", "super.foo", "True.foo", "__builtins__.foo", "str.join.foo", "{}.keys().foo", "(int | str).foo"):
    try:
        eval(src)
    except AttributeError as e:
        print(src, "|", e, e.name)
