# exit: 1
values = [1]
print([valeu for value in values])
