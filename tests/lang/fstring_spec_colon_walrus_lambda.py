x = 5
print(f"{x:=5}|{x:=+5}|{(x:=7)}|{x}")
print(f"{(lambda a: a * 2)(4)}|{ {'a': 1}['a'] }|{'abc'[1:2]}|{x!r:^{x}}")
import sys
print(f"{x:}|{x!s:}|{'%s'}|{'a:b'}|{'a!b'}")
