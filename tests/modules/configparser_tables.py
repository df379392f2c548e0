import configparser, io
def t(f, *a, **k):
    try: return repr(f(*a, **k))
    except Exception as e: return type(e).__name__ + ' ' + str(e)
text = '''# comment
[DEFAULT]
base = /usr
lib: %(base)s/lib

[one]
Name = Value
multi = a
  b

  c
; other
path = %(lib)s/x
num = 5
flag = yes
pct = 100%%
[two]
x=1 ; inline
fl : 2.5
'''
c = configparser.ConfigParser(); c.read_string(text)
print(c.sections(), c.defaults(), c.options('one'), c.items('one'), dict(c['two']), c['one']['path'], c.get('one','NAME'), c.getint('one','num'), c.getfloat('two','fl'), c.getboolean('one','flag'), c.get('one','pct'), c.get('one','pct',raw=True), repr(c['one']), len(c), list(c), 'one' in c, c.has_option('two','base'))
print(t(c.get,'x','y'), t(c.get,'one','y'), c.get('one','y',fallback=3), c['one'].get('zz','d'), c['one'].getint('num'), c['one'].getboolean('zz', True), t(lambda: c['nope']), t(lambda: c['one']['nope']), t(c.getint,'one','name'), t(c.getboolean,'one','name'), t(c.set,'one','a',5), t(c.set,'one','a','%x'), t(c.add_section,'one'), t(c.add_section,'DEFAULT'), t(c.set,'no','a','b'), t(c.options,'zz'), c.get('one','path',vars={'lib':'L'}))
f = io.StringIO(); c['new'] = {'A': 1, 'b': 'x\ny'}; c.remove_option('one','num'); c.remove_section('two'); c.write(f); print(f.getvalue()); f = io.StringIO(); c.write(f, False); print(f.getvalue()); del c['new']; print(c.sections(), c.popitem(), t(lambda: c.__delitem__('DEFAULT')))
for s in ['x=1\n', '[a]\nb\n', '[a]\nx=1\n[a]\n', '[a]\nx=1\nx=2\n', '[a]\nx\n  y\n', '[a]\n=1\n', '[a]\nx = %(y)s\n', '[a]\nx=%(x)s\n', '[a]\nx = %y\n', '[a]\nx = %(y\n', '[]\n', '[a]\n x=1\n y=2\n', '[a]\nx = 1\n\n\n\ny = 2\n  z\n', '[a\nx=1', '[a]\nx == 2\ny = : z\nz :=1\n# c\n']:
    for kw in ({}, dict(allow_no_value=True), dict(strict=False), dict(inline_comment_prefixes=';#', comment_prefixes=('!',)), dict(empty_lines_in_values=False), dict(interpolation=None), dict(delimiters=('->',)), dict(allow_unnamed_section=True)):
        c = configparser.ConfigParser(**kw)
        print(repr(s), kw, t(lambda: (c.read_string(s), {k: t(lambda: dict(c[k])) for k in c})[1]))
c = configparser.ConfigParser(interpolation=configparser.ExtendedInterpolation())
c.read_string('[a]\nx = 1\ny = ${x}-${b:z}-$$\nw = ${q}\nv = $x\n[b]\nz = ${a:x}${t}\nt = T\n'); print(c['a']['y'], c['b']['z'], t(lambda: c['a']['w']), t(lambda: c['a']['v']))
c = configparser.RawConfigParser({'d': '1'}, converters={'list': lambda s: s.split(',')}); c.read_dict({'s': {'k': 'a,b', 'n': 5}}); print(c.getlist('s','k'), c['s'].getlist('k'), c.items('s'), c.get('s','n'), c.read(['/nonexistent']), c['s'].getlist('zz', ['q']))
