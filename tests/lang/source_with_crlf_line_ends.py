def f(x):
    if x:
        return """two
lines"""
    return 0


print(repr(f(1)), f(0), \
      "continued")
