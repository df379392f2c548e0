import inspect, functools, types
from inspect import *
print(signature(functools.partial(lambda a, b, c=3: 0, 1, c=5)))
class C:
    def __call__(self, x): ...
    @functools.partialmethod
    def pm(self): ...
    def src(self, a):
        """doc"""
        # comment
        if a:
            return {
                1: 2}
        # trailing

    @property
    def p(self): "pdoc"
    @staticmethod
    def st(x): ...
print(signature(C()), signature(C))
print(getsource(C.src))
print(getsource(C).count('\n'), getsourcelines(C.p.fget)[1])
class M(type):
    def __call__(cls, q, *r): ...
class K(metaclass=M): ...
print(signature(K))
class N:
    def __new__(cls, z=1): ...
print(signature(N))
class I(N):
    def __init__(self, w): ...
print(signature(I))
class D(dict): pass
print(getfullargspec(lambda a, *b, c=1, **d: 0))

def g(): yield
async def co(): ...
async def ag(): yield
print([f(x) for f in (isgeneratorfunction, iscoroutinefunction, isasyncgenfunction) for x in (g, co, ag)])
x = g(); print(getgeneratorstate(x)); next(x); print(getgeneratorstate(x)); x.close(); print(getgeneratorstate(x))
print(signature(len), signature(list.append), signature([].append), signature(str.split), signature(print))
print(isbuiltin(len), isroutine(list.append), ismethoddescriptor(list.append), isdatadescriptor(C.p), isgetsetdescriptor(type.__dict__['__mro__']) or True)
p = Parameter('x', Parameter.KEYWORD_ONLY, default=3, annotation=int)
print(p, repr(p), p.replace(name='y'), p == p.replace(), p.kind, p.kind.description)
for bad in (lambda: Parameter('1x', Parameter.KEYWORD_ONLY), lambda: Parameter('if', Parameter.KEYWORD_ONLY), lambda: Parameter('x', 9), lambda: Parameter('a', Parameter.VAR_KEYWORD, default=1), lambda: signature(3), lambda: Signature([p, p]), lambda: getsource(len), lambda: getfile(3), lambda: signature(lambda a, /: 0).bind(a=1), lambda: signature(lambda: 0).bind(1), lambda: signature(lambda a: 0).bind(1, a=1), lambda: signature(lambda *, k: 0).bind(), lambda: signature(lambda: 0).bind(z=1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
def f(): return currentframe(), stack()
fr, st = f()
print(fr.f_code.co_name, [s.function for s in st], st[0].code_context, st[0].index)
try: 1/0
except Exception: print([(t.lineno > 0, t.function, t.code_context) for t in trace()])
print(getclosurevars(lambda: GEN_CREATED and print and undefined_))
print(cleandoc(" a\n   b\n  c\n\n"), getdoc(C.src), getmodulename('/x/y.py'), getmodule(C).__name__)
print(getclasstree([int, bool]), [a for a in classify_class_attrs(C) if a.name in ('p','src','st','__doc__')] != [])
def ann(a: 'int', b: int) -> None: ...
print(get_annotations(ann), get_annotations(ann, eval_str=True), formatannotation(list[int]), signature(ann), signature(ann, eval_str=True))
print(signature(ann).format(max_width=5))
print(type(getattr_static(C(), "p")), getmembers(C, isfunction)[0][0], isabstract(C), unwrap(C.src) is C.src)
print(getsource(lambda: 1), getcomments(f), (lambda s: s)(getsource(ann)))
print(getargvalues(fr), isawaitable(c := co()), c.close())
@functools.wraps(ann)
def w(*a, **k): ...
print(signature(w), signature(w, follow_wrapped=False))
print(getsource(w))
print(sorted(set(inspect.__all__)) != [])
print([n for n in ('AGEN_CLOSED','BoundArguments','FrameInfo','Traceback','walktree','getabsfile') if n not in inspect.__all__])
