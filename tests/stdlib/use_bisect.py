import bisect
a = [1, 2, 2, 3, 5, 8]
print([bisect.bisect_left(a, x) for x in range(10)], [bisect.bisect(a, x) for x in range(10)])
bisect.insort(a, 4)
bisect.insort_left(a, 2, 1, 3)
print(a, bisect.bisect_right(a, -5, key=lambda v: -v))
try:
    bisect.bisect([], 1, lo=-1)
except ValueError as e:
    print(e)
