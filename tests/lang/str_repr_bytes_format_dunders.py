class A:
    def __repr__(self): return "repr"


class B(A):
    def __str__(self): return "str"
    def __bytes__(self): return b"bytes"
    def __format__(self, s): return "format:" + s


class Bad:
    def __str__(self): return 5
    def __repr__(self): return None
    def __bytes__(self): return "s"


print(str(A()), A(), B(), [B()], f"{B():x}", "{:y}".format(B()), "%s %r" % (B(), B()), bytes(B()), format(B()), ascii(B()))
for f in (str, repr, bytes, ascii, print):
    try:
        f(Bad())
    except TypeError as e:
        print(e)
