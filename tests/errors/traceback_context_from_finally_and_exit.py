# exit: 1
class CM:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise OSError("exit")


try:
    with CM():
        raise ValueError("body")
finally:
    undefined_in_finally
