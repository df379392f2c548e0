# exit: 1
print("before")
raise ValueError("the message")
