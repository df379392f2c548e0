def g():
    while True:
        try:
            yield "ready"
        except ValueError as e:
            yield f"caught {e}"


it = g()
print(next(it))
print(it.throw(ValueError("a")))
print(next(it))
print(it.throw(ValueError))
try:
    it.throw(KeyError("k"))
except KeyError as e:
    print("escaped", e)
print(next(it, "finished"))
