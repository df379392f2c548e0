class Registry:
    def __init__(self): self.items = {}
    def __getitem__(self, key): return lambda f: self.items.setdefault(key, f)
    def __matmul__(self, other): return lambda f: (other, f)
r = Registry()
@r["k"]
def a(): pass
@(lambda f: [f.__name__])
def b(): pass
@r @ 5
def c(): pass
@(x := lambda f: "walrus")
def d(): pass
@[lambda f: "in list"][0]
class E: pass
@(lambda f: f) if False else (lambda f: "conditional")
def g(): pass
@str.upper.__get__ if False else staticmethod
def h(): return "static"
@lambda f: None
def i(): pass
@None or (lambda f: "or")
async def j(): pass
print(r.items["k"] is a, b, c[0], c[1].__name__, d, E, g, h(), i, j)
for text in ("@\ndef f(): pass", "@x\nx = 1", "@x y\ndef f(): pass", "@x\n\n@y\nclass C: pass", "@x;\ndef f(): pass", "@x := 1\ndef f(): pass", "@*x\ndef f(): pass", "@x\nasync for"):
    try:
        compile(text, "f", "exec")
        print("ok", repr(text))
    except SyntaxError as e:
        print(repr(text), e.msg)
