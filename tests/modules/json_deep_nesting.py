# slow:
# Deep input must end in a result or in a Python exception, never in a crash.
import json

def attempt(f, *args):
    try:
        f(*args)
    except (RecursionError, json.JSONDecodeError, MemoryError):
        pass
    print("survived")

attempt(json.loads, "[" * 100000)
attempt(json.loads, '{"a":' * 100000)
attempt(json.loads, "[" * 100000 + "]" * 100000)
x = []
for i in range(100000):
    x = [x]
attempt(json.dumps, x)
print(json.loads("[" * 100 + "]" * 100) is not None)
