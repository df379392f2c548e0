import sys

for x in (0.0, -0.0, 1.0, -1.5, 0.1, 1e300, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, sys.float_info.max, float("inf"), -float("inf"), float("nan"), 1 / 3, 1024.0, 3.0):
    text = x.hex()
    print(text, float.fromhex(text) == x)
class F(float): pass
print(F(1).hex(), type(F.fromhex("0x1p0")).__name__)
