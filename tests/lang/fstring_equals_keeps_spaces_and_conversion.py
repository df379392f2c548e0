x, y = 3, "s"
print(f"{x=}", f"{x = }", f"{ x=}", f"{x  =  !s}", f"{y=}", f"{y=!s}", f"{y=:>4}", f"{y=!r:>6}")
print(f"{x+1=}", f"{x == 3 = }", f"{x!=4=}", f"{(x:=5)=}", f"{x<=5=}", f"{x>=5=:>6}")
print(f"{"a" + 'b'=}")
print(f"{
x
=
}")
print(f"{x=:{x}}")
print(f"{(lambda: x)()=}")
print(f"{ {1: 2}[1] = }", f"{f'{x=}'=}")
