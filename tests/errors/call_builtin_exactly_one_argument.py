for src in ("[].append()", "[].append(1, 2)", "len()", "len(1, 2)", "abs()", "[].extend()", "ord()", "chr()", "id()", "hash()", "repr()", "callable()", "set().add()", "[].remove(1, 2)", "hex()", "bin(1, 2)", "ascii()", "ord('a', 'b')", "[].append(x=1)", "len(obj=1)", "(1).__add__()"):
    try:
        eval(src)
    except TypeError as e:
        print(src, "|", e)
