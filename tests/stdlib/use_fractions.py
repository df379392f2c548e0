from fractions import Fraction as F
print(F(3, -6), F("0.125"), F("7/21"), F(0.5) + F(1, 3), F(7, 3) // 2, F(7, 3) % 1, F(2, 3) ** -2, float(F(1, 3)))
print(F(3.141592653589793).limit_denominator(1000), round(F(7, 2)), F(1, 3) < 0.34, hash(F(2)) == hash(2), repr(F(1, 2)))
print(f"{F(22, 7):.5f}", F(10, 4).as_integer_ratio())
