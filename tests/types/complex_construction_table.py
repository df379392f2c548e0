# complex() from all kinds of arguments; arithmetic at the edges.
class C:
    def __complex__(s): return 1+2j
class D:
    def __complex__(s): return 5
class F:
    def __float__(s): return 2.5
class I:
    def __index__(s): return 3
def t(s):
    try: print(s, ascii(eval(s)))
    except Exception as e: print(s, type(e).__name__, ascii(str(e)))
for s in "complex('1',2)|complex(1,'2')|complex([])|complex(1,[])|complex('x')|complex('')|complex(C())|complex(D())|complex(F(),I())|complex(C(),C())|complex(1,C())|1j/0|1j//1|1j%1|divmod(1j,1)|0j**-1|0j**1j|(1e300+1j)**2|(1e300+1j)**2.5|pow(1j,2,3)|abs(complex(1e308,1e308))|1j<2|hash(1+2j)|hash(1j)|int(1j)|float(1j)|complex(b'1')|complex(10**400)|complex('1_0+2_0j')|complex(' ( 1+2j ) ')|complex('j')|complex('-j')|complex('1+j')|complex('1+2')|complex('1 +2j')|complex(real=1,imag=2)|complex(1,2,3)|complex(None)|complex('\\u0661j')|complex(True)|complex(1j,2j)|complex(imag='x')|complex(imag=1j)|1j==1j|complex(1.5)==1.5|1j=='a'|10**30==complex(10**30)|complex(2**53)==2**53+1|1j.__add__('x')|1j+'x'|bool(0j)|complex('1__0')|complex('1e')|complex('1\\0')|complex('9'*400)|complex('nan+infj')|(1+2j).__getnewargs__()|complex.__doc__|1j.__complex__()|2**1j|2.0**(1+1j)|(-8)**(1/3)|1j**0.5|(1+1j)**200|(1j)**-3|round(1j)|1j.real|1j.conjugate()|+1j|-1j|1j**2|(3+4j)**100|(3+4j)**-100|complex(0.0,-0.0)|complex(float('inf'),1)*1j|complex('1',imag=2)|complex(True,False)".split('|'): t(s)
