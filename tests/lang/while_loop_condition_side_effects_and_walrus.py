data = [3, 2, 0, 5]
while (v := data.pop(0)): print(v, end=" ")
print(v, data)
n = 3
while n > 0 and (n := n - 1): print(n, end=" ")
print()
while True:
    try:
        n += 1
        if n > 3: break
    except Exception: pass
    else: continue
    finally: print("f", n, end=" ")
print()
def f():
    while 0: return "never"
    while 1:
        while 1:
            return "inner"
print(f())
while not data: pass
else: print("else", data)
class T:
    n = 2
    def __bool__(self): self.n -= 1; return self.n >= 0
t = T()
while t: print("t", end=" ")
print(t.n)
