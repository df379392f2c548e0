x: int
y: str = "s"
z: list[int] = []
(w): float = 1.5
print(__annotations__)
print("x" in globals(), y, z, w)
z[0:0]: "ignored" = [1]
print(z)
try:
    x
except NameError as e:
    print(e)
u: undefined_here if 0 else int = 5
print(__annotations__["u"])
try:
    bad: undefined_annotation = print("value first")
except NameError as e:
    print(e)
