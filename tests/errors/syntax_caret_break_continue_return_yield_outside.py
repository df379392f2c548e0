def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'break', 'continue', 'return', 'return 1', 'yield', 'yield 1', 'x = yield', 'yield from x', 'await x', 'if x: break', 'if x: continue', 'try: break\nfinally: pass', 'while x: pass\nelse: break', 'for x in y: pass\nelse: continue', 'with x: break', 'class C: break', 'class C: return', 'class C: yield', 'class C: await x', 'class C:\n  for x in y: return', 'def f():\n  break', 'def f():\n  continue', 'def f():\n  for x in y:\n    def g(): break',
          'def f():\n  while x:\n    class C: continue', 'for x in y:\n  class C: break', 'lambda: (yield)', 'lambda: await x', '[(yield) for x in y]', '(await x for x in y)', '[await x for x in y]', '[x async for x in y]', 'async with x: pass', 'async for x in y: pass', 'match x:\n  case 1: break', 'for x in y:\n  match z:\n    case 1: break', 'def f(x=yield): pass', 'def f(x: (yield)): pass', 'def f(x=(yield)): pass', '@(yield)\ndef f(): pass', 'class C((yield)): pass')
check_all('def f():\n  #', '[(yield) for x in y]', '((yield) for x in y)', '{(yield): 1 for x in y}', '[x for x in (yield)]', '[x for x in y if (yield)]', '[lambda: (yield) for x in y]', '[(yield from z) for x in y]', 'await x', '[await x for x in y]', 'async for x in y: pass', 'lambda: await x', 'async with x: pass', '[x async for x in y]', '(x async for x in y)')
check_all('async def f():\n  #', 'yield from x', 'return 1; yield', 'yield; return 1', 'yield; return', 'yield; return None', '[x async for x in y]', 'lambda: [x async for x in y]', 'def g(): [x async for x in y]', 'lambda: await x', 'def g(): await x', '[[x async for x in y] for z in w]', '[(yield) for x in y]', '(await x for x in y)', 'class C: await x', 'class C: [x async for x in y]', 'yield x; lambda: (yield)')
