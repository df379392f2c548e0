try:
    raise
except RuntimeError as e:
    print(e)


def f():
    raise


try:
    raise ValueError("active")
except ValueError:
    try:
        f()
    except ValueError as e:
        print("re-raised in callee", e)
try:
    f()
except RuntimeError as e:
    print(e)
