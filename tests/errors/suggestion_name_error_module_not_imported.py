# exit: 1
print(math.pi)
