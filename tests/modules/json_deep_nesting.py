import json
try:
    json.loads("[" * 100000)
except (RecursionError, json.JSONDecodeError) as e:
    print(type(e).__name__)
try:
    json.loads('{"a":' * 100000)
except (RecursionError, json.JSONDecodeError) as e:
    print(type(e).__name__)
x = []
for i in range(100000):
    x = [x]
try:
    json.dumps(x)
except RecursionError as e:
    print(type(e).__name__)
print(json.loads("[" * 100 + "]" * 100) is not None)
