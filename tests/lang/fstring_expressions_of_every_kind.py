x = 3
print(f"{x if x else 0}|{(lambda y: y + 1)(2)}|{[i for i in range(x)]}|{ {1: 2} }|{ {1, } }|{x, 1}|{*[1, 2], 3}")
print(f"{x > 2}|{x and 0}|{not x}|{-x}|{x ** 2}|{x // 2}|{x:{x}}|{(x := 9)}|{x}")
print(f"{'a' 'b'}|{x!r}|{f''}|{''}|{print}".split(" at ")[0])
