# slow:
bad = 0
for r in (range(10), range(3, 20, 4), range(10, -5, -3), range(0), range(5, 6)):
    l = list(r)
    for a in (None, -20, -3, -1, 0, 1, 3, 20):
        for b in (None, -20, -3, -1, 0, 1, 3, 20):
            for step in (None, 1, 2, -1, -3, 50):
                s = r[a:b:step]
                if list(s) != l[a:b:step] or len(s) != len(l[a:b:step]) or list(reversed(s)) != l[a:b:step][::-1]:
                    bad += 1
    for x in range(-30, 40):
        if (x in r) != (x in l) or r.count(x) != l.count(x) or (x in l and r.index(x) != l.index(x)):
            bad += 1
print("wrong:", bad)
print(range(10)[::-1], range(10)[2:8:3], range(10)[5:], range(0, 10, 3)[1:])
print(range(10)[::-2][::-1], range(20)[2:][3:][::2], range(10)[20:], range(10)[-3:])
