for x in [1, 2]:
    print(x)
else:
    print("else", x)
for x in []:
    pass
else:
    print("else of empty", x)
