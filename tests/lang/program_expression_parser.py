class Parser:
    def __init__(self, text):
        self.tokens = self.tokenize(text)
        self.current = next(self.tokens, None)

    @staticmethod
    def tokenize(text):
        i = 0
        while i < len(text):
            c = text[i]
            if c.isspace():
                i += 1
            elif c.isdigit():
                j = i
                while j < len(text) and text[j].isdigit():
                    j += 1
                yield int(text[i:j])
                i = j
            else:
                yield c
                i += 1

    def take(self):
        t, self.current = self.current, next(self.tokens, None)
        return t

    def expr(self, level=0):
        ops = ("+-", "*/")
        if level == len(ops):
            return self.atom()
        v = self.expr(level + 1)
        while isinstance(self.current, str) and self.current in ops[level]:
            op, r = self.take(), self.expr(level + 1)
            v = v + r if op == "+" else v - r if op == "-" else v * r if op == "*" else v / r
        return v

    def atom(self):
        match self.take():
            case int(n): return n
            case "-": return -self.atom()
            case "(":
                v = self.expr()
                if (t := self.take()) != ")":
                    raise SyntaxError(f"expected ) got {t!r}")
                return v
            case other: raise SyntaxError(f"unexpected {other!r}")


for src in ("1 + 2 * 3", "(1 + 2) * -3", "10 / 4 - 1", "((7))", "2 * (3", "* 2", "1 / 0"):
    try:
        print(src, "=", Parser(src).expr())
    except (SyntaxError, ZeroDivisionError) as e:
        print(src, "->", type(e).__name__, e)
