for i in range(3):
    for j in range(3):
        if j == 1:
            break
        if i == 1:
            continue
        print(i, j)
    else:
        print("inner else")
else:
    print("outer else")
