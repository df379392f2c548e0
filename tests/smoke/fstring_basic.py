name = "Krait"
n = 3
print(f"{name} has {n} and {n + 1}")
print(f"{n!r:>5}|{name!r}")
