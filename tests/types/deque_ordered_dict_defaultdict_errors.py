from _collections import *
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__name__, e)
d=deque('abc')
t(d.__getitem__,5);t(lambda:d['a']);t(lambda:d[:1]);t(d.__setitem__,5,1);t(d.__delitem__,5);t(deque().pop);t(deque().popleft)
t(d.remove,'z');t(d.index,'z');t(d.index,'a',1,2);t(d.rotate,'a');t(d.rotate,1,2);t(d.insert,1);t(deque([1],maxlen=1).insert,0,2);t(deque,1);t(deque,[1],-1);t(deque,[1],'a');t(deque,[1],2,3);t(deque,foo=1)
t(lambda:d+[1]);t(lambda:d+deque('x',2));t(lambda:d*'a');t(lambda:d*2);t(lambda:2*d);t(lambda:d<[1]);t(hash,d);t(d.count);t(deque.append);t(deque.append,1,2)
t(lambda:deque('abc',2));x=deque([1]);x.append(x);print(x);t(lambda:d.maxlen);t(setattr,d,'maxlen',1);t(lambda:d.__reduce__()[:3]);t(d.index);t(d.index,'a','b')
d=deque([1,2]);i=iter(d);d.append(1);t(next,i);t(next,i);
d=deque([1,2]);
class E:
    def __eq__(s,o): d.append(1);return False
t(d.index,E());t(d.count,E());t(d.remove,E());t(lambda:E() in d)
print(i.__reduce__(), i.__length_hint__(), type(i), type(reversed(d)));t(lambda:list(type(i)(d,1)));t(type(i),[])
t(defaultdict,1);t(defaultdict,None);t(defaultdict,list,{1:2},a=3);t(defaultdict(list).__missing__,1);t(defaultdict().__missing__,1);t(lambda:defaultdict()[1]);t(lambda:defaultdict(int)|{1:2});t(lambda:{1:2}|defaultdict(int));t(lambda:defaultdict(int)|1)
t(lambda:defaultdict(list,a=1).__reduce__()[:4]);t(defaultdict(list).copy);t(defaultdict);t(defaultdict(list,{1:2}).__repr__);x=defaultdict(list);x.default_factory=x;t(repr,x);t(delattr,x,'default_factory');t(repr,x)
o=OrderedDict(a=1,b=2);t(repr,o);t(o.move_to_end,'z');t(o.popitem,False);t(OrderedDict().popitem);t(o.pop,'q');t(o.pop,'q',1);t(o.setdefault,'b');t(lambda:o==OrderedDict(b=2));t(lambda:o.__reduce__()[:4]);t(o.move_to_end);t(lambda:type(iter(o)));t(lambda:list(reversed(o)));t(lambda:list(reversed(o.items())));t(o.keys);t(o.items);t(o.values);t(OrderedDict,1);t(OrderedDict,[],[]);t(OrderedDict.fromkeys,'ab',1);t(lambda:o|{1:2});t(lambda:{1:2}|o);t(lambda:o|1)
t(o.__delitem__,'zz');t(OrderedDict().__repr__);o['o']=o;t(repr,o)
class S(OrderedDict):pass
s=S(a=1);s.x=1;t(lambda:s.__reduce__()[:4]);t(s.copy);t(repr,s)
o=OrderedDict(a=1,b=2);i=iter(o);next(i);o['c']=3;t(next,i)
o=OrderedDict(a=1,b=2);i=iter(o);next(i);o.move_to_end('a');t(list,i)
from _collections import _tuplegetter,_count_elements
g=_tuplegetter(1,'doc');t(repr,g);t(g.__get__,(1,2),tuple);t(g.__get__,[],list);t(g.__get__,(),tuple);t(g.__set__,(),1);t(g.__delete__,());print(g.__doc__,g.__reduce__());t(_tuplegetter);t(_tuplegetter,'a','b')
t(_count_elements,1,2);t(_count_elements,{},1);print(_tuplegetter,_count_elements)
seed=1
def rnd(n):
    global seed
    seed=(seed*1103515245+12345)%2**31
    return (seed>>8)%n
o=OrderedDict();l=[]
for i in range(60000):
    k=rnd(9);x=rnd(40 if i<30000 else 3)
    if i%9000<3000: x=rnd(400)
    if k<3:
        o[x]=i
        if x not in l:l.append(x)
    elif k==3:
        if x in l: l.remove(x); del o[x]
    elif k==4:
        if x in l: l.remove(x); l.append(x); o.move_to_end(x)
    elif k==5:
        if x in l: l.remove(x); l.insert(0,x); o.move_to_end(x,False)
    elif k==6:
        if l: assert l.pop(0)==o.popitem(False)[0]
    elif k==7:
        if l: assert l.pop()==o.popitem()[0]
    else:
        assert (x in o)==(x in l)
    if i%50==0: assert list(o)==l and list(reversed(o))==l[::-1],(i,list(o),l)
print(len(l))
o=OrderedDict()
for i in range(300000): o[i]=i
while o: o.popitem(False)
for i in range(300000): o[i]=i
while o: o.popitem()
for i in range(3000): o[i]=i
for i in range(300000): o.move_to_end(i%3000,False)
for i in range(300000): o.move_to_end(i%3000)
d={}
for i in range(300000): d[i]=i
while d: d.popitem()
d={i:i for i in range(1000)}
for i in range(300000): d[-i-1]=i;d.popitem()
for i in range(300000): d[(1,i)]=i;d.popitem()
dd=deque(range(10));ref=list(dd)
for i in range(20000):
    k=rnd(8);j=rnd(30)-15
    if k==0: dd.rotate(j); j=j%len(ref) if ref else 0; ref=ref[-j:]+ref[:-j] if j else ref
    elif k==1: dd.append(i);ref.append(i)
    elif k==2: dd.appendleft(i);ref.insert(0,i)
    elif k==3 and ref: assert dd.pop()==ref.pop()
    elif k==4 and ref: assert dd.popleft()==ref.pop(0)
    elif k==5: dd.insert(j,i);ref.insert(j,i)
    elif k==6 and ref: del dd[j%len(ref)]; del ref[j%len(ref)]
    elif k==7: dd.reverse();ref.reverse()
    if i%20==0: assert list(dd)==ref and list(reversed(dd))==ref[::-1]
    if len(ref)>200: dd.clear();ref.clear()
print(list(dd)[:5])
