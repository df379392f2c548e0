"""Expressions over the built-in types."""

INTS = ['0', '1', '-1', '2', '3', '-7', '10', '255', '256', '2**31', '-2**31', '2**61', '-2**61', '2**62 - 1', '-2**62',
        '2**63', '-2**63', '2**64 - 1', '10**20', '-10**30', '3**100', '7', '12345678901234567890']
FLOATS = ['0.0', '-0.0', '1.0', '-1.5', '0.1', '1e16', '1e-7', '123456789.123', '1e308', '5e-324', "float('inf')",
          "float('-inf')", "float('nan')", '2.5', '1e22', '9007199254740993.0', '0.30000000000000004']
COMPLEXES = ['1j', '2+3j', '-0.5j', '1e10-1j', 'complex(-0.0, 0.0)']
STRINGS = ["''", "'a'", "'abc'", "'ABC def'", "'é'", "'ß'", "'日本語'", "'😀x'", "'a\\nb'", "'\\x00'", "'  pad '", "'123'",
           "'-1.5'", "'\\u0130'", "'\\ud800'", "'aXbXc'", "'ab' * 20"]
BYTES = ["b''", "b'a'", "b'abc'", "b'\\x00\\xff'", "b'A b'", "bytearray(b'xyz')", "bytearray()", "memoryview(b'abcd')"]
LISTS = ['[]', '[1]', '[1, 2, 3]', "['a', 1.5, None]", '[[1], [2]]', '[3, 1, 2]', 'list(range(10))', '[True, 0]']
TUPLES = ['()', '(1,)', '(1, 2)', "('a', 'b', 'c')", '((1, 2), 3)', '(None,)']
DICTS = ['{}', "{'a': 1}", '{1: 2, 3: 4}', "{'x': [1], 'y': {}}", '{(1, 2): 3}', '{None: 0, True: 1}']
SETS = ['set()', '{1, 2, 3}', 'frozenset()', "frozenset({'a'})", '{2, 3}', '{1}']
OTHERS = ['None', 'True', 'False', '...', 'NotImplemented', 'range(5)', 'range(10, 0, -3)', 'range(0)', 'slice(1, 5, 2)',
          'int', 'str', 'type', 'len', 'object()', 'ValueError(1)', "{'k': 1}.keys()", "{'k': 1}.items()",
          '{1: 2}.values()', 'iter([1, 2])', '(i for i in (1, 2))', 'enumerate("ab")', 'zip((1, 2), "ab")', 'map(str, (1, 2))',
          'reversed([1, 2])', 'list[int]', 'int | str', 'lambda: 0', 'print', '[].append', 'str.upper', 'property()']
KINDS = [INTS, FLOATS, COMPLEXES, STRINGS, BYTES, LISTS, TUPLES, DICTS, SETS, OTHERS]
WEIGHTS = [8, 6, 2, 6, 4, 5, 4, 4, 4, 4]
BINARY = ['+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@']
COMPARE = ['==', '!=', '<', '<=', '>', '>=', 'is', 'is not', 'in', 'not in']
UNARY = ['-', '+', '~', 'not ']
FUNCTIONS = ['repr', 'str', 'len', 'bool', 'int', 'float', 'complex', 'list', 'tuple', 'set', 'frozenset', 'sorted', 'sum', 'min',
             'max', 'abs', 'ascii', 'bytes', 'bytearray', 'dict', 'any', 'all', 'bin', 'hex', 'oct', 'chr', 'ord',
             'round', 'iter', 'next', 'type', 'callable', 'reversed', 'enumerate', 'memoryview', 'range', 'divmod', 'pow',
             'isinstance', 'issubclass', 'format', 'zip', 'map', 'filter', 'slice', 'id and type', 'getattr', 'hasattr', 'vars']
SKIP = ('__dir__', '__sizeof__', '__reduce__', '__reduce_ex__', '__doc__', '__init_subclass__', '__subclasshook__', '__getstate__',
        '__subclasses__', '__hash__', '__class__', '__new__')


def atom(r):
    return r.choice(r.choices(KINDS, WEIGHTS)[0])


def small_int(r):
    return r.choice(['0', '1', '2', '-1', '3', '5', '-2', '10'])


def expression(r, depth=2):
    if depth <= 0 or r.random() < 0.15:
        return atom(r)
    a = expression(r, depth - 1)
    what = r.randrange(10)
    if what < 4:
        b = expression(r, depth - 1)
        op = r.choice(BINARY)
        if op in ('**', '<<', '*'):
            b = r.choice([small_int(r), small_int(r), atom(r) if op == '*' and '2**' not in a else small_int(r)])
            if '10**' in b or '2**' in b or '3**' in b or '1234567' in b:
                b = small_int(r)
            if op == '**':
                a = r.choice(INTS[:8] + FLOATS + COMPLEXES + STRINGS[:3] + LISTS[:2])
            if op == '*' and any(big in a for big in ('**', '<<', '1234567')):
                b = r.choice(INTS[:8] + FLOATS)
        return f'({a} {op} {b})'
    if what < 6:
        ops = r.choice(COMPARE)
        text = f'({a} {ops} {expression(r, depth - 1)}'
        if r.random() < 0.2:
            text += f' {r.choice(COMPARE)} {atom(r)}'
        return text + ')'
    if what == 6:
        return f'({r.choice(UNARY)}{a})'
    if what == 7:
        return f'({a} {r.choice(["and", "or"])} {expression(r, depth - 1)})'
    if what == 8:
        return f'{paren(a)}[{index(r)}]'
    return f'({a} if {expression(r, depth - 1)} else {atom(r)})'


def paren(text):
    return f'({text})'


def index(r):
    if r.random() < 0.4:
        return ':'.join(r.choice(['', small_int(r), 'None']) for _ in range(r.choice([2, 3])))
    return r.choice([small_int(r), small_int(r), "'a'", '1.5', 'True', 'None', '2**70'])


def function_call(r):
    name = r.choice(FUNCTIONS)
    if name == 'id and type':
        return f'type({expression(r, 1)}).__name__'
    count = r.choices([0, 1, 2, 3], [1, 12, 5, 1])[0]
    if name in ('range', 'bytes', 'bytearray', 'pow', 'round'):
        args = [r.choice(INTS[:9] + FLOATS[:4] + STRINGS[:3]) if r.random() < 0.7 else expression(r, 0) for _ in range(count)]
        args = ['5' if name != 'round' and '**' in a else a for a in args]
    else:
        args = [expression(r, 1) for _ in range(count)]
    return f'{name}({", ".join(args)})'


def method_call(r):
    kind = r.choices(KINDS[:-1], WEIGHTS[:-1])[0]
    value = r.choice(kind)
    try:
        names = [n for n in sorted(dir(eval(value))) if n not in SKIP]
    except Exception:
        names = ['nope']
    name = r.choice(names)
    if kind is SETS and name == 'pop' or kind is STRINGS and name == '__iter__':  # the order of sets, names of iterators
        name = '__len__'
    args = [atom(r) if r.random() < 0.7 else r.choice(kind) for _ in range(r.choices([0, 1, 2, 3], [3, 6, 3, 1])[0])]
    if name in ('__mul__', '__rmul__', '__imul__', '__lshift__', '__rlshift__', '__pow__', '__rpow__', 'zfill', 'ljust', 'rjust',
                'center', 'expandtabs', 'to_bytes', '__round__'):
        args = [small_int(r) if r.random() < 0.8 else "'x'" for _ in args]
        if name in ('__rlshift__', '__rpow__', '__pow__'):
            value = small_int(r)
            value = f'({value})' if hasattr(int, name) else value
    return f'({value}).{name}({", ".join(args)})'


def expressions(r):
    blocks = []
    for _ in range(r.randrange(15, 40)):
        what = r.random()
        text = expression(r, r.choice([1, 2, 2, 3])) if what < 0.5 else function_call(r) if what < 0.7 else method_call(r)
        blocks.append(f't(lambda: {text})')
    return blocks


AUGMENTED = ['+=', '-=', '*=', '/=', '//=', '%=', '|=', '&=', '^=', '<<=', '>>=', '@=', '**=']


def containers(r):
    """A few variables that change by methods and augmented assignment."""
    names = ['a', 'b', 'c', 'd']
    pools = [LISTS, DICTS, SETS, ["bytearray(b'abc')", "bytearray(b'')"]]
    blocks = [f'{name} = {r.choice(pool)}' for name, pool in zip(names, pools)]
    hashable = INTS[:8] + STRINGS[:8] + TUPLES + ['None', '1.0']
    for _ in range(r.randrange(12, 30)):
        kind = r.randrange(4)
        name = names[kind]
        item = r.choice(hashable)
        if kind == 0:
            call = r.choice([f'append({item})', f'extend({atom(r)})', f'insert({small_int(r)}, {item})', 'pop()', f'pop({small_int(r)})',
                             f'remove({item})', f'index({item})', f'count({item})', 'reverse()', 'copy()', 'sort(key=repr)', 'clear()',
                             'sort(key=str, reverse=True)', 'sort()', f'index({item}, {small_int(r)})', f'__contains__({item})'])
        elif kind == 1:
            call = r.choice([f'get({item})', f'pop({item})', f'pop({item}, 0)', f'setdefault({item}, {atom(r)})', 'popitem()', 'copy()',
                             f'update({r.choice(DICTS)})', f'update({atom(r)})', f'update(k={item})', f'fromkeys({atom(r)})', 'keys()',
                             'items()', 'values()', f'__getitem__({item})', f'update([({item}, 1)])', f'__contains__({atom(r)})'])
        elif kind == 2:
            other = r.choice(SETS + LISTS[:4])
            call = r.choice([f'add({item})', f'discard({item})', f'remove({item})', f'update({other})', f'union({other})', f'__len__()',
                             f'intersection({other})', f'difference({other}, {other})', f'symmetric_difference({other})', 'clear()',
                             f'issubset({other})', f'issuperset({other})', f'isdisjoint({other})', f'intersection_update({other})'])
        else:
            call = r.choice([f'append({small_int(r)})', f'extend({r.choice(BYTES)})', 'pop()', f'insert({small_int(r)}, 65)', 'reverse()',
                             f'remove({small_int(r)})', f'find({r.choice(BYTES)})', f'__iadd__({r.choice(BYTES)})', 'upper()', 'hex()'])
        what = r.random()
        if what < 0.6:
            blocks.append(f't(lambda: {name}.{call})')
        elif what < 0.75:
            value = r.choice(pools[kind] + [atom(r)])
            value = small_int(r) if '**' in value or '1234' in value else value
            blocks.append(f'try:\n    {name} {r.choice(AUGMENTED)} {value}\nexcept Exception as e:\n    print(type(e).__name__, e)')
        elif what < 0.9:
            key = r.choice([item, index(r) if kind != 1 else item])
            key = '1' if kind == 2 else key
            action = r.choice([f'{name}[{key}] = {atom(r)}', f'del {name}[{key}]'])
            blocks.append(f'try:\n    {action}\nexcept Exception as e:\n    print(type(e).__name__, e)')
        else:
            blocks.append(f't(lambda: ({name}, {name} == {r.choice(names)}, len({name})))')
        blocks.append(f'print(show({name}))')
    return blocks


BOUNDS = ['', '', '0', '1', '2', '3', '5', '-1', '-2', '-5', '100', '-100', 'None', '2**70', '-2**70', 'True']


def any_slice(r):
    parts = [r.choice(BOUNDS), r.choice(BOUNDS)]
    if r.random() < 0.5:
        parts.append(r.choice(BOUNDS + ['-1', '2', '-2', '3', '0']))
    return ':'.join(parts)


def slices(r):
    blocks = []
    for _ in range(r.randrange(10, 25)):
        kind = r.choice(['list(range(8))', "bytearray(b'abcdefgh')", "list('héllo😀x')", '[1, 2, 3]', '[]'])
        filling = r.choice(['[]', '[9]', '[7, 8, 9]', 'range(3)', "b'xy'", "'ab'", '5', 'None', '[300]', 'x', 'x[1:]', '{1: 2}',
                            'iter([4, 5])'])
        action = r.choice([f'x[{any_slice(r)}] = {filling}', f'del x[{any_slice(r)}]', f'x[{any_slice(r)}] += {filling}',
                           f'x[{any_slice(r)}] *= 2'])
        blocks.append(f'x = {kind}\ntry:\n    {action}\nexcept Exception as e:\n    print(type(e).__name__, e)\nprint(x)')
        value = r.choice(["'héllo wörld😀'", "b'abcdefghij'", '(1, 2, 3, 4, 5)', 'range(3, 30, 4)', "memoryview(b'abcdef')", "'abc'",
                          'range(10**20)'])
        blocks.append(f't(lambda: {value}[{any_slice(r)}])')
        blocks.append(f't(lambda: slice({", ".join(r.choice(BOUNDS[2:]) for _ in range(r.randrange(1, 4)))}).indices('
                      f'{r.choice(["0", "1", "7", "10**20", "-1", "True"])}))')
        blocks.append(f'x = {kind}\nt(lambda: list(x[{any_slice(r)}][{any_slice(r)}]))')
    return blocks


def digits(r):
    return ''.join(r.choice('0123456789') for _ in range(r.randrange(1, r.choice([3, 6, 20, 45]))))


def random_float(r):
    what = r.randrange(7)
    if what == 0:
        return repr(r.uniform(-10, 10))
    if what == 1:
        return f'{r.choice(["", "-"])}{digits(r)}.{digits(r)}'
    if what == 2:
        return f'{digits(r)}e{r.randrange(-330, 310)}'
    if what == 3:
        return repr(r.random() * 10 ** r.randrange(-20, 20))
    if what == 4:
        return f'{r.randrange(2**53)}.5'
    if what == 5:
        return f'{r.randrange(1, 2**54)} / {2**r.randrange(0, 60)}'
    return f'0x1.{r.randrange(2**52):013x}p{r.randrange(-1070, 1020)}'


def number_text(r):
    return r.choice([digits(r), '-' + digits(r), '+' + digits(r), ' ' + digits(r) + ' ', '0x' + digits(r), '0b101', '0o17', '1_000',
                     '1__0', '_1', '1_', digits(r) + '.' + digits(r), '.5', '5.', '1e5', '1E-5', 'inf', '-Infinity', 'nan', 'NAN',
                     '٣', '１２', 'abc', 'zz', '', ' ', '1 2', '0x', '1.5.2', '1e', '--1', '0_7', '00', '1j', '1+2j', '(1-2j)',
                     '1e400', '1e-400', '-0', '+-1', '1\\n', '0B1', '0Xff', '1+', 'j', '-j', 'infj', 'nan+infj'])


def numbers(r):
    blocks = []
    for _ in range(r.randrange(15, 35)):
        what = r.randrange(12)
        f = random_float(r)
        f = f"float.fromhex('{f}')" if f.startswith('0x') else f'({f})'
        i = r.choice([digits(r), '-' + digits(r), str(r.getrandbits(r.choice([8, 30, 62, 64, 100, 300])))]).lstrip('0') or '0'
        i = '-' + i[1:].lstrip('0') if i.startswith('-') and i[1:].lstrip('0') else i if i != '-' and not i.startswith('-') else '0'
        j = str(r.choice([r.randrange(-10, 10), r.getrandbits(r.choice([5, 31, 62, 70, 200]))]))
        text = [
            f"int('{number_text(r)}', {r.choice(['10', '0', '2', '8', '16', '36', '1', '37', '-1'])})",
            f"int('{number_text(r)}')", f"float('{number_text(r)}')", f"complex('{number_text(r)}')",
            f'{f}', f'round({f}, {r.randrange(-5, 20)})', f'({f}.hex(), {f}.as_integer_ratio(), int({f}), hash({f}))',
            f'divmod({f}, {random_float(r) if r.random() < 0.5 else j})' .replace('0x', '0.'),
            f'[{i} {r.choice(["+", "-", "*", "//", "%", "&", "|", "^", "/"])} {j}, {i} >> {r.randrange(70)}, {i} << {r.randrange(70)}]',
            f'(hex({i}), oct({i}), bin({i}), ({i}).bit_length(), ({i}).bit_count(), hash({i}), float({i}))',
            f'({i}).to_bytes({r.randrange(1, 40)}, "{r.choice(["little", "big", "bad"])}", signed={r.choice(["True", "False"])})',
            f'pow({i}, {r.randrange(-3, 50)}, {r.choice([j, "7", "-5", "2**64", "0"])}), {i} == float({i}), {i} < {f}, round({i}, {r.randrange(-25, 3)})',
        ][what]
        blocks.append(f't(lambda: {text})')
    return blocks
