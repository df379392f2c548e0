def f(a, b): return a < b < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 10 < 11
print(f(1,2), f(2,1), 1 < 2 < 3 < 4 < 5 < 6 < 7 < 8 < 9 < 9)
def g(*v):
    if v[0] < v[1] < v[2] < v[3] < v[4] < v[5] < v[6] < v[7] < v[8] < v[9]: return 'y'
    return 'n'
print(g(*range(10)), g(*[1]*10), g(1,2,3,4,5,6,7,8,9,9))
