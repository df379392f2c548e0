def t(f):
    try:
        print(f())
    except BaseException as e:
        print(type(e).__name__, e)


def run(text):
    try:
        exec(text, {})
    except BaseException as e:
        print(text, '|', type(e).__name__, e, '|', type(e.__cause__).__name__)


for text in ['raise 5', 'raise "text"', 'raise None', 'raise int', 'raise object()', 'raise', 'raise ValueError from 5', 'raise ValueError from "x"', 'raise ValueError from int', 'raise ValueError from KeyError', 'raise ValueError from None', 'raise (ValueError, 5)', 'raise ValueError, 5', 'raise type("X", (), {})', 'raise type("X", (Exception,), {"__new__": lambda c: 5})',
             'raise type("X", (Exception,), {"__init__": lambda s, a: None})', 'raise ValueError(1) from type("X", (Exception,), {"__init__": lambda s, a: None})', 'raise ...', 'raise ValueError()()', 'raise UnicodeDecodeError', 'try: 1/0\nexcept 5: pass', 'try: 1/0\nexcept "x": pass', 'try: 1/0\nexcept (int, str): pass', 'try: 1/0\nexcept (ValueError, 5): pass', 'try: 1/0\nexcept [ValueError]: pass', 'try: 1/0\nexcept None: pass', 'try: 1/0\nexcept ValueError(): pass', 'try: 1/0\nexcept ((ValueError,),): pass', 'try: 1/0\nexcept undefined: pass', 'try: 1/0\nexcept (): pass']:
    run(text)
e = ValueError()
for name, value in [('__cause__', 5), ('__context__', 5), ('__cause__', ValueError), ('__traceback__', 5), ('__suppress_context__', 5), ('__suppress_context__', True), ('args', 5), ('args', None), ('args', [1, 2]), ('__notes__', 5), ('__class__', int), ('__dict__', 5)]:
    def assign():
        setattr(e, name, value)
        return name, getattr(e, name)
    t(assign)
for name in '__cause__', '__context__', '__traceback__', '__suppress_context__', 'args', '__dict__':
    t(lambda: delattr(e, name))
t(lambda: BaseException.__new__())
t(lambda: BaseException.__new__(int))
t(lambda: ValueError(x=1))
t(lambda: ValueError.with_traceback(5))
t(lambda: Exception.__init__(5))
t(lambda: Exception().__setstate__(5))
t(lambda: Exception().__setstate__({1: 2}))
t(lambda: Exception().__reduce__())
