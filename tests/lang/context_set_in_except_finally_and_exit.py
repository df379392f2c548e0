class CM:
    def __enter__(self): pass
    def __exit__(self, *a): raise IndexError("exit")


try:
    with CM():
        raise ValueError("body")
except IndexError as e:
    print(repr(e.__context__))
try:
    try:
        raise ValueError("t")
    finally:
        raise KeyError("f")
except KeyError as e:
    print(repr(e.__context__))
try:
    try:
        raise ValueError("t")
    except undefined_name:
        pass
except NameError as e:
    print(e, repr(e.__context__))
