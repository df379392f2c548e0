def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

a = bytearray(b"abc")
views = []
def gen():
    yield 1
    views.append(memoryview(a))
    yield 2
t(a.extend, gen())
print(a)
for view in views:
    view.release()
t(a.extend, b"!")
print(a)
