print((n := 10), n)
if (m := len("abc")) > 2:
    print(m)
while (n := n - 3) > 0:
    print(n)
xs = [y := 1, y + 1, y * 5]
print(xs, y)
print(f"{(z := 5)} {z=}")
