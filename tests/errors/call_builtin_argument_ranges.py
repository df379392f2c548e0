for src in ("[].pop(1, 2)", "[].insert(1)", "[].insert()", "{}.get()", "{}.get(1, 2, 3)", "{}.pop()", "{}.setdefault()", "'a'.find()", "'a'.count()", "'a'.replace('a')", "'a'.join()", "isinstance(1)", "getattr(1)", "getattr(1, 2, 3, 4)", "setattr(1, 'a')", "divmod(1)", "hasattr(1)", "issubclass(int)", "iter()", "iter(1, 2, 3)", "next()", "'a'.startswith()", "[].index()", "'a'.center()", "range()", "range(1, 2, 3, 4)", "slice()", "slice(1, 2, 3, 4)", "delattr(1)"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)
