for a in range(0, 6):
    for b in range(0, 6):
        row = []
        for n in (0, 1, 3):
            l = [0, 1, 2, 3, 4]
            l[a:b] = ["n"] * n
            row.append("".join(map(str, l)))
        print(a, b, row)
l = [1, 2, 3]
l[1:1] = l
print(l)
l[::2] = l[::2][::-1]
print(l)
l[:] = (x for x in l if x != 1)
print(l)
l[len(l):] = iter("ab")
l[:0] = {"k": 1}
print(l)
