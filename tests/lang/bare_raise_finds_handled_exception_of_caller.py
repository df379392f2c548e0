def helper(): raise
try:
    try:
        raise ValueError("v")
    except ValueError:
        helper()
except ValueError as e:
    print(repr(e))
try:
    helper()
except RuntimeError as e:
    print(e)
def gen():
    try:
        raise
    except RuntimeError as e:
        yield str(e)
    except KeyError as e:
        yield repr(e)
try:
    raise KeyError("outer")
except KeyError:
    print(next(gen()))
class C:
    def __exit__(self, *a):
        try: raise
        except ValueError as e: print("exit", e)
        return True
    def __enter__(self): pass
with C(): raise ValueError("in with")
