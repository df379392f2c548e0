print([x * x for x in range(5)])
print([x for x in range(10) if x % 2])
print({x: str(x) for x in range(3)})
