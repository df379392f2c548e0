import traceback
class A:
    def ok(self, *a): return self
    def bad(self, *a): raise ValueError
a = A()
def t(f):
    try: f()
    except Exception as e: print("".join(traceback.format_tb(e.__traceback__)[1:2]).replace(__file__, "FILE"))
t(lambda: (a
    .ok()
    .bad()
    .ok()))
t(lambda: (a
    .ok(1,
        2)
    .missing
    .ok()))
t(lambda: a.ok(
    1).bad(
    2))
t(lambda: (a.
    missing))
