for src in ("int('a')", "int('')", "int(' ')", "int('1.5')", "int('12', 2)", "int('z', 37)", "int('1', 1)", "int('0x1', 10)", "int('\\u0661a')", "int(b'x')", "int('1' * 50 + 'x')", "float('a')", "float('')", "float('1e')", "float('1_')", "complex('1+')", "complex('a')", "complex(' 1 + 2j')", "int('_1')", "int('1__0')", "int('-')", "float(b'q')", "int(float('nan'))", "int(float('inf'))", "int('1', base=-1)", "chr(-1)", "chr(0x110000)", "ord('ab')", "ord('')", "bytes(-1)", "bytes('a')", "float('nan(1)')", "bytes.fromhex('1')", "bytes.fromhex('zz')"):
    try:
        eval(src)
    except (ValueError, OverflowError, TypeError) as e:
        print(src, "|", type(e).__name__, e)
