class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __matmul__(self, o):
        return Matrix([sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows)

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base, n = base @ base, n >> 1
        return result

    def __getitem__(self, k):
        match k:
            case (int(i), int(j)): return self.rows[i][j]
            case (slice() as s, j): return [r[j] for r in self.rows[s]]
            case i: return self.rows[i]

    def __eq__(self, o):
        return isinstance(o, Matrix) and self.rows == o.rows

    def __str__(self):
        return "\n".join(" ".join(f"{v:>4}" for v in r) for r in self.rows)

    @property
    def T(self):
        return Matrix(zip(*self.rows))


m = Matrix([[1, 2], [3, 4]])
print(m @ m, m.T, m ** 5, m[0, 1], m[:, 1], m[1], m ** 0 == Matrix.identity(2), sep="\n")
print((Matrix([[1, 1], [1, 0]]) ** 200)[0, 1])
