import io, sys
f = io.StringIO()
f.close()
try:
    print("x", file=f)
except ValueError as e:
    print(type(e).__name__, e)

class Bad:
    def __str__(self):
        raise ValueError("in str")

try:
    print("before", Bad(), "after")
except ValueError as e:
    print()
    print(type(e).__name__, e)

class S:
    def __str__(self):
        return "str"
    def __repr__(self):
        return "repr"

print(S(), [S()], sep="|")
old = sys.stdout
sys.stdout = None
print("goes nowhere")
sys.stdout = old
print(print("inner"))
print("a\0b", "é€😀", sep="\t")
print(*range(5), sep=", ", end=".\n")
print(end="")
print("", "")
