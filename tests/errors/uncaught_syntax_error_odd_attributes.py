# exit: 1
e = SyntaxError("m", ("f", "x", object(), 3, [], {}))
e.text = "abc"; e.offset = -5; e.lineno = 10**30; e.end_offset = 10**20
raise e
