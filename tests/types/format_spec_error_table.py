# Format specifications, most of them wrong, for each built-in type.
def t(v,s):
    try: print(repr(v), repr(s), ascii(format(v,s)))
    except Exception as e: print(repr(v), repr(s), type(e).__name__, ascii(str(e)))
for v in [5, 1.5, 'a', 1+2j, True]:
    for s in ['z','zd','zc','zs','+c','#c','.3d','.3','c','s','q','é','\x01',',c','_c',',n',',_','_,',',,','__',',b','_b','=5','05','0=5','^05','x<0','.','.x','5.','abc','99999999999999999999','.99999999999999999999','+',' ','#','n','%','0>,','2147483648s','z.1f',',s','<<', '{<5','5x5','+s','=s', '=10','+#010b','010,','020_x','_.2f',',.2%','#.0f','#.3g','e','E','G','F']:
        if '214748' in s and 's' in s: continue
        t(v,s)
t(1234567,'012,'); t(1234567,'+012_'); t(-1,'c'); t(0x110000,'c'); t(10**400,'f'); t(10**30,'e'); t(1e400,'010'); t(-1e400,'010,'); t(float('nan'),'+'); t(1e16,''); t(1e16,'g');t(1e5,'.5');t(1e5,'.6');t(123456789.0,',.3');t(-0.0001,'z.2f'); t(1234.5,'015,.2f'); t('abc','.2'); t('abc','010'); t('abc','=10'); t('abc','^10.2')
t(0j,''); t(-0j,'+');t(1j,'.2f'); t(complex(-0.0,1),''); t(complex(0.0,-0.0),'10'); t(complex('nan'),'<20'); t(1+2j,'^20,.1f'); t(1+2j,'g')
