for src in ("b'a' + 'a'", "b'a'.join(['a'])", "b'a'.join([1])", "b'a'.find('a')", "b'a'.replace('a', 'b')", "b'a'.split('a')", "b'a'.startswith('a')", "b'a' in 5", "'a' in b'a'", "256 in b'a'", "-1 in b'a'", "b'a'.index(b'z')", "b'a'.strip('a')", "b'%d' % 'a'", "b'%s' % 'a'", "b'%c' % 256", "b'a'.decode('no-such')", "b'\\xff'.decode()", "b'a'.translate(b'')", "b'a'.center(3, b'xx')", "bytes.maketrans(b'a', b'')", "b'a' % 1", "b'a' * 1.5", "bytes([1.5])", "bytearray([300])", "bytearray(b'a').append(256)", "bytearray(b'a').extend(['a'])", "bytearray(b'a').remove(1)", "b'a'.hex('ab')", "b'a' < 'a'", "b'a'.count('a')", "bytearray(b'a') + 'a'"):
    try:
        eval(src)
    except (TypeError, ValueError, LookupError, OverflowError) as e:
        print(src, "|", type(e).__name__, e)
