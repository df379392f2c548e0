# stdin: bytes é\nnext line\nrest of the input
import sys
b = sys.stdin.buffer
print(type(b).__name__, b.readline(), b.read(4), b.peek(3)[:3], b.read(), b.read())
