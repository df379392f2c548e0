for src in ("'é' b", "日本 語", "x = '日本' y", "f('😀' a)", "print('ééé') print", "名 = 1 +", "é.1", "# é\né é", "\t\tx y", "'日' = 1"):
    try:
        compile(src, "<t>", "exec")
    except SyntaxError as e:
        print(ascii(src), "|", e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
