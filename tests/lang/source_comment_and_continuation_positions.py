x = 1 + \
    2
y = (1 +  # comment
     # another

     2)
s = "a\
b"
t = '''\
start'''
if x == 3 and \
   y == 3: print(x, y, s, t)
if True: \
    print("joined")
for a in (1,
  2): print(a)
l = [
    1, # one
# no indentation
            2,
]
print(l)
def f(a,
b
=2): return a, \
b
print(f(1))
class C: x = 1; y = 2; z = (
3)
print(C.z)
print("a" "b" \
      "c"
      "d")
# comment with continuation \
print("not continued")
exec("x = 5 \\\n + 1\nprint(x)")
for text in ("x = 1 \\", "x = \\ 1", "x = \\\n", "\\\nx = 1", "if 1:\n  \\\n  x = 2", "x = 1 \\\n\ny = 2", "\\", "# c \\\nx"):
    try:
        exec(text)
        print("ok", repr(text))
    except (SyntaxError, NameError) as e:
        print(type(e).__name__, repr(text), getattr(e, "msg", e))
