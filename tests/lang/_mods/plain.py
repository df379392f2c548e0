"""Doc of plain."""
print("plain executed")
value = [1]


def func():
    return "func", __name__


_hidden = 1
