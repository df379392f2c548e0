# exit: 1
sorted([], revers=True)
