# exit: 1
row = (1, 2, 3)
row[0:2] = [9, 9]
