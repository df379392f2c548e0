z = [complex(a, b) for a in (0.0, -0.0) for b in (0.0, -0.0)]
print([repr(x) for x in z])
print([repr(-x) for x in z], [repr(x.conjugate()) for x in z], [repr(+x) for x in z])
print([repr(x + 0) for x in z], [repr(0 - x) for x in z])
print([repr(x * 1) for x in z], [repr(x * -1) for x in z], [repr(x * 1j) for x in z])
print([repr(x / 2) for x in z], [repr(x / -2.0) for x in z])
print(repr(-0.0 + 0j), repr(-0j), repr(0.0 - 0j), repr(complex(-0.0, 0) + complex(-0.0, -0.0)))
