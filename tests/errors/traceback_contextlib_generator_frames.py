# exit: 1
from contextlib import contextmanager


@contextmanager
def managed():
    try:
        yield 1
    finally:
        print('cleanup')


with managed() as m:
    m.nope
