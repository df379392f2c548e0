total = 0
for i in range(200):
    total += 2**61 + i
print(total)
for i in range(200):
    total -= 2**61 + i
print(total)
x = 2**63 - 1
x += 1
print(x)
x -= 1
print(x)
x *= -1
x -= 1
print(x, -x, abs(x), x - 1)
c = 1
for i in range(40):
    c *= -3
print(c)
c = 10**18
for i in range(5):
    c *= 10
    print(c)
for i in range(7):
    c //= 10
print(c, sum([2**62] * 10), sum([-(2**62)] * 10))
