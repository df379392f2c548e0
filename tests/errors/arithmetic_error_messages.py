for src in ("1 / 0", "1 // 0", "1 % 0", "divmod(1, 0)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "divmod(1.0, 0)", "1j / 0", "0 ** -1", "0.0 ** -1", "0j ** -1", "pow(2, 1, 0)", "pow(2, -1, 4)", "1 << -1", "1 >> -1", "2.0 ** 10000", "10.0 ** 400", "int('9' * 400) / 1", "float(10 ** 400)", "1 << (1 << 70)", "True / False", "(-8) ** 0.5 and 1 // 0", "round(1e308, -400) or 1 % 0", "True % 0", "1 / 0.0", "1 // 0j", "1 % 1j", "divmod(1j, 1)", "10 ** 400 * 1.0", "1e400 // 0"):
    try:
        eval(src)
    except (ArithmeticError, ValueError, TypeError, MemoryError) as e:
        print(src, "|", type(e).__name__, e)
