# exit: 1
for first, second in [(1, 2), (3,)]:
    print(first, second)
