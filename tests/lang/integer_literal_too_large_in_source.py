src = "x = " + "1" * 4301
try:
    compile(src, "<t>", "exec")
except SyntaxError as e:
    print(e.msg)
ns = {}
exec("x = 0x" + "f" * 5000, ns)
print(ns["x"].bit_length())
exec("x = " + "1" * 4300, ns)
print(ns["x"] % 1000)
