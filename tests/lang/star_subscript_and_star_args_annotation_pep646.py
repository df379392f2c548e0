class S:
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print("set", i, v)
    def __delitem__(self, i): print("del", i)


s, t = S(), (1, 2)
print(s[*t], s[*t, 3], s[0, *t, *t], s[*()], s[*t, 1:2])
s[*t] = 5
del s[*t, *"a"]
def f(*args: *(t,)): pass
print(f.__annotations__)
def g(*args: *tuple[int, ...]) -> None: pass
print(g.__annotations__)
class E:
    def __getitem__(self, i): return i
    def __setitem__(self, i, v): print(i, v)
e = E()
e[*"ab"] += ("c",)
for text in ("s[*t:1]", "def f(a: *t): pass", "def f(**k: *t): pass", "x: *t", "s[**t]", "lambda *a: *t"):
    try:
        compile(text, "f", "exec")
        print(text, "accepted")
    except SyntaxError as x:
        print(text, "|", x.msg)
