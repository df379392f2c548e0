for v in (1.0, -1.0, 0.0, -0.0, 1e10, float("inf"), float("-nan")):
    print([format(v, s) for s in ("+", "-", " ", "+f", " e", "-g", "#g", "#.0e", "#.0f",
        "+#.3g", "08.2f", "+08.1f", " 08.1f", "=+9.1f", "*=8.1f", "<8.1f", "^9.1f", ">8.1f")])
print(format(1234567.0, ",.1f"), format(-1234567.0, "_.1f"), format(1e15, ","))
print(format(0.001, ","), format(123.0, "010,"), format(1234.5, "+,.2f"))
print(format(1e20, ",g"), format(1234567.0, ",e"), format(12345.0, "012_.1f"))
