x = 1; y = 2; print(x, y);
if x: print("a"); print("b")
else: print("c")
for i in 1, 2: print(i); print(-i)
while x < 3: x += 1; print("x", x)
def f(): a = 1; return a
class C: p = 1; q = p + 1
print(f(), C.q)
try: print("try"); raise ValueError
except ValueError: print("except"); x = 0
finally: print("finally"); print(x)
