def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = bytearray(b"abcdef")
view = memoryview(a)
def inplace():
    global a
    a += b"x"
def repeat():
    global a
    a *= 2
def slice_store(value):
    a[1:3] = value
def slice_delete():
    del a[1:3]
t(a.append, 1)
t(a.extend, b"x")
t(a.insert, 0, 1)
t(a.pop)
t(a.remove, 97)
t(a.clear)
t(inplace)
t(repeat)
t(slice_store, b"xyz")
t(slice_store, b"yz")
t(slice_delete)
t(a.reverse)
t(a.extend, b"")
t(a.__init__, b"new")
a[0] = 65
print(a, bytes(view))
view.release()
t(a.append, 1)
print(a)
