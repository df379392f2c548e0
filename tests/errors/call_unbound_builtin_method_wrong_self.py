for src in ("list.append(1, 2)", "str.upper(5)", "str.upper()", "dict.get([], 1)", "int.__add__('a', 1)", "list.__len__()", "int.bit_length('x')", "set.add({}, 1)", "str.join(1, [])", "tuple.index([], 1)", "float.hex(1)", "bytes.upper('a')", "int.from_bytes()", "dict.fromkeys()", "type.mro(1)", "object.__repr__()", "list.__init__()", "str.format()", "BaseException.add_note(1)"):
    try:
        eval(src)
        print(src, "ok")
    except TypeError as e:
        print(src, "|", e)
