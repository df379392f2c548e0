src = ""
for i in range(18):
    src += "    " * i + f"for i{i} in range(1):\n"
src += "    " * 18 + "hit = i0 + i17 + 1\n"
ns = {}
exec(src, ns)
print(ns["hit"])
src = ""
for i in range(60):
    src += " " * i + f"def f{i}(a{i}):\n"
src += " " * 60 + "return a0 + a30 + a59\n"
for i in range(59, 0, -1):
    src += " " * i + f"return f{i}\n"
exec(src, ns)
f = ns["f0"]
for i in range(60):
    f = f(i)
print(f)
src = ""
for i in range(15):
    src += "  " * i + "try:\n"
src += "  " * 15 + "raise ValueError('deep')\n"
for i in range(14, -1, -1):
    src += "  " * i + "finally:\n" + "  " * (i + 1) + f"out.append({i})\n"
ns["out"] = []
try:
    exec(src, ns)
except ValueError as e:
    print(e, ns["out"])
