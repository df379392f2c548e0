class S:
    def __getitem__(self, k): return k
    def __setitem__(self, k, v): print("set", k, v)
    def __delitem__(self, k): print("del", k)


s = S()
print(s[1], s[1:2], s[::], s[1:2:3], s[:, 1], s[...], s[1:2, ..., None], s["a":"b"], s[(1, 2)], s[1,])
s[1:2] = 5
s[1, 2] = 6
del s[::2], s[0]
s[(0,)] += (1,)
for x in (5, None, {1}, len, object(), iter([]), 1.5, lambda: 0):
    try:
        x[0]
    except TypeError as e:
        print(e)
