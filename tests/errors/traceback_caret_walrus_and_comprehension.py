# exit: 1
rows = [1, 2, 0]
print([y for x in rows if (y := 10 // x) > 1])
