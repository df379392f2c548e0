for i in range(3):
    print(i, end=" ")
for i in range(2, 5):
    print(i, end=" ")
for i in range(10, 0, -4):
    print(i, end=" ")
print()
print(list(range(5)), sum(range(101)), len(range(0, 10, 3)), 5 in range(10), range(10)[3])
print(range(10)[-1], range(3))
total = 0
for i in range(1000):
    if i % 2:
        continue
    if i > 20:
        break
    total += i
print(total, i)
for i in range(0):
    print("never")
print([(i, j) for i in range(3) for j in range(i)])
