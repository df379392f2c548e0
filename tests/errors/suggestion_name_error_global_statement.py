# exit: 1
def f():
    global settings
    settings = 1


f()
print(seting)
