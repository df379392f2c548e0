match 1, 2:
    case a, b: print(a, b)
match 1,:
    case (x,): print("one tuple", x)
match *[1, 2], 3:
    case [*xs]: print(xs)
match (y := 5):
    case 5: print(y)
match -5 + 1:
    case -4: print("expr")
match lambda: 1:
    case f: print(f())
match [1, 2][0]:
    case 1: print("index")
match {}:
    case {}: print("dict")
match not True:
    case False: print("not")
match "a" "b":
    case "ab": print("joined")
