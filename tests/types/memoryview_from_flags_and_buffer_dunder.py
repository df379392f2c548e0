def t(f, *args, **kwargs):
    try:
        print(ascii(f(*args, **kwargs)))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))

m = memoryview._from_flags(b"abc", 0)
print(m.readonly, m.tobytes())
t(memoryview._from_flags, b"abc", 1)
class Buffer:
    def __init__(self): self.log = []
    def __buffer__(self, flags):
        self.log.append("get")
        return memoryview(b"inner")
    def __release_buffer__(self, view):
        self.log.append("release")
        view.release()
b = Buffer()
with memoryview(b) as m:
    print(m.tobytes(), b.log)
print(b.log)
print(bytes(b), b.log)
class Bad:
    def __buffer__(self, flags): return b"x"
t(memoryview, Bad())
t(bytes, Bad())
class Fails:
    def __buffer__(self, flags): raise ValueError("no buffer today")
t(memoryview, Fails())
v = b"abc".__buffer__(0)
print(type(v), v.tobytes())
