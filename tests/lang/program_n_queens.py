def solve(n):
    def place(row, cols, diag1, diag2, board):
        if row == n:
            yield board
            return
        for c in range(n):
            if c in cols or row + c in diag1 or row - c in diag2:
                continue
            yield from place(row + 1, cols | {c}, diag1 | {row + c}, diag2 | {row - c}, board + (c,))

    yield from place(0, frozenset(), frozenset(), frozenset(), ())


for n in range(1, 8):
    print(n, sum(1 for _ in solve(n)))
for c in next(solve(6)):
    print("." * c + "Q" + "." * (5 - c))
