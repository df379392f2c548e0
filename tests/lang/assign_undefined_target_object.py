try:
    missing.attr = print("value evaluated first")
except NameError as e:
    print(type(e).__name__, e)
try:
    missing[0] = 1
except NameError as e:
    print(type(e).__name__, e)
