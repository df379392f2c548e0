xs, t, s, b, r = [1], (1,), "a", b"a", range(2)
ba, mv = bytearray(b"a"), memoryview(b"ab")
for src in ("xs[5]", "xs[-2]", "xs[5] = 1", "del xs[5]", "t[1]", "s[1]", "b[1]", "r[2]", "r[-3]", "ba[9]", "ba[9] = 1", "del ba[9]", "mv[5]", "[].pop()", "xs.pop(5)", "xs.insert('a', 1)", "ba.pop(5)", "bytearray().pop()", "xs[1 << 100]", "s[1 << 100]", "xs[-(1 << 100)]", "t[1 << 64]", "r[1 << 70]", "'%s %s' % ('a',)", "'{} {}'.format(1)", "'{5}'.format(1)"):
    try:
        exec(src)
    except (IndexError, TypeError) as e:
        print(src, "|", type(e).__name__, e)
