edges = [2 ** k + d for k in (30, 31, 60, 61, 62, 63, 64, 65) for d in (-1, 0, 1)] + [0, 1, 5]
edges += [-e for e in edges]
print(sum(e << s for e in edges for s in (0, 1, 29, 30, 31, 32, 61, 62, 63, 64, 65)))
print(sum(e >> s for e in edges for s in (0, 1, 29, 30, 31, 32, 61, 62, 63, 64, 65, 200, 10 ** 20)))
print(sum(a & b for a in edges for b in edges), sum(a | b for a in edges for b in edges), sum(a ^ b for a in edges for b in edges))
print(all(~e == -e - 1 and (e ^ -1) == ~e and (e & e) == e and (e << 7) >> 7 == e for e in edges))
print(1 << 61, 1 << 62, 1 << 63, -1 << 61, -1 << 62, -1 << 63, -1 >> 100, 1 >> 100, 0 << 10 ** 20, (1 << 62) - 1, 3 << 61)
print([e.bit_length() for e in edges[:12]], (2 ** 62).bit_count(), (-2 ** 61).bit_length())
