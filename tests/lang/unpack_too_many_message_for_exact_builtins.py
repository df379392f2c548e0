def two(v):
    try:
        a, b = v
    except ValueError as e:
        print(e)


two((1, 2, 3))
two([1, 2, 3, 4])
two("abc")
two(x for x in range(3))
two(range(5))
