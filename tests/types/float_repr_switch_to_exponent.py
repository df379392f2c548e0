for e in range(-8, 25):
    print(e, repr(float(f"1e{e}")), repr(float(f"1.5e{e}")), repr(float(f"123.456e{e}")))
    print(str(-float(f"9.99e{e}")))
