total = 0
for i in range(10):
    total += i
print(total)
for i in range(5, 0, -2):
    print(i)
