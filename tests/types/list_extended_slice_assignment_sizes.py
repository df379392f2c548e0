def run(key, value):
    a = list(range(10))
    try:
        a[key] = value
        print(key, a)
    except Exception as e:
        print(key, type(e).__name__, e)
run(slice(None, None, 2), "abcde")
run(slice(None, None, 2), "abcd")
run(slice(None, None, -1), range(10))
run(slice(8, 0, -3), "xyz")
run(slice(8, 0, -3), "xy")
run(slice(5, 2, 2), [])
run(slice(5, 2, 2), [1])
run(slice(5, 2), [1, 2])
run(slice(-3, None), [])
run(slice(100, 200), ["end"])
run(slice(-100, -50), ["start"])
run(slice(0, 3, 1), iter("ab"))
run(slice(0, 3), 5)
run(slice(0, 4, 2), 5)
run(slice(0, 4, 0), [])
run(slice(0, 2), {"k": 1})
run(slice(None), "")
