for src in ("[].clear(1)", "{}.keys(1)", "[].copy(x=1)", "'a'.upper(1)", "{}.popitem(1)", "().__len__(1)", "globals(1)", "locals(x=1)", "set().clear(1)", "[].reverse(1, 2)", "b''.isdigit(1)"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)
