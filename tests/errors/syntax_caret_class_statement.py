def check_all(template, *pieces):
    for piece in pieces:
        source = template.replace('#', piece)
        try:
            compile(source, '<s>', 'exec')
            print(repr(source), 'ok')
        except SyntaxError as e:
            print(repr(source), e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))


check_all('#', 'class', 'class:', 'class A', 'class A pass', 'class A(', 'class A()', 'class A(): ', 'class A(B) pass', 'class A(B', 'class A[T', 'class A[T]:', 'class A[]: pass', 'class 1: pass', 'class A.B: pass', 'class A():\npass', 'class A(x for x in y): pass', 'class A(*b, **c): pass', 'class A(b=1, c): pass',
          'class A(**b, c): pass', 'class A(b=): pass', 'class A(1=b): pass', 'class A(b c): pass', 'class A: x = ', 'class None: pass', 'class A(metaclass=M, metaclass=N): pass', 'class A: def f(self): pass', 'class A B: pass', 'class (A): pass', 'class A -> int: pass', 'class lambda: pass', 'class A: pass pass')
