src = "if 1:\n\tx = 1\n\tif x:\n\t\ty = 2\n        # odd comment\n\n  # another\n\tz = 3\nprint(x, y, z)\n"
exec(src)
exec("if 1:\n        a = 1\n        b = 2\nprint(a, b)")
exec("\x0cif 1:\n  \x0c  c = 1\n    d = 2\nprint(c, d)" if 0 else "\x0cc = 1\nd = 2\nprint(c, d)")
exec("if 1:\n   e = 1\nelse:\n e = 2\nprint(e)\n\n   \n")
exec("def f():\n    return 1\n  # dedented comment\nprint(f())")
exec("x = 1\r\nif x:\r\n  y = 2\r\nprint(x, y)\r\n")
exec("x = 1\ry = 2\rprint(x, y)")
