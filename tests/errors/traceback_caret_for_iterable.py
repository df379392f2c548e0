# exit: 1
for x in range(3), 5:
    for y in x:
        pass
