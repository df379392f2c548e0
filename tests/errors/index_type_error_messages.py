xs, t, s, b, d = [1], (1,), "a", b"a", {}
for src in ("xs['a']", "xs[1.5]", "xs[None]", "xs['a'] = 1", "del xs[None]", "t['a']", "s['a']", "s[1.5]", "b['a']", "range(2)['a']", "bytearray(1)['a']", "bytearray(1)['a'] = 1", "memoryview(b'a')['a']", "xs[1, 2]", "s[1:'a']", "xs['a':]", "t[None:1.5]", "d[[]]", "d[{}] = 1", "d[[1]:2]", "xs[::0]", "s[::0]", "range(3)[::0]", "xs[::2] = [1, 2, 3]", "xs[0:1] = 5", "bytearray(2)[0] = 256", "bytearray(2)[0] = -1"):
    try:
        exec(src)
    except (TypeError, ValueError) as e:
        print(src, "|", type(e).__name__, e)
