x = 5
s = "q"
print(f"{x=} {x = } {s=} {s=!s} {s=:>4} {x=:05d} { x + 1 = }")
print(f"{x*2=!r:>5}|{(lambda: 3)()=}|{[1,2][0]=}|{x == 5=}|{x!=5=}")
print(f"{'a' + 'b'   =}|{x  # comment inside
=}")
