from unittest.mock import *
import unittest.mock as um, os, sys
def trial(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(" id='")[0])
m = Mock(name='m')
m.a.b.return_value = 3
print(m.a.b(1, x=2), m.a.b.call_args, m.mock_calls, m.method_calls, m.a.mock_calls)
m.f.side_effect = [1, ValueError('x'), 3]
for i in range(4):
    try:
        print(m.f())
    except BaseException as e:
        print(type(e).__name__, e)
m.g.side_effect = lambda a: a * 2; print(m.g(4), m.g.called, m.g.call_count, m.g.call_args_list)
m.h(1); m.h(2)
m.h.assert_called(); m.h.assert_called_with(2); m.h.assert_any_call(1); m.h.assert_has_calls([call(1), call(2)]); m.h.assert_has_calls([call(2), call(1)], any_order=True)
for f in (lambda: m.h.assert_called_once(), lambda: m.h.assert_called_with(1), lambda: m.h.assert_called_once_with(2), lambda: m.h.assert_any_call(9), lambda: m.h.assert_not_called(), lambda: m.never.assert_called(), lambda: m.never.assert_called_with(1), lambda: m.h.assert_has_calls([call(2), call(1)]), lambda: m.assert_foo, lambda: m.called_once):
    trial(f)
m.reset_mock(); print(m.mock_calls, m.h.call_count)
mm = MagicMock()
print(len(mm), int(mm), bool(mm), list(mm), mm == mm, mm == 3, 3 in mm, float(mm), mm < 3 if False else 'lt')
mm.__len__.return_value = 5; mm.__getitem__.return_value = 'item'; print(len(mm), mm[3], mm.__getitem__.call_args)
with mm as x: print(x is mm.__enter__.return_value)
mm.__str__ = lambda self: 'custom'; print(str(mm)); mm.__iter__.return_value = [1, 2]; print(list(mm))
class Spec:
    attr = 1
    def meth(self, a, b=2): pass
s = Mock(spec=Spec); print(isinstance(s, Spec)); trial(lambda: s.nope); s.other = 3
ss = Mock(spec_set=Spec)
def setx(): ss.other = 3
trial(setx)
with patch('os.getcwd', return_value='/fake') as p: print(os.getcwd(), p.called)
print(os.getcwd() != '/fake')
@patch('os.getpid')
@patch.object(os, 'getcwd')
def deco(a, b, c): return a, b is os.getcwd, c is os.getpid
print(deco(1))
with patch.dict(os.environ, {'NEWVAR': 'x'}, clear=False): print(os.environ['NEWVAR'])
print('NEWVAR' in os.environ)
with patch.multiple(os, getpid=DEFAULT, getcwd=lambda: 'c') as made: print(sorted(made), os.getcwd())
pt = patch('os.getpid', new=7); print(pt.start(), os.getpid); pt.stop(); print(callable(os.getpid)); patch.stopall()
trial(lambda: patch('os.nope').start()); trial(lambda: patch('nodots'))
trial(lambda: patch('os.getcwd', new=1, new_callable=Mock))
with patch('os.brand_new', create=True) as bn: print(os.brand_new is bn)
print(hasattr(os, 'brand_new'))
auto = create_autospec(Spec); inst = auto(); inst.meth(1, b=3); inst.meth.assert_called_with(1, b=3); trial(lambda: inst.meth()); trial(lambda: inst.zzz)
fn = create_autospec(lambda a, b: 0); fn(1, 2); trial(lambda: fn(1))
print(sentinel.x is sentinel.x, sentinel.x, ANY == 3, [ANY, 2] == [1, 2], call(1, a=2), call.foo.bar(1), call.a()(2).call_list())
print(call(1) == call(1), call(1) == ((1,), {}), call(1) == call(2), call.foo(1) == ('foo', (1,)))
class P:
    prop = PropertyMock(return_value=5)
o = P(); print(o.prop); o.prop = 9; print(P.__dict__['prop'].mock_calls)
seal(m); trial(lambda: m.brand); print(m.h(1) is m.h.return_value)
mo = mock_open(read_data='l1\nl2\n')
with patch('builtins.open', mo):
    with open('f') as f: print(f.read())
    with open('f') as f: print(list(f), mo.call_args_list)
am = AsyncMock(return_value=4)
async def run(): return await am(1)
c = run()
try: c.send(None)
except StopIteration as e: print(e.value, am.await_count, am.await_args)
w = Mock(wraps=len); print(w('abc'), w.call_args); del m.a; trial(lambda: m.a)
man = Mock(); man.attach_mock(Mock(), 'kid'); man.kid(1); print(man.mock_calls)
cm = Mock(**{'x.y.return_value': 3, 'z': 1}); print(cm.x.y(), cm.z, repr(Mock(name='nm'))[:20], 'x' in dir(cm))
