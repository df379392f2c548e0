def items():
    print("items")
    return [1, 2]


for x in items():
    print(x)
    items = None
