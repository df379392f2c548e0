for src in ("int(None)", "int([])", "int('1', 2.0)", "int(1, 2)", "int(1.5, 10)", "float(None)", "float([])", "complex(None)", "complex('1', 2)", "complex(1, 'a')", "str(1, 'utf-8')", "str(b'a', 'utf-8', 5)", "bytes('a', 5)", "bytes(1.5)", "bytes(None)", "bytes(1, 'utf-8')", "bytearray('a')", "chr('a')", "chr(1.5)", "ord(5)", "ord(None)", "hex('a')", "bin(1.5)", "oct(None)", "bool(1, 2)", "list(1, 2)", "tuple([], 1)", "dict(1, 2)", "set(1, 2)", "range(1.5)", "range('a')", "range(1, 2, 0)", "slice()", "enumerate([], 'a')", "round('a')", "round(1.5, 'a')", "abs('a')", "divmod('a', 2)", "memoryview('a')", "memoryview(5)", "type('a', 1, {})", "format(1, 2)", "isinstance(1, 'a')", "__import__(5)", "input(1, 2)"):
    try:
        eval(src)
    except (TypeError, ValueError) as e:
        print(src, "|", type(e).__name__, e)
