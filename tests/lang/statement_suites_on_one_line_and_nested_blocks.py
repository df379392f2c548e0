if 1: x = 1; y = 2
else: x = y = 0
print(x, y)
for i in (1, 2): print(i, end=";"); continue
while x: x -= 1; print("loop", end=";")
print()
class A: a = 1; b = 2; pass
def f(): x = 1; return x; y = 2
try: 1 / 0
except ZeroDivisionError: print("z"); z = 1
finally: print("fin")
with open(__file__) as fh: n = 1; m = 2
print(A.b, f(), n, m)
if 0: pass
elif 1: print("elif")
match 1:
    case 1: print("m"); k = 2
print(k)
