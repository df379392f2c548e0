for n in (0, 1, -1, 2, 255, 256, -256, 2**31, 2**32 - 1, 2**62, 2**63 - 1, 2**63, -(2**63),
        2**64, 10**30, -(10**30)):
    print(n, n.bit_length(), n.bit_count())
print(True.bit_length(), False.bit_count(), (2**1000 - 1).bit_count(), (2**1000).bit_length())
try:
    (5).bit_length(1)
except TypeError as e:
    print(type(e).__name__, e)
