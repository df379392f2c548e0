values = [-(10**40), -(2**64), -(2**63) - 1, -(2**63), -(2**62), -1, 0, 1, 2**62 - 1, 2**62,
    2**63 - 1, 2**63, 2**64, 10**40]
for i, a in enumerate(values):
    row = ""
    for j, b in enumerate(values):
        b = b + 0
        row += "<" if a < b else ">" if a > b else "=" if a == b else "?"
        if (a <= b) != (i <= j) or (a >= b) != (i >= j) or (a != b) != (i != j):
            print("wrong", a, b)
    print(row)
print(sorted(reversed(values)) == values, max(values), min(values))
print(bool(2**64), bool(-(2**64)))
