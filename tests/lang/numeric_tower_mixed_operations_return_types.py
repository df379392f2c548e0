def t(v): return type(v).__name__, v
for a, b in ((True, True), (1, True), (2, 0.5), (1, 1j), (0.5, 1j), (True, 0.5), (3, 2)):
    print([t(a + b), t(a * b), t(a - b), t(a / b), t(a ** b)])
print(t(True & True), t(True & 1), t(True | False), t(True ^ 1), t(~True if False else -True), t(+True), t(1 // True), t(7 // 2.0), t(-7 // 2), t(-7 % 3), t(7 % -3.0), t(2 ** -1), t(2 ** 2), t((-8) ** (1 / 3)), t(0 ** 0), t(True << 2))
print(t(divmod(-7, 2)), t(divmod(7.5, 2)), t(sum([True, 2])), t(sum([0.1] * 10)), t(max(1, 1.0)), t(max(1.0, 1)), t(abs(True)), t(round(2.5)), t(round(True, 0)), t(int(True)))
for e in ("1 // 0", "1 % 0", "1 / 0", "1.0 // 0", "1.0 % 0", "1.0 / 0", "1j / 0", "0 ** -1", "0.0 ** -1", "0j ** -1", "1j // 2", "1j % 2", "1j < 2j", "1 << -1", "2 ** 0.5 >> 1", "divmod(1j, 1)", "10.0 ** 400", "~1.5", "-'s'", "1 << 2.0"):
    try:
        print(e, eval(e))
    except Exception as x:
        print(e, type(x).__name__, x)
