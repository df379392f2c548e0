# exit: 1
x = "s"
y = 1 + -x
