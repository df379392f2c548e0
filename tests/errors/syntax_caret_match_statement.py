def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'match x', 'match x:', 'match x:\n  case 1', 'match x:\n  case 1:', 'match x:\n  case:', 'match x:\n  case', 'match x:\n  case 1: pass\n  case', 'match x:\ncase 1: pass', 'match x:\n  pass', 'match x:\n  case 1 pass', 'match x: case 1: pass', 'match x:\n  case 1 if: pass', 'match x:\n  case 1 if y = 2: pass', 'match x:\n  case 1 as: pass',
          'match x:\n  case 1 as 2: pass', 'match x:\n  case 1 as y.z: pass', 'match x:\n  case 1 as _: pass', 'match x:\n  case 1 as f(): pass', 'match x y:\n  case 1: pass', 'match:\n  case 1: pass', 'match x:\n  case 1:\n  pass', 'match *x:\n  case 1: pass', 'match x,:\n  case 1: pass', 'match x:\n  else: pass', 'match x = 1:\n  case 1: pass', 'case 1: pass', 'match x:\n  case 1: pass\nelse: pass')
