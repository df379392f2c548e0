# exit: 3
def f():
    try:
        raise SystemExit(3)
    finally:
        print("finally")


class CM:
    def __enter__(self): pass
    def __exit__(self, *a): print("exit", a[0].__name__)


with CM():
    f()
