# stdin: a\nb é\n\nc
import sys
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdin.fileno(), sys.stdin.name)
print(sys.stdin.errors)
print(repr(next(sys.stdin)))
print([line for line in sys.stdin], repr(sys.stdin.read()), sys.stdin.readlines())
