"""Text: the format mini-language, f-strings, str and bytes methods."""
import gen_values as values

NUMBERS = ['0', '5', '-5', '255', '2**70', '-10**20', '1234567', '0.0', '-0.0', '1.5', '-2.25', '1e10', '1e-10', '123456.789', '1e300',
           "float('inf')", "float('nan')", "float('-inf')", '1j', '2.5-3j', 'True', '0.1', '99.995', '1e16', '999999.5', '0.00012345']
TEXTS = ["'abc'", "''", "'é日😀'", "'long text here'", "b'ab'", 'None', '[1]', 'int', "'\\ud800'"]
ALPHABET = ['a', 'B', 'c', ' ', '1', '_', 'é', 'É', 'ß', 'ſ', 'İ', 'ı', 'ǆ', 'ǅ', '日', '😀', '\\t', '\\n', '\\r', '\\x1c', '\\u2028', '\\x85', '\\xa0',
            '٣', '²', 'Ⅷ', '½', '\\u0301', 'Σ', 'σ', 'ς', 'ﬁ', 'Ω', '-', '.', ',', '%', '{', '}', '\\u200b', '\\ud800', '\\U0001d7d8', 'ŉ', 'ΰ', '\\0']


def spec(r, numeric=None):
    text = ''
    if r.random() < 0.4:
        text += r.choice(['', '*', ' ', '0', 'é', '😀', '-']) + r.choice('<>=^')
    if r.random() < 0.3:
        text += r.choice('+- ')
    if r.random() < 0.1:
        text += 'z'
    if r.random() < 0.2:
        text += '#'
    if r.random() < 0.2:
        text += '0'
    if r.random() < 0.5:
        text += str(r.choice([0, 1, 5, 8, 12, 20, 30]))
    if r.random() < 0.2:
        text += r.choice(',_')
    if r.random() < 0.4:
        text += '.' + str(r.choice([0, 1, 2, 3, 6, 10, 17]))
    if r.random() < 0.7:
        text += r.choice(numeric or 'bcdeEfFgGnosxX%')
    if r.random() < 0.03:
        text += r.choice(['q', '.', '..', 'dd', '{', '9' * 25])
    return text


def percent(r):
    flags = ''.join(r.sample('#0- +', r.choice([0, 0, 1, 2])))
    width = r.choice(['', '', '5', '12', '*'])
    precision = r.choice(['', '', '.0', '.3', '.10', '.*', '.'])
    kind = r.choice('diouxXeEfFgGcrsa%') if r.random() < 0.96 else r.choice('zqnb')
    return f'%{flags}{width}{precision}{kind}', (width == '*') + (precision == '.*')


def formats(r):
    blocks = []
    for _ in range(r.randrange(20, 45)):
        value = r.choice(NUMBERS) if r.random() < 0.75 else r.choice(TEXTS)
        what = r.randrange(4)
        if what < 2:
            kinds = 's' if value in TEXTS else None
            text = f'format({value}, {spec(r, kinds if r.random() < 0.8 else None)!r})'
        elif what == 2:
            directive, stars = percent(r)
            args = [r.choice(['3', '8', '-4', '2']) for _ in range(stars)] + [value]
            kind = "b" if r.random() < 0.15 else ''
            if r.random() < 0.1:
                args = args[:-1] if r.random() < 0.5 else args + ['0']
            text = f"{kind}'<{directive}>' % ({', '.join(args)}{',' if args else ''})"
            if r.random() < 0.1:
                text = f"{kind}'<%(k){directive[1:]}>' % {r.choice(['{}', '5', '()'])!s}" if r.random() < .3 else \
                    f"{kind}'<%(k){directive[1:]}>' % {{'k': {value}, b'k': {value}}}"
        else:
            field = r.choice(['', '0', '1', 'a', '0.real', '1[0]', 'a[k]', 'a[0]', '2', '0.nope', 'b', '0[', '0!', '-1', ' 0', 'a.b.c', '0.'])
            conversion = r.choice(['', '', '', '!r', '!s', '!a', '!x', '!'])
            inner = r.choice(['', ':' + spec(r), ':{}', ':{1}>{0}', ':{a}'])
            text = f"'x{{{{{{{field}{conversion}{inner}}}}}}}y{r.choice(['', '{}', '{', '}', '{1}'])}'.format({value}, {r.choice(NUMBERS)}, a={r.choice(TEXTS)})"
        blocks.append(f't(lambda: {text})')
    return blocks


def fstring_field(r, depth=1):
    value = r.choice(["x", "y", "s", "d['k']", "x + 1", "(lambda: 3)()", "[i for i in range(2)]", "{'a': 1}['a']", "s.upper()", "f'{x}'",
                      "not x", "x if y else s", "(x, y)", "*l, 1", "{1, 2} and 3", "s[1:]", "x == 5", "x != 5", "'a' 'b'", '"q"', "x:=5",
                      "(z:=5)", "yield_" , "l[0]", "None", "-x", "s!='a'"])
    conversion = r.choice(['', '', '', '!r', '!s', '!a'])
    equals = r.choice(['', '', '', '=', ' = '])
    inner = ''
    if r.random() < 0.5 and value != 'x:=5':
        inner = ':' + (spec(r) if r.random() < 0.6 or not depth else r.choice(['{x}', '>{x}', '{s}', '{x}.{y}f', "{'>'}10"]))
        inner = inner.replace('{', '{', 1) if depth else inner
    space = r.choice(['', '', ' '])
    if value[0] == '{':
        space = ' '
    return '{' + space + value + equals + conversion + inner + '}'


def fstrings(r):
    blocks = ["x, y, s, l, d = 5, 2.5, 'añ', [1, 2], {'k': 'v'}"]
    for _ in range(r.randrange(15, 35)):
        text = ''.join(r.choice(['a', ' ', '{{', '}}', '\\n', 'é', fstring_field(r), fstring_field(r)]) for _ in range(r.randrange(1, 5)))
        prefix = r.choice(['f', 'f', 'f', 'rf', 'F', 'fR'])
        quote = r.choice(["'''", '"""', "'", '"'])
        source = f'{prefix}{quote}{text}{quote}'
        blocks.append(f'try:\n    t(lambda: eval({source!r}))\nexcept Exception as e:\n    print(type(e).__name__, e)')
    return blocks


def word(r, low=0, high=8):
    return "'" + ''.join(r.choice(ALPHABET) for _ in range(r.randrange(low, high))) + "'"


METHODS = ['upper', 'lower', 'title', 'swapcase', 'capitalize', 'casefold', 'isalpha', 'isdigit', 'isdecimal', 'isnumeric', 'isalnum', 'isspace',
           'istitle', 'isupper', 'islower', 'isidentifier', 'isprintable', 'isascii', 'split', 'rsplit', 'splitlines', 'strip', 'lstrip', 'rstrip',
           'encode', '__repr__', '__len__', 'expandtabs']


def strings(r):
    blocks = []
    for _ in range(r.randrange(20, 45)):
        s, u, v = word(r), word(r, 0, 3), word(r, 0, 2)
        i, j = r.choice(values.BOUNDS[2:]), r.choice(values.BOUNDS[2:])
        text = r.choice([
            f'{s}.{r.choice(METHODS)}()', f'[{s}.{m}() for m in ()] or {s}.{r.choice(METHODS)}()'.replace('{m}', 'x') if False else f'{s}.{r.choice(METHODS)}()',
            f'{s}.{r.choice(["find", "rfind", "index", "rindex", "count", "startswith", "endswith"])}({u}, {i}, {j})',
            f'({s} * 3).{r.choice(["find", "rfind", "count", "split", "rsplit", "partition", "rpartition", "removeprefix", "removesuffix", "strip"])}({u})',
            f'({s} + {u} + {s}).replace({u}, {v}, {r.choice(["-1", "0", "1", "2", "3"])})',
            f'{s}.{r.choice(["split", "rsplit"])}({r.choice(["None", u, v])}, {r.choice(["-1", "0", "1", "2"])})',
            f'{s}.{r.choice(["ljust", "rjust", "center"])}({r.choice(["0", "5", "11"])}, {v})', f'{s}.zfill({r.choice(["0", "6", "12"])})',
            f'{u}.join([{s}, {v}, {u}])', f'{s}.splitlines({r.choice(["True", "False"])})', f'{s}.{r.choice(["strip", "lstrip", "rstrip"])}({u})',
            f'{s}.translate({{97: {v}, 66: None, 233: 120, 32: {u}}})', f'str.maketrans({u}, {u}, {v})',
            f'{s}.encode({r.choice(["utf8", "utf-16-le", "latin-1", "ascii", "utf-32-be", "cp1252", "utf-8-sig", "unicode_escape", "raw_unicode_escape"])!r}, '
            f'{r.choice(["strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass", "namereplace", "bad"])!r})',
            f'({s} < {u}, {s} == {u}, {u} in {s}, {s}[{i}:{j}], ascii({s}), {s}[::-1])', f'{s}.center({r.choice(["5", "9"])}, "é")',
            f'list({s})', f'sorted({s})', f'max({s}, default=0)', f'{s}.expandtabs({r.choice(["0", "1", "4", "8"])})', f'hash({s}) == hash({s} + "")',
        ])
        blocks.append(f't(lambda: {text})')
    return blocks


def byte_text(r, high=8):
    return r.choice(['b', 'b', 'bytearray']) , "b'" + ''.join(r.choice(['a', 'B', ' ', '1', '\\x00', '\\xff', '\\xc3\\xa9', '\\n', '\\t', '\\r\\n', '-', ',', 'z', '\\xed\\xa0\\x80',
                                                             '\\xf0\\x9f\\x98\\x80', '\\xe2\\x82']) for _ in range(r.randrange(0, high))) + "'"


def one_bytes(r, high=8):
    kind, text = byte_text(r, high)
    return text if kind == 'b' else f'bytearray({text})'


def byte_strings(r):
    blocks = []
    simple = [m for m in METHODS if hasattr(bytes, m)]
    for _ in range(r.randrange(20, 40)):
        s, u, v = one_bytes(r), one_bytes(r, 3), one_bytes(r, 2)
        i, j = r.choice(values.BOUNDS[2:]), r.choice(values.BOUNDS[2:])
        text = r.choice([
            f'{s}.{r.choice(simple)}()', f'{s}.{r.choice(["find", "rfind", "count", "index", "startswith", "endswith"])}({r.choice([u, "97", "300", "(b"+chr(39)+"a"+chr(39)+",)"])}, {i}, {j})',
            f'({s} + {u} + {s}).replace({u}, {v})', f'{s}.{r.choice(["split", "rsplit", "partition", "rpartition", "strip", "removeprefix"])}({u})',
            f'{u}.join([{s}, {v}])', f'{s}.translate(None, {u})', f'{s}.hex({r.choice(["", repr(":"), repr("-") + ", 2", repr("x") + ", -3", repr("xy"), "b"+repr(".")])})',
            f'bytes.fromhex({r.choice(["00ff", "0 1", "aB cD", "xyz", "é", " 00 "])!r})', f'{s}[{i}:{j}], {s}[::-1], {s} + {u}, {s} * 2, {u} in {s}, {s} < {u}',
            f'{s}.decode({r.choice(["utf-8", "ascii", "latin-1", "utf-16", "utf-16-le", "utf-32", "cp1252", "utf-8-sig", "unicode_escape"])!r}, '
            f'{r.choice(["strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"])!r})',
            f'int.from_bytes({s}, {r.choice(["big", "little"])!r}, signed={r.choice(["True", "False"])})', f'list({s})', f'memoryview({s})[{i}:{j}].tolist()',
            f'{s}.center(9, {v})', f'{s}.ljust(7)', f'{s}.zfill(6)', f'bytes({s}), bytearray({s}), str({s}), {s} == {u}, hash(bytes({s})) == hash(bytes({s}))',
        ])
        blocks.append(f't(lambda: {text})')
    return blocks
