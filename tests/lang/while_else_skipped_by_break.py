n = 0
while n < 3:
    if n == 1:
        break
    n += 1
else:
    print("else must not run")
print("n", n)
