for src in ("a\0b", b"a\0b", b"\xff = 1", b"# coding: no-such\nx", b"# coding: latin-1\nx = '\xe9'", b"\xef\xbb\xbfx = 1", b"\xef\xbb\xbf# coding: latin-1\nx", b"#!/bin/x\n# -*- coding: ascii -*-\ny = '\xe9'", b"x = 1\n# coding: latin-1\ny = '\xe9'", "\ufeffx = 1"):
    try:
        ns = {}
        exec(src, ns)
        print(src, "ok", ascii(ns.get("x")))
    except (SyntaxError, ValueError) as e:
        print(ascii(src), "|", type(e).__name__, ascii(e.msg if isinstance(e, SyntaxError) else str(e)))
