# exit: 1
def f():
    raise ValueError("v")


try:
    f()
except ValueError:
    print("handling")
    raise
