match 5:
    case x:
        print(x)
match (1, 2):
    case (_, _):
        print("_ binds nothing", "_" in globals())
match {"k": 3}:
    case {"k": (1 | 2 | 3) as n} as whole:
        print(n, whole)
match [1, [2, 3]]:
    case [a, [b, *_] as inner]:
        print(a, b, inner)
