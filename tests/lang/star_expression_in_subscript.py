class K:
    def __getitem__(self, k):
        return k

    def __class_getitem__(cls, k):
        return k


k = K()
xs = (1, 2)
print(k[*xs], k[0, *xs], k[*xs, 3], k[*[]])
print(k[1:2, *xs], K[*xs])
d = {}
d[*xs] = "v"
print(d)
