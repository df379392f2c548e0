xs = ["a", "b"]
print(f"{'\n'.join(xs)}")
print(f"{
    1 + 2   # comment with " and }
    + 3
}")
print(f"{'\t'!r} {"\N{BULLET}"} {'\\'}")
print(f"""{
    xs[0]
    !r
    :>5}""")
