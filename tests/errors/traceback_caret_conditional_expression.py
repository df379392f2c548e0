# exit: 1
flag = True
value = None.attribute if flag else 1
