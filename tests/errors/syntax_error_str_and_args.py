try:
    compile("x = (1\ny", "the_file.py", "exec")
except SyntaxError as e:
    print(str(e), "|", e.args[0], e.args[1][0], e.args[1][1:3], repr(e)[:60])
try:
    exec("a b")
except SyntaxError as e:
    print(str(e), e.filename)
try:
    eval("1 +")
except SyntaxError as e:
    print(str(e), e.filename, e.text)
try:
    int("5", 0) and compile("if 1:\nx", "f", "exec")
except IndentationError as e:
    print(str(e), isinstance(e, SyntaxError))
