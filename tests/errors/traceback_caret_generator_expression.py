# exit: 1
print(sum(10 // n for n in (2, 0)))
