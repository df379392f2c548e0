def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'import', 'import a.', 'import .a', 'import a as', 'import a as b.c', 'import a as b as c', 'import a, ', 'import a b', 'import a; import', 'import *', 'import a.*', 'import (a)', 'import a as 1', 'import a as f()', 'import a as (b)', 'import 1',
          'from', 'from a', 'from a import', 'from a import b,', 'from a import (b', 'from a import (b,)', 'from a import ()', 'from a import b as', 'from a import b as c.d', 'from a import b.c', 'from a import *, b', 'from a import (*)', 'from . import', 'from import a',
          'from a.import b', 'from .. import a', 'from ... a import b', 'from a import b as f()', 'from a import b c', 'from a import b as 1', 'from a import b, as c', 'import a from b', 'from a import b from c', 'from a as b import c', 'import a,,b', 'from a import (b, c) as d')
