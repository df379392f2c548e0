e = OSError(2, "No such file", "a.txt")
print(type(e).__name__, e.errno, e.strerror, e.filename, e.filename2, e.args, str(e))
e = OSError(17, "exists", "a", None, "b")
print(type(e).__name__, str(e), e.filename2)
import errno as e
for n in (1, 3, 4, 10, 11, 13, 20, 21, 32, e.ECONNABORTED, e.ECONNRESET, e.ETIMEDOUT, e.ECONNREFUSED, 5):
    print(type(OSError(n, "m")).__name__)
print(str(OSError(5)), str(OSError()), str(OSError(5, "m")), OSError is IOError is EnvironmentError)
class Mine(OSError): pass
print(type(Mine(2, "x")).__name__, FileNotFoundError(1, "given").errno)
