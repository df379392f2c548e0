# Indexing, casting, assigning and releasing memoryviews, right and wrong.
def t(s):
    try: print(s, ascii(eval(s)).split(' at 0x')[0])
    except Exception as e: print(s, type(e).__name__, ascii(str(e)))
b=bytearray(16); m=memoryview(b); g=m.cast('B',[4,4]); z=m.cast('B',[2,2,4]); zero=memoryview(b)[:8].cast('q')
for s in "memoryview()|g[0:2]|g[0,0,0]|g[0]|z[0,0]|g['a']|m['a']|m[0,0]|m[1:2,3:4]|g[1:2,3:4]|g[0,'a']|len(z)|iter(g)|list(g)|g.tolist()|z.tolist()|z.strides|z.shape|zero.cast('B')|m[0:0].cast('I')|m.cast('B',shape=[0,16])|m.cast('B',['a'])|m.cast(5)|m.cast('II')|g.cast('B',[16])|g.cast('B',[2,8])|z.tobytes()|z.tobytes('F')|g.tobytes('F')|g.hex()|m.tobytes(order=None)|m.tobytes(5)|m.tobytes('X')|m.__getattribute__('suboffsets')|m.__class__|m.cast('B',()) |m==g|g==g|m==b|b==m|m.cast('c')==m|m.cast('b')==m|hash(memoryview(b'ab').cast('c'))==hash(b'ab')|m.__exit__(None,None,None)|0 in m|reversed(m)|m.count(0)|m.index(5)|memoryview(b'abc').index(99)".split('|'): t(s)
m=memoryview(b); n=m[2:]; 
t("n.obj is b"); t("m.release()"); t("n[0]"); t("b.append(1)"); t("n.release()"); t("b.append(1)"); t('m[0]'); t('repr(m)[:19]')
m=memoryview(b)[:16]; q=memoryview(m); t('m.release()');t('q[0]')
mm=memoryview(bytearray(8)).cast('f'); 
def st(i,v):
    try: mm[i]=v; print(mm.tolist())
    except Exception as e: print(type(e).__name__, e)
st(0,1e300); st(0,'a'); st(0,1); st(0,10**400)
mm=memoryview(bytearray(8)).cast('c'); st(0,b'ab'); st(0,b'a'); st(0,1); 
mm=memoryview(bytearray(8)).cast('?'); st(0,5); st(0,[]); st(slice(0,2),b'\1\1'); st(slice(0,2), mm[2:4]); st(slice(0,2),5)
mm=memoryview(bytearray(8)).cast('B',[2,4]); st(0,5); st((0,0),5); st((0,),5); st((0,0,0),5); st((5,0),5); st((slice(0,1),0),5); st(slice(0,1),mm); st('a',5)
