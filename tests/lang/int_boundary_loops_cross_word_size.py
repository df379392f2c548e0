n = 1
steps = 0
while n < 10 ** 40:
    n = n * 3 + 1
    steps += 1
print(n, steps)
while n:
    n //= 7
    steps += 1
print(steps)
x = 2 ** 61 - 5
for i in range(10):
    x += 1
print(x, -x)
for i in range(12):
    x -= 1
print(x)
acc = 1
for i in range(1, 30):
    acc *= i
    acc -= i
print(acc)
f = 1
for i in range(100):
    f += f
print(f, f >> 99)
s = 0
for i in range(2 ** 62 - 2, 2 ** 62 + 2):
    s += i
print(s)
