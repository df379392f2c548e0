import json
for s in ("null", "true", "false", "1", "-0", "-1.5", "1e5", "1E-2", "1.0",
        "123456789012345678901234567890", "[]", "{}", ' [1 , 2 ] ', '{"a": {"b": [null]}}',
        '"\\u00e9\\ud83d\\ude00\\n\\"\\/\\\\"', '"é😀"', "NaN", "Infinity", "-Infinity",
        '{"a": 1, "a": 2}', "\t\r\n 5 ", '"\\ud800"', "-0.0", "1e400", '[[[[]]]]', '"\x7f"',
        "0"):
    print(ascii(s), ascii(json.loads(s)), type(json.loads(s)).__name__)
print(json.loads(b'{"a": "\xc3\xa9"}'), json.loads(bytearray(b"[1]")))
print(json.loads('{"a":1}'.encode("utf-16")), json.loads("[1]".encode("utf-32-le")))
print(json.loads(b"\xef\xbb\xbf[2]"))
