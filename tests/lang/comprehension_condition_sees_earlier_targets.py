print([y for x in [[1, 2], [3, 4]] if len(x) == 2 for y in x if y % 2 if x[0] < 3])
print([x for x in range(20) if x % 2 == 0 if x % 3 == 0])
print([z for x in [5] for y in [x * 2] for z in [x + y]])
