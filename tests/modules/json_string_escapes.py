import json
s = "".join(chr(i) for i in range(0x20)) + '"\\/\x7f\x80\u2028\u2029é€😀\ud800x\udfff'
e = json.dumps(s)
print(e, json.loads(e) == s)
u = json.dumps(s.replace("\ud800", "").replace("\udfff", ""), ensure_ascii=False)
print(u, json.loads(u) == s.replace("\ud800", "").replace("\udfff", ""))
for t in (r'"\u0041\u00e9"', r'"\ud83d\ude00"', r'"\ud83dx"', r'"\ude00\ud83d"',
        r'"\ud83d\u0041"', r'"\b\f\n\r\t\"\\\/"', r'"\uD83D\uDE00\uFFFF"', '"tab\\tend"', '""'):
    print(t, ascii(json.loads(t)))
for t in (r'"\u"', r'"\u004"', r'"\uZZZZ"', r'"\a"', r'"\U0041"', '"\x01"', '"\x7f"',
        r'"\ud83d\uZZ"', r'"\u 041"', r'"\u+041"'):
    try:
        print(ascii(json.loads(t)))
    except json.JSONDecodeError as e:
        print(ascii(t), e)
