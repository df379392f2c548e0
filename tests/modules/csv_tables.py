import csv, io
def t(f, *a, **k):
    try: print(a, k, repr(f(*a, **k)))
    except Exception as e: print(a, k, type(e).__name__, e)
texts = ['a,b,c\n1,2,3\n', 'a,"b,c",d\r\n', '"a""b",c', '"a\nb",c\n', 'a,"b', '', '\n\n', 'a b;c', '"a"b,c', 'a"b"c,d', ' a, b', "'a','b'", 'a\\,b,c', '1,2.5,"x",', '"",', ',', 'a\rb', '"a\\"b",c', 'x\\', '"a" ,b', 'a, "b c"', '\t', 'a\r\n']
opts = [{}, dict(delimiter=';'), dict(quotechar="'"), dict(escapechar='\\'), dict(doublequote=False, escapechar='\\'), dict(skipinitialspace=True), dict(quoting=csv.QUOTE_NONE), dict(quoting=csv.QUOTE_NONNUMERIC), dict(quoting=csv.QUOTE_STRINGS), dict(quoting=csv.QUOTE_NOTNULL), dict(strict=True), dict(dialect='excel-tab'), dict(quotechar=None)]
for s in texts:
    for o in opts: t(lambda s, **o: list(csv.reader(s.splitlines(True) if '\r' not in s[:-2] else [s], **o)), s, **o)
rows = [['a','b'], ['a,b','c'], ['a"b','c'], ['a\nb'], [1, 2.5, None, 'x'], [''], [], ['', ''], ['a\\b', 'it\'s'], [None], [' a', 'b '], ['a;b'], ['é', '\r'], [True, 1j], 'ab', 5]
wopts = opts + [dict(quoting=csv.QUOTE_ALL), dict(lineterminator='\n'), dict(lineterminator='!'), dict(quoting=csv.QUOTE_NONE, escapechar='\\'), dict(escapechar='\\', quoting=csv.QUOTE_ALL), dict(dialect='unix')]
for r in rows:
    for o in wopts:
        def w(r, **o):
            f = io.StringIO(); csv.writer(f, **o).writerow(r); return f.getvalue()
        t(w, r, **o)
for k in [dict(delimiter='ab'), dict(delimiter=None), dict(delimiter=''), dict(quotechar=5), dict(quoting=9), dict(quoting='x'), dict(foo=1), dict(lineterminator=None), dict(delimiter='\n'), dict(delimiter='"'), dict(dialect='nope'), dict(escapechar='"'), dict(quotechar=''), dict(delimiter=' ', skipinitialspace=True), dict(lineterminator=5)]:
    t(lambda **k: list(csv.reader([], **k)), **k)
d = csv.DictReader(io.StringIO('a,b\n1,2\n\n3\n4,5,6\n')); print(d.fieldnames, list(d), d.line_num)
d = csv.DictReader(['1,2,3'], ['x'], restkey='rest'); print(list(d))
f = io.StringIO(); w = csv.DictWriter(f, ['a','b'], restval='-'); w.writeheader(); w.writerow({'a':1}); w.writerows([{'a':1,'b':2}]); print(repr(f.getvalue())); t(lambda: w.writerow({'c':1}))
t(lambda: csv.DictWriter(f, ['a'], extrasaction='x'))
print(csv.list_dialects(), csv.field_size_limit(), csv.get_dialect('excel').delimiter); csv.register_dialect('p', delimiter='|'); print(list(csv.reader(['a|b'], 'p'))); csv.unregister_dialect('p'); t(csv.get_dialect, 'p'); t(csv.unregister_dialect, 'p'); t(csv.register_dialect, 5)
t(lambda: list(csv.reader([b'a']))); t(csv.writer, 5); r = csv.reader(['a','"b\n','c"']); print([ (x, r.line_num) for x in r])
for s in ['a;b;c\n1;2;3\n', 'a,b\n"x","y"\n', 'a|b\n1|2\n', 'name\tage\nx\t1\ny\t2\n', "a, b\n'x', 'y'\n"]:
    try:
        q = csv.Sniffer().sniff(s); print(repr(q.delimiter), q.quotechar, q.skipinitialspace, csv.Sniffer().has_header(s))
    except csv.Error as e: print(e)
csv.field_size_limit(5); t(lambda: list(csv.reader(['abcdefgh']))); t(lambda: list(csv.reader(['"abcdefgh"'])))
