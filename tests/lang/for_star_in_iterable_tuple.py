xs = [1, 2]
for x in *xs, 3, *"ab":
    print(x, end=" ")
print()
