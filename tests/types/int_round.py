for n in (0, 5, 15, 25, 1234, -15, -25, 1250, 1350, -1250):
    print(n, round(n), round(n, 2), round(n, 0), round(n, -1), round(n, -2), round(n, -10))
print(round(10**30 + 5, -1), round(10**30 + 15, -1), round(5 * 10**29, -30))
print(round(15 * 10**29, -30), round(True), type(round(True)))
print(round(3, None), type(round(3, None)))
for nd in (1.0, "a"):
    try:
        round(5, nd)
    except TypeError as e:
        print(type(e).__name__, e)
