# exit: 1
def outer(*a):
    return a


def inner(n):
    return n.missing


outer(1,
      inner(
          5
      ), 2)
