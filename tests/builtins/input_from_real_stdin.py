# stdin: first\nsecond é\n\n  spaced  \nlast
import sys
print(repr(input()))
print(repr(input("prompt: ")))
print(repr(input()), repr(input("")))
print(repr(sys.stdin.readline()))
try:
    input("at end? ")
except EOFError as e:
    print(type(e).__name__, e)
