# exit: 1
import os
import pdb
import sys


class Out:
    """Without the folder of this file."""
    folder = os.path.dirname(os.path.abspath(__file__)) + os.sep

    def write(self, text):
        sys.__stdout__.write(text.replace(self.folder, ''))

    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()


def f(x):
    y = x * 2
    breakpoint()
    return y


def g(items):
    for item in items:
        yield item * 2


print(f(3))
for v in g([1, 2]):
    print(v)


def boom(d):
    return d["k"]


def outer():
    try:
        boom({})
    except KeyError as e:
        raise ValueError("outer") from e


try:
    outer()
except ValueError:
    pdb.post_mortem()
try:
    outer()
except ValueError as e:
    pdb.post_mortem(e)
pdb.run("a = 1\nb = a + 1\nprint(b)")
pdb.set_trace(header="hello")
x = 1
y = 2
print(f(3))
y = 3
y = 4
