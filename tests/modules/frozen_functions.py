# Functions of the library, whose bodies are compiled when they are first needed, look like others.
import argparse
import copy
import enum
import inspect
import string
import textwrap
import traceback
import types

print(inspect.signature(textwrap.wrap))
f = textwrap.fill
print(f.__code__.co_varnames[:3], f.__code__.co_argcount, f.__name__, f.__qualname__, f.__module__)
print(f.__defaults__, f.__kwdefaults__, f.__closure__)
code = copy.copy.__code__
print(code == code, hash(code) == hash(code), code.co_freevars, code.co_cellvars)
copied = types.FunctionType(code, copy.copy.__globals__)
print(copied([1, 2]))

print(inspect.isgeneratorfunction(string.Formatter.parse))

# A generator, a coroutine and a method with super(), called for the first time.
print(inspect.isgeneratorfunction(traceback.walk_stack))
parser = argparse.ArgumentParser(prog="p")
parser.add_argument("--x", type=int, default=3)
print(parser.parse_args(["--x", "4"]))


class Color(enum.Enum):
    RED = 1


print(Color.RED, Color(1), list(Color))
print(inspect.getdoc(textwrap.dedent) is not None)

# The positions of a traceback are those of the source.
try:
    string.Template("$").substitute()
except ValueError as e:
    tb = e.__traceback__
    last = traceback.extract_tb(tb)[-1]
    print(last.name, str(e))


# Two threads of control meet in one function that nobody has called.
def both():
    yield textwrap.indent("a\nb", "> ")
    yield textwrap.shorten("a b c d e", 6)


print(list(both()))
