n = 0
while n < 2:
    n += 1
else:
    print("else", n)
while False:
    print("never")
else:
    print("else of empty loop")
