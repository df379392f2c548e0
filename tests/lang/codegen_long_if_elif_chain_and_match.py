src = "def f(n):\n if n == 0: return 'zero'\n" + "".join(f" elif n == {i}: return 'n{i}'\n" for i in range(1, 300)) + " else: return 'else'\n"
ns = {}
exec(src, ns)
print(ns["f"](0), ns["f"](150), ns["f"](299), ns["f"](300))
src = "def m(n):\n match n:\n" + "".join(f"  case {i} | 'k{i}': return 'm{i}'\n" for i in range(300)) + "  case _: return 'none'\n"
exec(src, ns)
print(ns["m"](0), ns["m"]("k299"), ns["m"](300))
