import json
for s in ['','[','[1','[1,','[1,]','{','{"a"','{"a":','{"a":1','{"a":1,','{"a":1,}','{1:2}','"','"a','"\\','"\\x"','"\\u','"\\u12"','"\\u12','"\\u12g4"','"\\uD83D\\u','"\\ud83d\\ude00"','"\\ud83dx"','"\\ud83d\\u0041"','"a\nb"','"a\x00"','nul','-','-a','01','1.','1.e5','1e','1e5','1E+5','-0','-0.0','NaN','-Infinity','Infinity','[1 2]','{"a" 1}','{"a":1 "b":2}',' 1 2','\ufeff1','"é','[\n1,\n x]','tru','1'*5000, '{"a":}', '[,]', '{,}','"\\u 123"', '"\\u+123"', '"\\u1_23"', '[1e400]', '\x0b1', '"\\ud83d\\uzzzz"', '"\\uD83D\\u12']:
    try: print(ascii(s[:20]), ascii(json.loads(s)))
    except Exception as e: print(ascii(s[:20]), type(e).__name__, ascii(str(e)))
for o in [float('nan'), float('inf'), {1:2, 1.5:1, None:1, True:2, 'a':1}, {(1,):2}, [object], set(), b'a', [1,(2,3)], 'é\u2028"\\/\b\x01\x7f\ud800😀', 1e22, 10**30, -0.0, 1.0]:
    for kw in [{}, dict(allow_nan=False), dict(ensure_ascii=False), dict(indent=2), dict(skipkeys=True), dict(sort_keys=True), dict(separators=(',',':')), dict(indent='\t', separators=('; ', ' = '))]:
        try: print(kw, ascii(json.dumps(o, **kw)))
        except Exception as e: print(kw, type(e).__name__, e)
l=[]; l.append(l)
d={}; d['a']=[d]
for o in l, d:
    try: json.dumps(o)
    except Exception as e: print(type(e).__name__, e)
try: json.dumps([object()], default=lambda o: o)
except Exception as e: print(type(e).__name__, e)
for bad in (1, None, [], b'\xff\xfe1\x00', b'\xef\xbb\xbf1', b'1', bytearray(b'[1]'), '1'.encode('utf-16'), '1'.encode('utf-32'), b'\xff'):
    try: print(json.loads(bad))
    except Exception as e: print(type(e).__name__, e)
e=json.JSONDecodeError('m','a\nbc',3); print(e, e.msg,e.doc,e.pos,e.lineno,e.colno, e.__reduce__())
