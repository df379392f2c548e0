s = "héllo€wörld"
n = len(s)
for step in (1, 2, 3, -1, -2, -5, 7, 100, -100):
    row = []
    for a in (None, 0, 3, -3, 20, -20):
        for b in (None, 0, 5, -2, 20, -20):
            t = s[a:b:step]
            if list(t) != list(s)[a:b:step]:
                print("wrong", a, b, step)
            row.append(t)
    print(step, row)
