# exit: 1
x = true
