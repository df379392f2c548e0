e = OSError(2, "msg", "file")
e.filename = "other"
e.errno = 99
e.strerror = None
print(e, e.args, repr(e))
e.strerror = "text"
e.filename = None
print(e)
e.filename = "f"; e.filename2 = "g"
print(e)
e.args = (1, 2, 3)
print(e, e.args, e.errno)
del e.filename
print(e.filename, e)
class MyErr(OSError):
    def __init__(self, x):
        self.x = x
m = MyErr(5)
print(m.args, m.errno, m.x, str(m))
class NewErr(OSError):
    def __new__(cls, a, b): return super().__new__(cls, a, b)
n = NewErr(2, "nm")
print(n.args, n.errno, str(n), type(n).__name__)
n = OSError.__new__(OSError)
print(n.args, n.errno, str(n))
