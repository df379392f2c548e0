for src in ("case x: pass\n case 1: pass", "case _: pass\n case _: pass", "case _ if 1: pass\n case 1: pass",
            "case (x): pass\n case 2: pass", "case 1 | _: pass\n case 2: pass", "case x as y: pass", "case [x]: pass\n case y: pass"):
    try:
        compile(f"match s:\n {src}", "<t>", "exec")
        print(repr(src), "ok")
    except SyntaxError as e:
        print(repr(src), "|", e.msg)
