for text in ("(1, 2)['a']", "'abc'[1.0]", "[1][None]", "{}[[]]", "{1: 2}[2]", "range(3)[5]", "b'a'[3]", "[][0]", "()[-1]", "''[0]", "5[0]", "None['x']", "len[0]", "{1}[0]", "[1, 2][1:2:0]", "'a'['a':]", "memoryview(b'ab')[5]", "object()[0]", "(x for x in ())[0]", "[1][10**30]", "(1,)[2, 3]", "1.5[0]", "True[0]", "...[0]"):
    try:
        print(text, eval(text))
    except Exception as e:
        print(text, "|", type(e).__name__, e)
for text in ("(1,)[0] = 2", "'a'[0] = 'b'", "b'a'[0] = 1", "range(3)[0] = 1", "[1]['a'] = 2", "[1][5] = 2", "{}[[]] = 1", "5[0] = 1", "bytearray(b'a')[0] = 256", "bytearray(b'a')[0] = 'x'", "[1][0:1] = 5", "{1}[0] = 1", "frozenset()[0] = 1", "None[0] = 1"):
    try:
        exec(text)
        print(text, "ok")
    except Exception as e:
        print(text, "|", type(e).__name__, e)
