xs = [1, 2, 3]
for x in xs:
    if len(xs) < 6:
        xs.append(x * 10)
print(xs)
seen = []
for x in xs:
    seen.append(x)
    xs.remove(x)
print(seen, xs)
